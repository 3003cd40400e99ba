import * as v from 'valibot';
import type { TypeEligibility } from '../eligibility/index';
import { AFTER_SALE_TYPES, APPLICATION_INPUTS, CLAIM_REASON_NAMES } from '../vocabulary/index';
import { reasonSchema } from './reason-schema';
import { exactly, row, variant } from './row';
import { sameAs } from './same-as';
import { traceSchema } from './trace-schema';
import { unitRangeEntries } from './unit-range';
import { id, instant, list, nonEmpty, nothing, optional, word } from './values';

/** A verdict, of which a review and a denial have at least one reason, with more to it. */
const verdictWith = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  variant('outcome', [
    exactly({ outcome: v.literal('allow'), reasons: nothing, notes: list(reasonSchema), ...entries }),
    exactly({
      outcome: word(['review', 'deny']),
      reasons: nonEmpty(reasonSchema),
      notes: list(reasonSchema),
      ...entries,
    }),
  ]);

const lapseEntries = { until: v.nullable(instant), window: v.nullable(id) };
const required = list(word(APPLICATION_INPUTS));
const reasonInputs = row({ reason: word(CLAIM_REASON_NAMES), until: v.nullable(instant), required });

/**
 * The shape of the answer for one after-sale type: outcome with its reasons, until when (epoch ms), the same by units, and
 * what a form must ask for.
 *
 * @example
 * ```ts
 * import { typeEligibilitySchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(typeEligibilitySchema, { type: 'cancel', outcome: 'deny', reasons: [] }); // => false
 * ```
 */
export const typeEligibilitySchema = sameAs<TypeEligibility>()(
  verdictWith({
    type: word(AFTER_SALE_TYPES),
    ...lapseEntries,
    byUnits: list(verdictWith({ ...unitRangeEntries, ...lapseEntries })),
    inputs: row({ required, reasons: list(reasonInputs) }),
    trace: optional(traceSchema),
  }),
);
