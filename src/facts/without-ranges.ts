import { malformed } from '../vocabulary/index';
import { cutRanges } from './cut-ranges';
import type { UnitRange } from './units';

/**
 * Ranges without the units that others hold, with all that they say and in their order. It refuses nothing; cost grows
 * with the number of ranges, never with that of units (RFD-19).
 *
 * @example
 * ```ts
 * import { withoutRanges } from 'aftersale/facts';
 * withoutRanges([{ lineId: 'a', from: 0, to: 3, paid: 5 }], [{ lineId: 'a', from: 1, to: 9 }]);
 * // => [{ lineId: 'a', from: 0, to: 1, paid: 5 }]
 * ```
 */
export function withoutRanges<Item extends UnitRange>(items: readonly Item[], others: readonly UnitRange[]): Item[] {
  try {
    return cutRanges(items, others)
      .filter(({ heldBy }) => heldBy.length === 0)
      .map(({ units }) => units);
  } catch (error) {
    throw malformed(error);
  }
}
