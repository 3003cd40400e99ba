import * as v from 'valibot';
import { ENTRY_KINDS, type RefundRecord } from '../facts/index';
import { ACTORS, LIABLE_PARTIES, PARTIES, REFUND_STATES } from '../vocabulary/index';
import { exactly, row, variant } from './row';
import { sameAs } from './same-as';
import { unitRangeEntries } from './unit-range';
import { amount, count, flag, id, instant, list, optional, rate, ruleId, signedAmount, word } from './values';

export const grantSchema = row({ ...unitRangeEntries, each: amount });

export const entrySchema = row({
  kind: word(ENTRY_KINDS),
  rule: ruleId,
  amount: signedAmount,
  lineId: optional(id),
  from: optional(count),
  to: optional(count),
  discountId: optional(id),
  by: optional(word(ACTORS)),
  credits: optional(list(grantSchema)),
  bearer: word(PARTIES),
  tenders: optional(list(row({ tenderId: id, amount: signedAmount }))),
  taxes: optional(list(row({ rate, included: flag, amount: signedAmount }))),
});

export const benefitSchema = variant('kind', [
  exactly({ kind: v.literal('coupon_back'), rule: ruleId, couponId: id, expiresAt: optional(instant) }),
  exactly({
    kind: v.literal('coupon_kept'),
    rule: ruleId,
    couponId: id,
    why: word(['partly_used', 'after_shipment', 'expired', 'other_orders_unknown']),
  }),
  exactly({ kind: v.literal('points_back'), rule: ruleId, count, tenderId: id }),
  exactly({ kind: v.literal('points_forfeited'), rule: ruleId, count, tenderId: id }),
  exactly({ kind: v.literal('points_taken_back'), rule: ruleId, count, shortfall: count }),
  exactly({ kind: v.literal('earned_coupon_taken_back'), rule: ruleId, couponId: id, shortfall: amount }),
  exactly({ kind: v.literal('compensation_coupon'), rule: ruleId, value: amount, bearer: word(LIABLE_PARTIES) }),
  exactly({
    kind: v.literal('stock'),
    rule: ruleId,
    disposition: word(['release', 'await_inspection', 'none']),
    ...unitRangeEntries,
  }),
]);

/**
 * The shape of a refund as its case records it; amounts are in minor units.
 *
 * @example
 * ```ts
 * import { refundRecordSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(refundRecordSchema, { key: 'c1:refund:1', state: 'lost' }); // => false
 * ```
 */
export const refundRecordSchema = sameAs<RefundRecord>()(
  row({
    key: id,
    state: word(REFUND_STATES),
    retries: optional(count),
    total: amount,
    entries: list(entrySchema),
    tenders: list(row({ tenderId: id, amount })),
    transfer: signedAmount,
    benefits: list(benefitSchema),
  }),
);
