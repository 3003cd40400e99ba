import { cutBlocks, type GoodsBlock, goodsBlocks, withGrants } from '../../allocation/index';
import { type AfterSaleCase, mergeRanges, type Situation, subtractRanges, type UnitRange } from '../../facts/index';
import type { Amount } from '../../money/index';
import { malformed } from '../../vocabulary/index';

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

/**
 * The units of an order that its buyer keeps, or still gets: those no succeeded case canceled, returned or refunded in full;
 * sorted and merged. Without any the order closes. A refund of nothing takes no unit out, nor do exchanges, reshipments,
 * repairs and compensations. It refuses nothing.
 *
 * @throws {@link AfterSaleError} `facts_incoherent` where no allocation is stored and the order's facts do not fit
 *
 * @remarks Rules LIF-26, RUP-02, RUP-03.
 *
 * @example
 * ```ts
 * import { type AfterSaleCase, keptUnits, type Order, standard } from 'aftersale';
 * const order: Order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, paidAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 3, unitPrice: 1000 }],
 *   parcels: [], discounts: [], tenders: [{ id: 't', kind: 'cash', amount: 3000 }],
 * };
 * const canceled: AfterSaleCase = {
 *   id: 'c1', orderId: 'o1', type: 'cancel', state: 'succeeded', version: 2, policy: 'standard@1', reason: 'other',
 *   fulfilment: 'unshipped', claims: [{ lineId: 'a', from: 0, to: 1 }], grants: [], refunds: [],
 *   appliedBy: 'buyer', appliedAt: 0, enteredAt: 0, history: [],
 * };
 * keptUnits({ order, cases: [canceled], policy: standard, now: 60_000, version: 1 });
 * // => [{ lineId: 'a', from: 1, to: 3 }]
 * ```
 */
export function keptUnits(situation: Situation): UnitRange[] {
  try {
    const succeeded = situation.cases.filter(({ state }) => state === 'succeeded');
    const all = situation.order.lines.map(({ id, quantity }): UnitRange => ({ lineId: id, from: 0, to: quantity }));
    if (succeeded.length === 0) return all;
    const blocks = withGrants(goodsBlocks(situation), succeeded);
    return subtractRanges(all, mergeRanges(succeeded.flatMap((one) => takenBy(one, blocks))));
  } catch (error) {
    throw malformed(error);
  }
}
