import { AfterSaleError, malformed } from '../vocabulary/index';
import type { Instant } from './instant';

/**
 * The instant, in epoch milliseconds, of a `Date`, also of one from another realm. An invalid one is refused.
 *
 * @throws {@link AfterSaleError} `instant_invalid`
 *
 * @example
 * ```ts
 * import { fromDate } from 'aftersale/time';
 * fromDate(new Date('2025-01-01T00:00:00Z')); // => 1735689600000
 * ```
 */
export function fromDate(date: Date): Instant {
  try {
    const instant = Date.prototype.getTime.call(date);
    if (Number.isNaN(instant)) throw new AfterSaleError('instant_invalid', { value: 'Invalid Date' });
    return instant;
  } catch (error) {
    throw malformed(error);
  }
}

/** Whether a value is a `Date`, whatever realm made it and whatever it says of itself. */
export function isDate(value: unknown): value is Date {
  try {
    Date.prototype.getTime.call(value);
    return true;
  } catch {
    return false;
  }
}
