import type { Findings } from '../../decision/index';
import type { AfterSaleCase, Situation } from '../../facts/index';
import { quoteRefund } from '../../refund/index';
import type { AfterSaleType } from '../../vocabulary/index';
import { paymentOf } from './facets/payment-facet';
import { refundRequestOf } from './refund-request-of';

/** The types whose claim holds money: nobody else may claim it meanwhile (RFD-05). */
export const HOLDING: readonly AfterSaleType[] = [
  'cancel',
  'refund_only',
  'return_refund',
  'exchange',
  'price_protection',
];

/** The types whose application is refused where nothing could be paid for it. */
const QUOTED: readonly AfterSaleType[] = [...HOLDING, 'compensation'];

export interface Held extends Findings {
  readonly grants: AfterSaleCase['grants'];
}

export const NOTHING_HELD: Held = { grants: [], denials: [], reviews: [], notes: [] };

/** What the claim holds of the money: exactly what would be refunded now; an approver is asked when it is approved (RFD-08). */
export function moneyHeld(situation: Situation, claim: AfterSaleCase): Held {
  const isPaid = paymentOf({ situation }) === 'paid';
  if (!isPaid || !QUOTED.includes(claim.type)) return NOTHING_HELD;
  const quote = quoteRefund(situation, refundRequestOf(claim));
  if (quote.outcome === 'deny') return { ...NOTHING_HELD, denials: quote.reasons };
  const reviews = quote.outcome === 'review' ? quote.reasons : [];
  return {
    grants: HOLDING.includes(claim.type) ? quote.value.grants : [],
    denials: [],
    reviews: reviews.filter(({ code }) => code !== 'above_authority'),
    notes: [...quote.notes, ...reviews.filter(({ code }) => code === 'above_authority')],
  };
}
