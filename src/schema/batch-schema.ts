import * as v from 'valibot';
import type { BatchCommand, BatchResult } from '../lifecycle/index';
import { ACTORS, CASE_ACTIONS } from '../vocabulary/index';
import { inputOf } from './case-command-schema';
import { caseTransitionSchema } from './case-transition-schema';
import { decisionSchema } from './decision-schema';
import { exactly, row, variant } from './row';
import { sameAs } from './same-as';
import { situationSchema } from './situation-schema';
import { count, id, list, optional, text, word } from './values';

const target = row({ caseId: id, caseVersion: count, situationVersion: count });

/**
 * The shape of one command for many cases, each with the versions it was decided on.
 *
 * @example
 * ```ts
 * import { batchCommandSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(batchCommandSchema, { id: 'b1', actor: 'agent', action: 'approve', input: {}, on: [] }); // => true
 * ```
 */
// Which input goes with which action is lost in the loop over the table; a test goes through all of them.
export const batchCommandSchema = variant(
  'action',
  CASE_ACTIONS.map((action) =>
    exactly({
      id,
      on: list(target),
      actor: word(ACTORS),
      action: v.literal(action),
      input: inputOf(action),
      note: optional(text),
    }),
  ),
) as v.GenericSchema as v.GenericSchema<BatchCommand>;

/**
 * The shape of what a batch comes to: a decision for each case, and the situations after it.
 *
 * @example
 * ```ts
 * import { batchResultSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(batchResultSchema, { decisions: [], situations: [] }); // => true
 * ```
 */
export const batchResultSchema = sameAs<BatchResult>()(
  row({
    decisions: list(row({ caseId: id, decision: decisionSchema(caseTransitionSchema) })),
    situations: list(situationSchema),
  }),
);
