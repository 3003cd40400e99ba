import type { AfterSaleCase, RefundRecord } from '../../facts/index';

/** The logical refund of a case that is neither paid nor given up; null where there is none (RFD-13). */
export function openRefundOf({ refunds }: Pick<AfterSaleCase, 'refunds'>): RefundRecord | null {
  for (const refund of refunds) if (refund.state !== 'succeeded' && refund.state !== 'closed') return refund;
  return null;
}
