import type { AfterSaleCase, RefundRecord } from '../facts/index';
import type { RefundState } from '../vocabulary/index';
import { grantsOf } from './counted-cases';
import type { RefundQuote } from './refund-quote';
import { sumGrants } from './sum-grants';

/**
 * A quote as its case records it once it is decided, so that later refunds count what is gone. A try at paying that fails
 * changes its state and nothing else; the key stays. All amounts are in minor units. It carries out RFD-04 and RFD-13.
 */
export const refundRecord = (quote: RefundQuote, state: RefundState = 'created'): RefundRecord => ({
  key: quote.key,
  state,
  total: quote.total,
  entries: quote.entries,
  tenders: quote.byTender,
  transfer: quote.transfer,
  benefits: quote.benefits,
});

/**
 * A case with a decided quote: its grants and its record. The record of the same logical refund is replaced, together with
 * what it granted; what earlier refunds of the case paid out stays. It carries out RFD-05 and RFD-13.
 */
export function withRefund(ownCase: AfterSaleCase, quote: RefundQuote, state: RefundState = 'created'): AfterSaleCase {
  const earlier = ownCase.refunds.filter(({ key }) => key !== quote.key);
  const paidOut = earlier.filter((refund) => refund.state === 'succeeded');
  return {
    ...ownCase,
    grants: sumGrants([...paidOut.flatMap(grantsOf), ...quote.grants]),
    refunds: [...earlier, refundRecord(quote, state)],
  };
}
