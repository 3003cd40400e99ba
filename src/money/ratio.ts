import { AfterSaleError } from '../vocabulary/index';
import { isAmount, isNonNegativeAmount } from './amount';
import { shownValue } from './shown-value';
import { wholeQuotient } from './whole-quotient';

/** A whole quotient and what the division left over. */
export interface Ratio {
  readonly quotient: number;
  readonly remainder: number;
}

/**
 * a × b ÷ c as whole quotient (the floor) and remainder (0 ≤ remainder < c), exact even where a × b passes 2⁵³. `a` and
 * `b` are safe integers of zero or more, `c` one above zero.
 *
 * @throws AfterSaleError `ratio_out_of_range` (an operand), `result_out_of_range` (the quotient)
 *
 * @example
 * ```ts
 * import { multiplyDivide } from 'aftersale/money';
 * multiplyDivide(1000, 1, 3); // => { quotient: 333, remainder: 1 }
 * multiplyDivide(9007199254740991, 2, 3); // => { quotient: 6004799503160660, remainder: 2 }
 * ```
 */
export function multiplyDivide(a: number, b: number, c: number): Ratio {
  if (!(isNonNegativeAmount(a) && isNonNegativeAmount(b) && isNonNegativeAmount(c) && c > 0)) {
    throw new AfterSaleError('ratio_out_of_range', { a: shownValue(a), b: shownValue(b), c: shownValue(c) });
  }
  const ratio = divide(a, b, c);
  if (!isAmount(ratio.quotient)) throw new AfterSaleError('result_out_of_range', { of: 'multiplyDivide', a, b, c });
  return ratio;
}

/** The same, unchecked. */
export function divide(a: number, b: number, c: number): Ratio {
  const product = a * b;
  if (Number.isSafeInteger(product)) {
    const quotient = wholeQuotient(product, c);
    return { quotient, remainder: product - quotient * c };
  }
  const [wideProduct, wideDivisor] = [BigInt(a) * BigInt(b), BigInt(c)];
  return { quotient: Number(wideProduct / wideDivisor), remainder: Number(wideProduct % wideDivisor) };
}
