import { AfterSaleError, malformed } from '../vocabulary/index';
import { type Amount, assertAmount, isNonNegativeAmount, sum } from './amount';
import { divide } from './ratio';

/**
 * How a part of a whole falls on the parts the whole is made of: what has been refunded so far of one unit, on the
 * tenders that paid it. The first takes the floor of its proportion, the rest goes on with the remaining ones in the
 * same way. All amounts are in minor units.
 *
 * The shares sum to `part`, none exceeds its own part, at the whole they are the parts themselves, and as `part` grows
 * no share ever shrinks, so that cumulative refunds never have to take back; largest remainder does not promise that.
 * Refused: a negative one among `parts`, and a `part` below 0 or above their sum. It serves RFD-04 and RFD-17.
 *
 * @throws AfterSaleError `amount_not_safe_integer`, `part_out_of_range`, `result_out_of_range`
 *
 * @example
 * ```ts
 * import { nestedShares } from 'aftersale/money';
 * nestedShares(40, [80, 20]); // => [32, 8]
 * nestedShares(1, [1, 1, 1]); // => [0, 0, 1]
 * nestedShares(2, [1, 1, 1]); // => [0, 1, 1]
 * ```
 */
export function nestedShares(part: Amount, parts: readonly Amount[]): Amount[] {
  try {
    assertAmount(part, 'part');
    let whole = sum(parts);
    if (part < 0 || part > whole || !parts.every(isNonNegativeAmount)) {
      throw new AfterSaleError('part_out_of_range', { part, parts });
    }
    let rest = part;
    return parts.map((each) => {
      const share = whole === 0 ? 0 : divide(rest, each, whole).quotient;
      rest -= share;
      whole -= each;
      return share;
    });
  } catch (error) {
    throw malformed(error);
  }
}
