import type { AfterSaleCase, RefundRecord } from '../facts/index';
import { malformed, type RefundState } from '../vocabulary/index';
import { grantsOf } from './counted-cases';
import type { RefundQuote } from './refund-quote';
import { sumGrants } from './sum-grants';

/**
 * A quote as its case records it once it is decided, so that later refunds count what is gone. A try at paying that fails
 * changes its state and nothing else; the key stays. It refuses nothing. All amounts are in minor units. It carries out
 * RFD-04 and RFD-13.
 *
 * @example
 * ```ts
 * import { quoteRefund, refundRecord, standard, type Order } from 'aftersale';
 * const order: Order = {
 *   id: 'o1', currency: 'CNY', status: 'completed', payment: 'prepaid', placedAt: 0, parcels: [], discounts: [],
 *   lines: [{ id: 'a', category: 'tea', quantity: 1, unitPrice: 1000 }],
 *   tenders: [{ id: 't', kind: 'cash', amount: 1000 }],
 * };
 * const answer = quoteRefund(
 *   { order, cases: [], policy: standard, now: 0, version: 1 },
 *   { caseId: 'c1', type: 'refund_only', lines: [{ lineId: 'a', quantity: 1 }], reason: 'quality', actor: 'buyer' },
 * );
 * const record = answer.outcome === 'deny' ? null : refundRecord(answer.value, 'processing');
 * record?.key; // => 'c1:refund:1'
 * record?.tenders; // => [{ tenderId: 't', amount: 1000 }]
 * ```
 */
export function refundRecord(quote: RefundQuote, state: RefundState = 'created'): RefundRecord {
  try {
    return {
      key: quote.key,
      state,
      total: quote.total,
      entries: quote.entries,
      tenders: quote.byTender,
      transfer: quote.transfer,
      benefits: quote.benefits,
    };
  } catch (error) {
    throw malformed(error);
  }
}

/**
 * A case with a decided quote: its grants and its record. The record of the same logical refund is replaced, together with
 * what it granted; what earlier refunds of the case paid out stays. The case passed in stays as it is; it refuses nothing
 * but grants of no amount. All amounts are in minor units. It carries out RFD-05 and RFD-13.
 *
 * @throws AfterSaleError `amount_not_safe_integer` where the quote grants no amount, or to units that begin or end nowhere
 *
 * @example
 * ```ts
 * import { quoteRefund, standard, withRefund, type AfterSaleCase, type Order } from 'aftersale';
 * const order: Order = {
 *   id: 'o1', currency: 'CNY', status: 'completed', payment: 'prepaid', placedAt: 0, parcels: [], discounts: [],
 *   lines: [{ id: 'a', category: 'tea', quantity: 2, unitPrice: 1000 }],
 *   tenders: [{ id: 't', kind: 'cash', amount: 2000 }],
 * };
 * const opened: AfterSaleCase = {
 *   id: 'c1', orderId: 'o1', type: 'refund_only', state: 'awaiting_refund', version: 2, policy: 'standard@1',
 *   reason: 'quality', fulfilment: 'signed', claims: [{ lineId: 'a', from: 0, to: 1 }], grants: [], refunds: [],
 *   appliedBy: 'buyer', appliedAt: 0, enteredAt: 0, history: [],
 * };
 * const answer = quoteRefund(
 *   { order, cases: [opened], policy: standard, now: 0, version: 1 },
 *   { caseId: 'c1', type: 'refund_only', lines: opened.claims, reason: 'quality', actor: 'buyer', amount: 300 },
 * );
 * const next = answer.outcome === 'deny' ? opened : withRefund(opened, answer.value);
 * next.grants; // => [{ lineId: 'a', from: 0, to: 1, each: 300 }]
 * next.refunds.length; // => 1
 * ```
 */
export function withRefund(ownCase: AfterSaleCase, quote: RefundQuote, state: RefundState = 'created'): AfterSaleCase {
  try {
    const earlier = ownCase.refunds.filter(({ key }) => key !== quote.key);
    const paidOut = earlier.filter((refund) => refund.state === 'succeeded');
    return {
      ...ownCase,
      grants: sumGrants([...paidOut.flatMap(grantsOf), ...quote.grants]),
      refunds: [...earlier, refundRecord(quote, state)],
    };
  } catch (error) {
    throw malformed(error);
  }
}
