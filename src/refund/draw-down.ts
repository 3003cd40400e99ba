import { type Amount, nestedShares, sum } from '../money/index';
import { paired } from './paired';

/**
 * Amounts drawn one after the other from a whole, each falling on what is left of its parts in proportion: no part gives
 * more than it has, and once all is drawn each has given all. What the parts do not make up of the whole is a part of
 * its own, left out of the answers. All amounts are in minor units.
 */
export function drawDown(whole: Amount, parts: readonly Amount[]): (amount: Amount) => Amount[] {
  let left = [Math.max(0, whole - sum(parts)), ...parts];
  return (amount) => {
    const shares = nestedShares(amount, left);
    left = paired(left, shares).map(([part, share]) => part - share);
    return shares.slice(1);
  };
}
