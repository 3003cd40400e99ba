import { allocationOf, cutBlocks } from '../allocation/index';
import { type Decision, isNonEmpty, type Reason, reason } from '../decision/index';
import { byLine, type Situation, type TenderShare, type UnitRange } from '../facts/index';
import { sum } from '../money/index';
import { cancelDecision } from './cancel-units';
import type { StockOutAnswer, StockOutCommand, StockOutPlan, StockOutQuery, Swap } from './stock-out';

/** Goods of equal price are sent instead, as a new order that the canceled units pay for (EXC-02). */
export const swapUnits = (situation: Situation, query: StockOutQuery, units: readonly UnitRange[]): StockOutAnswer => ({
  option: 'swap',
  rule: 'EXC-02',
  decidedBy: 'buyer',
  carriedOutBy: 'agent',
  decision: swapDecision(situation, query, units),
});

function swapDecision(situation: Situation, query: StockOutQuery, units: readonly UnitRange[]): Decision<StockOutPlan> {
  const swaps = new Map((query.swaps ?? []).map((swap) => [swap.lineId, swap]));
  const refusals = refusalsOf(situation, swaps, units);
  const cancel = cancelDecision(situation, query, units);
  if (cancel.outcome === 'deny') return { outcome: 'deny', reasons: [...cancel.reasons, ...refusals] };
  if (isNonEmpty(refusals)) return { outcome: 'deny', reasons: refusals };
  const commands = [...cancel.value.commands, newOrder(situation, query.caseId, swaps, units)];
  return { ...cancel, value: { commands, refund: 0, compensation: 0 } };
}

type Swaps = ReadonlyMap<string, Swap>;

/** Every line needs goods that were named, of its own price. */
function refusalsOf({ order }: Situation, swaps: Swaps, units: readonly UnitRange[]): Reason[] {
  const short = byLine(units);
  return order.lines
    .filter(({ id }) => short.has(id))
    .flatMap(({ id: lineId, unitPrice: price }): Reason[] => {
      const swap = swaps.get(lineId);
      if (swap === undefined) return [reason('EXC-02', 'swap_not_named', { lineId })];
      const replacement = swap.unitPrice;
      return replacement === price
        ? []
        : [reason('EXC-02', 'replacement_must_be_same_price', { lineId, price, replacement })];
    });
}

/** What the old units cost, were discounted by and were paid with goes over to the new ones. */
function newOrder(situation: Situation, caseId: string, swaps: Swaps, units: readonly UnitRange[]): StockOutCommand {
  const blocks = cutBlocks(allocationOf(situation).blocks, units);
  const total = (of: (block: (typeof blocks)[number]) => number): number =>
    sum(blocks.map((block) => of(block) * (block.to - block.from)));
  return {
    command: 'place_order',
    instead: { orderId: situation.order.id, units },
    lines: [...swaps.values()].flatMap(({ lineId, sku, unitPrice }) =>
      units.filter((range) => range.lineId === lineId).map(({ from, to }) => ({ sku, quantity: to - from, unitPrice })),
    ),
    discount: total(({ discounts }) => sum(discounts.map(({ amount }) => amount))),
    paid: total(({ paid }) => paid),
    paidBy: { refundOf: caseId, tenders: tendersOf(situation, blocks) },
  };
}

function tendersOf(
  { order }: Situation,
  blocks: readonly (UnitRange & { readonly tenders: readonly TenderShare[] })[],
): TenderShare[] {
  return order.tenders.flatMap(({ id: tenderId }) => {
    const amount = sum(
      blocks.flatMap(({ from, to, tenders }) =>
        tenders.filter((share) => share.tenderId === tenderId).map((share) => share.amount * (to - from)),
      ),
    );
    return amount === 0 ? [] : [{ tenderId, amount }];
  });
}
