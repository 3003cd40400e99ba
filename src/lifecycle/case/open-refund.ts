import type { AfterSaleCase, RefundRecord } from '../../facts/index';

/** The logical refund of a case that is neither paid nor given up; null where there is none (RFD-13). */
export const openRefundOf = ({ refunds }: Pick<AfterSaleCase, 'refunds'>): RefundRecord | null =>
  refunds.find(({ state }) => state !== 'succeeded' && state !== 'closed') ?? null;
