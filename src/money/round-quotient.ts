import type { Amount } from './amount';
import type { Rounding } from './rounding';
import { wholeQuotient } from './whole-quotient';

/** Whether a magnitude goes up to the next whole number, given what is left of it in halves, and its sign. */
const GOES_UP: Readonly<
  Record<Rounding, (rest: number, divisor: number, isOdd: boolean, isNegative: boolean) => boolean>
> = {
  half_up: (rest, divisor) => 2 * rest >= divisor,
  half_even: (rest, divisor, isOdd) => (2 * rest === divisor ? isOdd : 2 * rest > divisor),
  half_down: (rest, divisor) => 2 * rest > divisor,
  up: (rest) => rest > 0,
  down: () => false,
  floor: (rest, _, __, isNegative) => isNegative && rest > 0,
  ceiling: (rest, _, __, isNegative) => !isNegative && rest > 0,
};

/** A whole product ÷ a positive divisor, rounded to a whole minor unit; both are safe integers, twice the divisor as well. */
export function roundQuotient(product: number, divisor: number, rounding: Rounding): Amount {
  const magnitude = Math.abs(product);
  const quotient = wholeQuotient(magnitude, divisor);
  const rest = magnitude - quotient * divisor;
  const isNegative = product < 0;
  const rounded = quotient + (GOES_UP[rounding](rest, divisor, quotient % 2 === 1, isNegative) ? 1 : 0);
  // 0 − 0 is 0, where −1 × 0 is no amount.
  return isNegative ? 0 - rounded : rounded;
}
