import type { AfterSaleCase, Situation } from '../facts/index';
import { malformed } from '../vocabulary/index';
import { buildContext } from './build-context';
import { type OwedCompensation, owedFor } from './compensation';

/**
 * What the reason of a case owes its buyer beside the refund, by the policy's table, in minor units, and whether a live
 * compensation case for it exists already. 0 where nothing is owed. It refuses nothing.
 *
 * @throws {@link AfterSaleError} `facts_incoherent` where no allocation is stored and the order's facts do not fit
 *
 * @remarks Rules FRT-04, FRT-06, SLA-04.
 *
 * @example
 * ```ts
 * import { type AfterSaleCase, owedCompensation, standard } from 'aftersale';
 * const order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, paidAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 1, unitPrice: 10000 }],
 *   parcels: [], discounts: [], tenders: [{ id: 't', kind: 'cash', amount: 10000 }],
 * } as const;
 * const late: AfterSaleCase = {
 *   id: 'c1', orderId: 'o1', type: 'refund_only', state: 'pending_review', version: 1, policy: 'standard@1',
 *   reason: 'late_shipment', fulfilment: 'unshipped', claims: [{ lineId: 'a', from: 0, to: 1 }], grants: [], refunds: [],
 *   appliedBy: 'buyer', appliedAt: 0, enteredAt: 0, history: [],
 * };
 * owedCompensation({ order, cases: [late], policy: standard, now: 60_000, version: 1 }, late);
 * // => { amount: 500, isJudged: false }
 * ```
 */
export function owedCompensation(
  situation: Situation,
  claim: Pick<AfterSaleCase, 'id' | 'type' | 'claims' | 'reason' | 'appliedBy'>,
): OwedCompensation {
  try {
    const { id: caseId, type, claims: lines, reason, appliedBy: actor } = claim;
    return owedFor(buildContext(situation, { caseId, type, lines, reason, actor }));
  } catch (error) {
    throw malformed(error);
  }
}
