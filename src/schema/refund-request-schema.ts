import type { RefundRequest } from '../refund/index';
import { ACTORS, AFTER_SALE_TYPES, CLAIM_REASON_NAMES, LIABLE_PARTIES } from '../vocabulary/index';
import { refundTermsEntries, unitSelection } from './refund-terms-schema';
import { row } from './row';
import { sameAs } from './same-as';
import { id, list, optional, word } from './values';

/**
 * The shape of a refund's request from outside; its output is a `RefundRequest`, with −0 turned into 0. Amounts are in
 * minor units. The message of each issue is its code. Whether the order has the units is for `quoteRefund` to say.
 *
 * @example
 * ```ts
 * import { refundRequestSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * const lines = [{ lineId: 'a', quantity: 1 }];
 * is(refundRequestSchema, { caseId: 'c1', type: 'refund_only', lines, reason: 'quality', actor: 'buyer' }); // => true
 * is(refundRequestSchema, { caseId: 'c1', type: 'refund_only', lines, reason: 'moody', actor: 'buyer' }); // => false
 * ```
 */
export const refundRequestSchema = sameAs<RefundRequest>()(
  row({
    caseId: id,
    type: word(AFTER_SALE_TYPES),
    lines: list(unitSelection),
    reason: word(CLAIM_REASON_NAMES),
    actor: word(ACTORS),
    liability: optional(word(LIABLE_PARTIES)),
    ...refundTermsEntries,
  }),
);
