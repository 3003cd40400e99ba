import { withGrants } from '../allocation/index';
import type { AfterSaleCase, UnitBlock } from '../facts/index';
import type { PastBlock } from './refund-context';
import { tendered } from './tender-shares';

/** The blocks, cut where the counted cases' grants begin and end, with what those granted and left (RFD-05). */
export const pastBlocks = (blocks: readonly UnitBlock[], counted: readonly AfterSaleCase[]): PastBlock[] =>
  withGrants(blocks, counted).map((block) => ({
    ...block,
    remaining: Math.max(0, tendered(block.tenders) - block.granted),
  }));
