import { cutRanges, mergeRanges, type UnitRange } from '../facts/index';
import { malformed } from '../vocabulary/index';

/**
 * Blocks, or whatever else says something of each of its units, cut to the units of some ranges: in their order, units
 * outside of the ranges left out. It refuses nothing; ranges may overlap and come in any order. Cost grows with blocks
 * and ranges, never with units (RFD-19).
 *
 * @example
 * ```ts
 * import { cutBlocks } from 'aftersale/allocation';
 * cutBlocks([{ lineId: 'a', from: 0, to: 9, paid: 5 }], [{ lineId: 'a', from: 7, to: 12 }]);
 * // => [{ lineId: 'a', from: 7, to: 9, paid: 5 }]
 * ```
 */
export function cutBlocks<Block extends UnitRange>(blocks: readonly Block[], ranges: readonly UnitRange[]): Block[] {
  try {
    return cutRanges(blocks, mergeRanges(ranges)).flatMap(({ units, heldBy }) => (heldBy.length > 0 ? units : []));
  } catch (error) {
    throw malformed(error);
  }
}
