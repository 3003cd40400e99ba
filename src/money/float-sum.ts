import { AfterSaleError, type ErrorCode } from '../vocabulary/index';
import { type Amount, isNonNegativeAmount } from './amount';
import { elementAt } from './element-at';

/**
 * The sum of amounts of zero or more, as a float: exact below 2⁵³, and not below 2⁵³ where the exact sum is not.
 *
 * @throws AfterSaleError with the given code for the first that is no such amount
 */
export function floatSum(amounts: readonly Amount[], code: ErrorCode): number {
  let sum = 0;
  for (let index = 0; index < amounts.length; index += 1) {
    const amount = elementAt(amounts, index);
    if (!isNonNegativeAmount(amount)) throw new AfterSaleError(code, { index });
    sum += amount;
  }
  return sum;
}
