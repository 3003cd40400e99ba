import type { NextDeadline } from '../lifecycle/index';
import { ACTORS, AFTER_SALE_TYPES, CASE_STATES } from '../vocabulary/index';
import { issuedCommandSchema } from './case-command-schema';
import { row } from './row';
import { sameAs } from './same-as';
import { instant, ruleId, word } from './values';

const then = row({ state: word(CASE_STATES), type: word(AFTER_SALE_TYPES), rule: ruleId });

export const deadlineEntries = {
  waitsFor: word(ACTORS),
  until: instant,
  rule: ruleId,
  then,
};

/**
 * The shape of a deadline: who must act until when (epoch ms), what follows, and the command the system issues then. A case
 * that has ended has none: the answer is then null.
 *
 * @example
 * ```ts
 * import { nextDeadlineSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(nextDeadlineSchema, { waitsFor: 'buyer', until: 'tomorrow' }); // => false
 * ```
 */
export const nextDeadlineSchema = sameAs<NextDeadline>()(row({ ...deadlineEntries, command: issuedCommandSchema }));
