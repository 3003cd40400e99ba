import { AfterSaleError, malformed } from '../vocabulary/index';
import { type Amount, assertAmount } from './amount';
import { elementAt } from './element-at';
import { floatSum } from './float-sum';
import { type FloorShares, floorShares } from './floor-shares';
import { largestRemainder, largestRemainderWithin } from './largest-remainder';
import { oneLineRemainder } from './one-line-remainder';

/** Who gets the minor units that whole division leaves over (RFD-02). */
export const REMAINDERS = ['largest_remainder', 'last_line', 'first_line'] as const;

/** The name of a remainder convention. */
export type Remainder = (typeof REMAINDERS)[number];

export interface ApportionOptions {
  /** Who gets what whole division leaves over; `largest_remainder` unless named. */
  readonly remainder?: Remainder;
  /** The most each line can take, in minor units, whatever the sign of the total; no cap unless given. */
  readonly caps?: readonly Amount[];
}

/**
 * Splits a total, in minor units, over lines in proportion to their weights, so that the shares sum exactly to it.
 *
 * - `largest_remainder`: every share is the floor or the ceiling of its ideal; equal weights differ by at most one minor
 *   unit; ties go to the earlier line. A line whose ideal reaches its cap gets the cap, and what is left is apportioned
 *   over the others.
 * - `last_line`: every line gets its floor, the last line with a weight the rest; what is above a cap passes backwards,
 *   and from the first line to the last again.
 * - `first_line`: likewise from the first line, passing forwards.
 *
 * A negative total is split as its opposite, with the signs turned. A line without weight gets nothing, whatever its cap.
 * The sum of the weights may pass 2⁵³. It carries out RFD-02.
 *
 * @throws AfterSaleError `amount_not_safe_integer` (total), `apportion_invalid_weight`, `apportion_invalid_cap`,
 * `apportion_invalid_remainder`, `apportion_no_weight` (a total other than 0 and no weight above 0),
 * `apportion_capacity_exceeded` (the total passes what the caps allow)
 *
 * @example
 * ```ts
 * import { apportion } from 'aftersale';
 * apportion(1000, [1, 1, 1]); // => [334, 333, 333]
 * apportion(1000, [1, 1, 1], { remainder: 'last_line' }); // => [333, 333, 334]
 * apportion(2, [1000, 1000, 1], { remainder: 'last_line', caps: [1000, 1000, 1] }); // => [0, 1, 1]
 * ```
 */
export function apportion(total: Amount, weights: readonly number[], options: ApportionOptions = {}): Amount[] {
  try {
    assertAmount(total, 'total');
    return total < 0 ? opposite(split(-total, weights, options)) : split(total, weights, options);
  } catch (error) {
    throw malformed(error);
  }
}

const opposite = (shares: readonly Amount[]): Amount[] => shares.map((share) => 0 - share);

/** The same for a total of zero or more. */
function split(total: Amount, weights: readonly number[], options: ApportionOptions): Amount[] {
  const floors = floorShares(total, weights);
  const { remainder = 'largest_remainder', caps } = options;
  return remainder === 'largest_remainder' && !caps
    ? largestRemainder(floors)
    : splitWithin(floors, total, weights, remainder, caps);
}

/** What every line can take: nothing without a weight, else its cap. */
function splitWithin(
  floors: FloorShares,
  total: Amount,
  weights: readonly number[],
  remainder: Remainder,
  caps: readonly Amount[] | undefined,
): Amount[] {
  const rooms = weights.map((weight, index) => weight && (caps ? elementAt(caps, index) : total));
  if (caps && caps.length !== weights.length) throw new AfterSaleError('apportion_invalid_cap');
  if (total > floatSum(rooms, 'apportion_invalid_cap')) throw new AfterSaleError('apportion_capacity_exceeded');
  if (remainder === 'largest_remainder') return largestRemainderWithin(rooms, total, weights, floors);
  const order = [...rooms.keys()];
  if (remainder === 'first_line') return oneLineRemainder(floors, rooms, order);
  if (remainder === 'last_line') return oneLineRemainder(floors, rooms, order.reverse());
  throw new AfterSaleError('apportion_invalid_remainder', { remainder });
}
