import * as v from 'valibot';
import type { RefundQuote } from '../refund/index';
import { PARTIES } from '../vocabulary/index';
import { benefitSchema, entrySchema, grantSchema } from './refund-schema';
import { row } from './row';
import { sameAs } from './same-as';
import { amount, currency, flag, id, list, rate, signedAmount, text, word } from './values';

const signedTender = row({ tenderId: id, amount: signedAmount });
const signedTax = row({ rate, included: flag, amount: signedAmount });

const capSchema = row({
  paid: amount,
  refundable: signedAmount,
  order: row({ paid: amount, refunded: amount, pending: amount, left: signedAmount }),
});

export const refundRoute = word(['original', 'confirmed_account', 'offline_transfer']);

/**
 * The shape of a refund's quote: entries with their rules, by line, by tender, by bearer, benefits and cap. Amounts are in
 * minor units.
 *
 * @example
 * ```ts
 * import { refundQuoteSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(refundQuoteSchema, { key: 'c1:refund:1', currency: 'CNY', total: 99.5 }); // => false
 * ```
 */
export const refundQuoteSchema = sameAs<RefundQuote>()(
  row({
    key: id,
    currency,
    suggested: amount,
    total: amount,
    entries: list(entrySchema),
    byLine: list(row({ lineId: id, amount: signedAmount })),
    byTender: list(signedTender),
    transfer: signedAmount,
    byBearer: list(row({ party: word(PARTIES), amount: signedAmount })),
    taxes: list(signedTax),
    grants: list(grantSchema),
    benefits: list(benefitSchema),
    cap: capSchema,
    shortfall: amount,
    topUp: amount,
    topUps: list(grantSchema),
    receivable: amount,
    instantAt: v.nullable(word(['approved', 'tracking_submitted', 'picked_up'])),
    route: refundRoute,
    redInvoice: v.nullable(row({ number: text, amount })),
  }),
);
