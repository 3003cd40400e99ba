import type { Trace } from '../decision/index';
import { row } from './row';
import { sameAs } from './same-as';
import { flag, id, instant, list, ruleId } from './values';

/**
 * The shape of what an answer tells when it is asked to explain itself: every rule that was asked, and whether it held.
 *
 * @example
 * ```ts
 * import { traceSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(traceSchema, { policy: 'standard@1', now: 0, checked: [{ rule: 'ELG-07', held: true }] }); // => true
 * ```
 */
export const traceSchema = sameAs<Trace>()(
  row({ policy: id, now: instant, checked: list(row({ rule: ruleId, held: flag })) }),
);
