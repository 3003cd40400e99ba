import type { AfterSaleCase } from '../../facts/index';
import type { RefundRequest } from '../../refund/index';
import { malformed } from '../../vocabulary/index';

/**
 * What a case asks to be refunded, to be given to `quoteRefund`: its claims, its reason and its terms, whose amounts are in
 * minor units. Whoever granted the terms answers for them; else who applied. It refuses nothing.
 *
 * @remarks Rule RFD-08.
 *
 * @example
 * ```ts
 * import { type AfterSaleCase, refundRequestOf } from 'aftersale';
 * const claim: AfterSaleCase = {
 *   id: 'c1', orderId: 'o1', type: 'refund_only', state: 'pending_review', version: 1, policy: 'standard@1',
 *   reason: 'quality', fulfilment: 'signed', claims: [{ lineId: 'a', from: 0, to: 1 }], grants: [],
 *   refunds: [], appliedBy: 'buyer', appliedAt: 0, enteredAt: 0, terms: { amount: 500 }, termsBy: 'agent', history: [],
 * };
 * const { actor, amount } = refundRequestOf(claim);
 * [actor, amount]; // => ['agent', 500]
 * ```
 */
export function refundRequestOf(claim: AfterSaleCase): RefundRequest {
  try {
    return {
      caseId: claim.id,
      type: claim.type,
      lines: claim.claims,
      reason: claim.reason,
      actor: claim.termsBy ?? claim.appliedBy,
      ...(claim.liability !== undefined && { liability: claim.liability }),
      ...claim.terms,
    };
  } catch (error) {
    throw malformed(error);
  }
}
