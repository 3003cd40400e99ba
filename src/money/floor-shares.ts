import { AfterSaleError } from '../vocabulary/index';
import type { Amount } from './amount';
import { elementAt } from './element-at';
import { floatSum } from './float-sum';

export interface FloorShares {
  readonly shares: Amount[];
  /** What dividing left over of each share, in parts of the weights' sum. */
  readonly remainders: (number | bigint)[];
  /** How much of the total is left. */
  readonly rest: Amount;
}

/**
 * The floor of every line's ideal, total × weight ÷ sum of the weights: exact, whatever the total (zero or more), the
 * weights and their sum.
 *
 * @throws AfterSaleError `apportion_invalid_weight`, `apportion_no_weight`
 */
export function floorShares(total: Amount, weights: readonly number[]): FloorShares {
  const sum = floatSum(weights, 'apportion_invalid_weight');
  if (total > 0 && sum === 0) throw new AfterSaleError('apportion_no_weight');
  // No product passes total × sum.
  const wideSum = Number.isSafeInteger(total * sum)
    ? null
    : weights.reduce((wide, weight) => wide + BigInt(weight), 0n);
  const divisor = sum || 1;
  // Arrays of the right length from the start: growing them takes as long as all the arithmetic.
  const shares = new Array<Amount>(weights.length);
  const remainders = new Array<number | bigint>(weights.length);
  let rest = total;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = elementAt(weights, index);
    const product = total * weight;
    let share = Math.floor(product / divisor);
    let remainder: number | bigint = product - share * divisor;
    if (wideSum) {
      const wideProduct = BigInt(total) * BigInt(weight);
      share = Number(wideProduct / wideSum);
      remainder = wideProduct % wideSum;
    }
    shares[index] = share;
    remainders[index] = remainder;
    rest -= share;
  }
  return { shares, remainders, rest };
}
