import * as v from 'valibot';
import type { AfterSaleCase } from '../facts/index';
import {
  ACTORS,
  AFTER_SALE_TYPES,
  CARRIAGES,
  CASE_STATES,
  CASE_STEPS,
  CLAIM_REASON_NAMES,
  DISPUTE_FORUMS,
  FULFILMENTS,
  LIABLE_PARTIES,
} from '../vocabulary/index';
import { evidenceSchema } from './evidence-schema';
import { plainRecord } from './plain-record';
import { grantSchema, refundRecordSchema } from './refund-schema';
import { refundTermsSchema } from './refund-terms-schema';
import { row } from './row';
import { sameAs } from './same-as';
import { unitRangeEntries } from './unit-range';
import { amount, count, id, instant, list, optional, signedAmount, text, word } from './values';

export const historySchema = row({
  commandId: id,
  actor: word(ACTORS),
  action: word(CASE_STEPS),
  input: optional(plainRecord),
  at: instant,
  from: v.nullable(word(CASE_STATES)),
  to: word(CASE_STATES),
  note: optional(text),
  amount: optional(signedAmount),
});

/** What a case has before anything happened to it. */
export const newCaseEntries = {
  id,
  orderId: id,
  type: word(AFTER_SALE_TYPES),
  policy: id,
  reason: word(CLAIM_REASON_NAMES),
  liability: optional(word(LIABLE_PARTIES)),
  fulfilment: word(FULFILMENTS),
  claims: list(row(unitRangeEntries)),
  grants: list(grantSchema),
  refunds: list(refundRecordSchema),
  appliedBy: word(ACTORS),
  appliedAt: instant,
  enteredAt: instant,
  description: optional(text),
  evidence: optional(list(evidenceSchema)),
  terms: optional(refundTermsSchema),
  termsBy: optional(word(ACTORS)),
  address: optional(text),
  replacement: optional(text),
  returnAddress: optional(text),
  returnParcel: optional(v.nullable(row({ trackingNumber: optional(text), carriage: word(CARRIAGES) }))),
  proposal: optional(v.nullable(row({ by: word(ACTORS), amount }))),
  topUp: optional(amount),
  topUps: optional(list(grantSchema)),
  sent: optional(v.nullable(row({ trackingNumber: text, sentAt: instant }))),
  forum: optional(word(DISPUTE_FORUMS)),
  withdrawalBy: optional(v.nullable(word(['buyer', 'merchant']))),
  account: optional(text),
  approver: optional(word(ACTORS)),
  supplier: optional(word(['asked', 'accepted', 'refused'])),
  splitFrom: optional(id),
  extendedHours: optional(count),
  windowExtendedUntil: optional(instant),
  replacementSignedAt: optional(instant),
};

/**
 * The shape of an after-sale case from outside; its output is an `AfterSaleCase`, with −0 turned into 0.
 *
 * Refused: unknown keys, states, types, reasons and actors that are not in the vocabulary (STA-02, STA-03, STA-07),
 * amounts (minor units), instants (epoch ms) and counts that are no safe integers. The message of each issue is its
 * code. Whether the case fits its order is for `checkFacts` to say.
 *
 * @example
 * ```ts
 * import { afterSaleCaseSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(afterSaleCaseSchema, { id: 'c1', state: 'lost' }); // => false
 * ```
 */
export const afterSaleCaseSchema = sameAs<AfterSaleCase>()(
  row({
    ...newCaseEntries,
    state: word(CASE_STATES),
    version: count,
    history: list(historySchema),
  }),
);
