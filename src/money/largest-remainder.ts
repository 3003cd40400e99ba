import type { Amount } from './amount';
import { elementAt } from './element-at';
import { type FloorShares, floorShares } from './floor-shares';

/** Up to so many lines, looking for the largest again and again is quicker than sorting. */
const FEW = 32;

/** Gives the rest to the lines with the largest remainders, one minor unit each; ties go to the earlier. */
export function largestRemainder({ shares, remainders, rest }: FloorShares): Amount[] {
  const order = shares.length > FEW ? byRemainder(remainders) : null;
  for (let given = 0; given < rest; given += 1) {
    const index = order ? elementAt(order, given) : indexOfLargest(remainders);
    shares[index] = (shares[index] as Amount) + 1;
    remainders[index] = -1;
  }
  return shares;
}

/**
 * The same for lines that have only so much room: none without weight, together enough for the total. A line whose ideal
 * reaches its room gets just that, and what is left of the total is apportioned over the others, until no ideal does.
 * Every pass halves either the weight still taking part or the excess, so passes are few however many the lines.
 */
export function largestRemainderWithin(
  rooms: readonly Amount[],
  total: Amount,
  weights: readonly number[],
  floors: FloorShares,
): Amount[] {
  let isFull = false;
  let rest = total;
  const open = weights.map((weight, index) => {
    const room = elementAt(rooms, index);
    if (weight === 0 || elementAt(floors.shares, index) < room) return weight;
    isFull = true;
    rest -= room;
    return 0;
  });
  if (!isFull) return largestRemainder(floors);
  return largestRemainderWithin(rooms, rest, open, floorShares(rest, open)).map((share, index) =>
    elementAt(open, index) ? share : elementAt(rooms, index),
  );
}

// Not `elementAt`, nor above: it sees arrays of every kind, and loads that must be ready for all of them are slower.
function indexOfLargest(values: readonly (number | bigint)[]): number {
  let largest = 0;
  for (let index = 1; index < values.length; index += 1) {
    if ((values[index] as number) > (values[largest] as number)) largest = index;
  }
  return largest;
}

const byRemainder = (remainders: readonly (number | bigint)[]): number[] =>
  [...remainders.keys()].sort((a, b) => Number((remainders[b] as number) - (remainders[a] as number)));
