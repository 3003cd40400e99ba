import { AfterSaleError, type ErrorCode } from '../vocabulary/index';
import { type Amount, isNonNegativeAmount } from './amount';

/**
 * The sum of amounts of zero or more, as a float: exact below 2⁵³, and not below 2⁵³ where the exact sum is not.
 *
 * @throws AfterSaleError with the given code for the first that is no such amount
 */
export function floatSum(amounts: readonly Amount[], code: ErrorCode): number {
  let sum = 0;
  let index = 0;
  for (const amount of amounts) {
    if (!isNonNegativeAmount(amount)) throw new AfterSaleError(code, { index });
    sum += amount;
    index += 1;
  }
  return sum;
}
