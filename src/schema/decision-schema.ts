import * as v from 'valibot';
import { reasonSchema } from './reason-schema';
import { exactly, variant } from './row';
import { traceSchema } from './trace-schema';
import { list, nonEmpty, optional } from './values';

const reasons = nonEmpty(reasonSchema);
const notes = list(reasonSchema);
const trace = optional(traceSchema);

/**
 * The shape of a decision over some value: allowed, or possible but for a person to decide, with the value; or denied, with
 * at least one reason.
 *
 * @example
 * ```ts
 * import { decisionSchema } from 'aftersale/schema';
 * import { is, number } from 'valibot';
 * is(decisionSchema(number()), { outcome: 'allow', value: 1, notes: [] }); // => true
 * is(decisionSchema(number()), { outcome: 'deny', reasons: [] }); // => false
 * ```
 */
export const decisionSchema = <const Value extends v.GenericSchema>(value: Value) =>
  variant('outcome', [
    exactly({ outcome: v.literal('allow'), value, notes, trace }),
    exactly({ outcome: v.literal('review'), value, reasons, notes, trace }),
    exactly({ outcome: v.literal('deny'), reasons, trace }),
  ]);
