import type { EligibilityQuery } from '../eligibility/index';
import { ACTORS, CLAIM_REASON_NAMES } from '../vocabulary/index';
import { unitSelection } from './refund-terms-schema';
import { row } from './row';
import { sameAs } from './same-as';
import { amount, flag, list, optional, word } from './values';

/**
 * The shape of a question about eligibility from outside; its output is an `EligibilityQuery`, with −0 turned into 0.
 * The amount is in minor units. The message of each issue is its code.
 *
 * @example
 * ```ts
 * import { eligibilityQuerySchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(eligibilityQuerySchema, { actor: 'buyer', reason: 'no_reason' }); // => true
 * is(eligibilityQuerySchema, { reason: 'no_reason' }); // => false
 * ```
 */
export const eligibilityQuerySchema = sameAs<EligibilityQuery>()(
  row({
    actor: word(ACTORS),
    lines: optional(list(unitSelection)),
    reason: optional(word(CLAIM_REASON_NAMES)),
    amount: optional(amount),
    explain: optional(flag),
  }),
);
