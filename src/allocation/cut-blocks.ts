import { byLine, mergeRanges, type UnitRange } from '../facts/index';
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
    const unitsOf = byLine(mergeRanges(ranges));
    const cut: Block[] = [];
    for (const block of blocks) {
      for (const units of unitsOf.get(block.lineId) ?? []) {
        const from = Math.max(units.from, block.from);
        const to = Math.min(units.to, block.to);
        if (from < to) cut.push(from === block.from && to === block.to ? block : { ...block, from, to });
      }
    }
    return cut;
  } catch (error) {
    throw malformed(error);
  }
}
