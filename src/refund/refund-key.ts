import type { AfterSaleCase, RefundRecord } from '../facts/index';

/** The logical refund of a case that is still under way, whatever tries at it failed; null where there is none (RFD-13). */
export const openRefundOf = (ownCase: AfterSaleCase | null): RefundRecord | null =>
  ownCase?.refunds.find(({ state }) => state !== 'succeeded' && state !== 'closed') ?? null;

/**
 * The idempotency key of a case's next logical refund: `caseId:refund:n`. One that is under way keeps its key over all
 * tries; a new one counts on (RFD-13).
 */
export const refundKey = (caseId: string, ownCase: AfterSaleCase | null): string =>
  openRefundOf(ownCase)?.key ?? `${caseId}:refund:${(ownCase?.refunds.length ?? 0) + 1}`;
