import type { UnitRange } from '../facts/index';

/** Merged ranges of units by their line. */
export type UnitsByLine = ReadonlyMap<string, readonly UnitRange[]>;

/**
 * Blocks, or whatever else says something of each of its units, cut to merged units, of which no two meet: simpler, and so
 * several times as quick as `cutBlocks` is for units of any kind.
 */
export function cutToUnits<Block extends UnitRange>(blocks: readonly Block[], unitsOf: UnitsByLine): Block[] {
  const cut: Block[] = [];
  for (const block of blocks) {
    for (const units of unitsOf.get(block.lineId) ?? []) {
      const from = Math.max(units.from, block.from);
      const to = Math.min(units.to, block.to);
      if (from < to) cut.push(from === block.from && to === block.to ? block : { ...block, from, to });
    }
  }
  return cut;
}
