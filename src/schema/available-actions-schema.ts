import * as v from 'valibot';
import type { AvailableActions } from '../lifecycle/index';
import { CASE_ACTIONS, CASE_STATES } from '../vocabulary/index';
import { caseInputEntries } from './case-input-entries';
import { reasonSchema } from './reason-schema';
import { row } from './row';
import { sameAs } from './same-as';
import { instant, list, named, nonEmpty, word } from './values';

const action = word(CASE_ACTIONS);
const inputs = list(named(caseInputEntries));

/**
 * The shape of what somebody may do to a case, with what each action must and may be told, where it leads and until when
 * (epoch ms), and why the others may not be done.
 *
 * @example
 * ```ts
 * import { availableActionsSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(availableActionsSchema, { available: [], unavailable: [] }); // => true
 * ```
 */
export const availableActionsSchema = sameAs<AvailableActions>()(
  row({
    available: list(
      row({
        action,
        inputs: row({ required: inputs, optional: inputs }),
        leadsTo: nonEmpty(word(CASE_STATES)),
        until: v.nullable(instant),
      }),
    ),
    unavailable: list(row({ action, reasons: nonEmpty(reasonSchema) })),
  }),
);
