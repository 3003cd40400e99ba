import type { ApplicationRequest } from '../lifecycle/index';
import { ACTORS, AFTER_SALE_TYPES, CLAIM_REASON_NAMES } from '../vocabulary/index';
import { evidenceSchema } from './evidence-schema';
import { refundTermsSchema, unitSelection } from './refund-terms-schema';
import { row } from './row';
import { sameAs } from './same-as';
import { count, flag, id, list, optional, text, word } from './values';

/**
 * The shape of an application for an after-sale. Amounts are in minor units. The message of each issue is its code. Whether
 * it may be made is for `applyForAfterSale` to say.
 *
 * @example
 * ```ts
 * import { applicationRequestSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * const lines = [{ lineId: 'a', quantity: 1 }];
 * const request = { id: 'k1', caseId: 'c1', situationVersion: 1, actor: 'buyer', type: 'refund_only', lines };
 * is(applicationRequestSchema, { ...request, reason: 'thinking_it_over' }); // => true
 * is(applicationRequestSchema, request); // => false
 * ```
 */
export const applicationRequestSchema = sameAs<ApplicationRequest>()(
  row({
    id,
    caseId: id,
    situationVersion: count,
    actor: word(ACTORS),
    type: word(AFTER_SALE_TYPES),
    lines: list(unitSelection),
    reason: word(CLAIM_REASON_NAMES),
    description: optional(text),
    evidence: optional(list(evidenceSchema)),
    address: optional(text),
    replacement: optional(text),
    terms: optional(refundTermsSchema),
    note: optional(text),
    explain: optional(flag),
  }),
);
