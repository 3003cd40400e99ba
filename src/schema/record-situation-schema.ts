import type { RecordSituation } from '../lifecycle/index';
import { policySchema } from './policy-schema';
import { row } from './row';
import { sameAs } from './same-as';
import { instant } from './values';

/**
 * The shape of what a record beside the case is asked under: a policy, given in full, and a moment (epoch ms).
 *
 * @example
 * ```ts
 * import { recordSituationSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(recordSituationSchema, { now: 0 }); // => false
 * ```
 */
export const recordSituationSchema = sameAs<RecordSituation>()(row({ policy: policySchema, now: instant }));
