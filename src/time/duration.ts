import { AfterSaleError } from '../vocabulary/index';

/** Refuses a length of time (in whatever unit its caller counts) that is no whole number, or is below `minimum`. */
export function assertDuration(value: number, minimum: number): void {
  if (!Number.isSafeInteger(value) || value < minimum) throw new AfterSaleError('duration_invalid', { value, minimum });
}
