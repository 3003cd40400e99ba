import type { Amount } from './amount';
import { elementAt } from './element-at';
import type { FloorShares } from './floor-shares';

/**
 * Gives the rest to the first line in the order; what a line has no room for passes on to the next, and from the end to
 * the beginning again. Together the lines have room enough.
 */
export function oneLineRemainder(
  { shares, rest }: FloorShares,
  rooms: readonly Amount[],
  order: readonly number[],
): Amount[] {
  let left = rest;
  for (const index of [...order, ...order]) {
    const wanted = elementAt(shares, index) + left;
    const share = Math.min(wanted, elementAt(rooms, index));
    shares[index] = share;
    left = wanted - share;
  }
  return shares;
}
