import { withGrants } from '../allocation/index';
import type { UnitBlock, UnitRange } from '../facts/index';
import type { Amount } from '../money/index';
import type { CountedCase } from './counted-cases';
import type { PastBlock } from './refund-context';
import { tendered } from './tender-shares';

/** The blocks, cut where the counted cases' grants begin and end, with what those granted and left (RFD-05). */
export function pastBlocks(blocks: readonly UnitBlock[], counted: readonly CountedCase[]): PastBlock[] {
  if (counted.every(({ grants }) => grants.length === 0)) return blocks.map((block) => withPast(block, block, 0));
  const units = blocks.map((block) => ({ lineId: block.lineId, from: block.from, to: block.to, block }));
  return withGrants(units, counted).map((part) => withPast(part.block, part, part.granted));
}

/** Spelt out, since copying a block of which every order has many by spreading it takes several times as long. */
function withPast(
  { lineId, list, discounts, net, taxes, paid, tenders }: UnitBlock,
  { from, to }: UnitRange,
  granted: Amount,
): PastBlock {
  const remaining = Math.max(0, tendered(tenders) - granted);
  return { lineId, from, to, list, discounts, net, taxes, paid, tenders, granted, remaining };
}
