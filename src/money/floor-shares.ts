import { AfterSaleError } from '../vocabulary/index';
import type { Amount } from './amount';
import { floatSum } from './float-sum';
import { wholeQuotient } from './whole-quotient';

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
  return Number.isSafeInteger(total * sum) ? narrowShares(total, weights, sum || 1) : wideShares(total, weights);
}

function narrowShares(total: Amount, weights: readonly number[], divisor: number): FloorShares {
  // Arrays of the right length from the start: growing them takes as long as all the arithmetic.
  const shares = new Array<Amount>(weights.length);
  const remainders = new Array<number>(weights.length);
  let rest = total;
  let index = 0;
  for (const weight of weights) {
    const product = total * weight;
    const share = wholeQuotient(product, divisor);
    shares[index] = share;
    remainders[index] = product - share * divisor;
    rest -= share;
    index += 1;
  }
  return { shares, remainders, rest };
}

function wideShares(total: Amount, weights: readonly number[]): FloorShares {
  const divisor = weights.reduce((wide, weight) => wide + BigInt(weight), 0n);
  const products = weights.map((weight) => BigInt(total) * BigInt(weight));
  const shares = products.map((product) => Number(product / divisor));
  return {
    shares,
    remainders: products.map((product) => product % divisor),
    rest: shares.reduce((left, share) => left - share, total),
  };
}
