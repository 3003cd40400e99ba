import { cutBlocks, type GoodsBlock, goodsBlocks, withGrants } from '../../allocation/index';
import { type AfterSaleCase, mergeRanges, type Situation, subtractRanges, type UnitRange } from '../../facts/index';
import type { Amount } from '../../money/index';

type Block = GoodsBlock & { readonly granted: Amount };

/** A refund of nothing takes no unit out of its order (LIF-26). */
const isPaidOut = ({ refunds }: AfterSaleCase): boolean =>
  refunds.some(({ state, total }) => state === 'succeeded' && total > 0);

const isSpent = ({ paid, granted }: Block): boolean => granted >= paid;

/** The units a succeeded case took out of its order: canceled, returned, or with nothing left to refund (RUP-02). */
function takenBy(one: AfterSaleCase, blocks: readonly Block[]): readonly UnitRange[] {
  if (one.type === 'cancel' || (one.type === 'return_refund' && isPaidOut(one))) return one.claims;
  if (one.type !== 'refund_only' || !isPaidOut(one)) return [];
  const claimed = cutBlocks(blocks, one.claims);
  // Units that cost nothing go with the others of their case.
  return claimed.every(isSpent) ? claimed : claimed.filter((block) => isSpent(block) && block.paid > 0);
}

/** The units of an order that its buyer keeps, or still gets: those no succeeded case took out of it (RUP-02, RUP-03). */
export function keptUnits(situation: Situation): UnitRange[] {
  const succeeded = situation.cases.filter(({ state }) => state === 'succeeded');
  const all = situation.order.lines.map(({ id, quantity }): UnitRange => ({ lineId: id, from: 0, to: quantity }));
  if (succeeded.length === 0) return all;
  const blocks = withGrants(goodsBlocks(situation), succeeded);
  return subtractRanges(all, mergeRanges(succeeded.flatMap((one) => takenBy(one, blocks))));
}
