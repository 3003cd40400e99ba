import { type AfterSaleCase, mergeRanges, subtractRanges, type UnitRange } from '../facts/index';
import { isInProgress } from '../vocabulary/index';
import type { CountedCase } from './counted-cases';
import type { PastBlock } from './refund-context';
import { refundsGoods } from './refund-types';
import { tendered } from './tender-shares';

/**
 * The units a quantity may be taken from: in no other case in progress (ELG-08), with something left; units that cost
 * nothing, as long as no refund of goods has claimed them.
 */
export function freeUnits(
  blocks: readonly PastBlock[],
  cases: readonly AfterSaleCase[],
  counted: readonly CountedCase[],
  caseId: string,
): UnitRange[] {
  const isFree = (block: PastBlock): boolean => tendered(block.tenders) === 0;
  const left = blocks.filter((block) => block.remaining > 0);
  const claimed = counted.filter(({ type }) => refundsGoods(type)).flatMap(({ claims }) => claims);
  const taken = cases.filter(({ id, state }) => id !== caseId && isInProgress(state)).flatMap(({ claims }) => claims);
  return subtractRanges(mergeRanges([...left, ...subtractRanges(blocks.filter(isFree), claimed)]), taken);
}
