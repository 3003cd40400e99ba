import { AfterSaleError } from '../vocabulary/index';

/** A moment: epoch milliseconds, a safe integer within the range of `Date`. */
export type Instant = number;

/** One minute in milliseconds. */
export const MINUTE = 60_000;
/** One hour in milliseconds. */
export const HOUR = 3_600_000;
/** Twenty-four hours in milliseconds, also on days on which the clocks change. */
export const DAY = 86_400_000;

/** The last instant a `Date` can hold; the first is its negative. */
export const MAX_INSTANT: Instant = 8_640_000_000_000_000;

/**
 * Whether a value is an instant: whole epoch milliseconds within the range of `Date`.
 *
 * @example
 * ```ts
 * import { isInstant } from 'aftersale/time';
 * isInstant(1_735_689_600_000); // => true
 * isInstant('2025-01-01'); // => false
 * ```
 */
export function isInstant(value: unknown): value is Instant {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= MAX_INSTANT;
}

/**
 * Refuses what is no instant (epoch milliseconds).
 *
 * @throws {@link AfterSaleError} `instant_invalid`
 *
 * @example
 * ```ts
 * import { assertInstant } from 'aftersale/time';
 * assertInstant(1_735_689_600_000); // => undefined
 * ```
 */
export function assertInstant(value: unknown): asserts value is Instant {
  if (!isInstant(value)) throw new AfterSaleError('instant_invalid', { value });
}

/** A computed instant, refused where the computation left the range of `Date`. */
export function instantWithinRange(value: number): Instant {
  if (!isInstant(value)) throw new AfterSaleError('result_out_of_range', { value });
  return value;
}
