import { AfterSaleError } from '../vocabulary/index';
import { shownValue } from './shown-value';

/**
 * A rate as decimal text, a fraction of one: `'0.13'` is 13 %, `'3'` is threefold. Never negative, at most six digits
 * before the dot and twelve after it, so that an amount times a rate has a known number of digits.
 */
export type Rate = string;

/** The form of a {@link Rate}, for schemas. */
export const RATE_PATTERN = /^(?:0|[1-9]\d{0,5})(?:\.\d{1,12})?$/;

/**
 * Whether a value is a {@link Rate}. It refuses nothing and throws nothing.
 *
 * @example
 * ```ts
 * import { isRate } from 'aftersale/money';
 * isRate('0.13'); // => true
 * isRate('13%'); // => false
 * isRate(0.13); // => false
 * ```
 */
export function isRate(value: unknown): value is Rate {
  return typeof value === 'string' && RATE_PATTERN.test(value);
}

/**
 * Refuses a value that is not a {@link Rate}.
 *
 * @throws AfterSaleError `rate_invalid`
 *
 * @example
 * ```ts
 * import { assertRate } from 'aftersale/money';
 * assertRate('0.13'); // => undefined
 * ```
 */
export function assertRate(value: unknown): asserts value is Rate {
  if (!isRate(value)) throw new AfterSaleError('rate_invalid', { rate: shownValue(value) });
}
