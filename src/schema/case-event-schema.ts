import type * as v from 'valibot';
import type { CaseChanges, CaseEvent, NewCase } from '../lifecycle/index';
import { CASE_EVENTS, type CaseEventName } from '../vocabulary/index';
import { historySchema, newCaseEntries } from './after-sale-case-schema';
import { row } from './row';
import { sameAs } from './same-as';
import { count, id, optional, ruleId, word } from './values';

const newCaseSchema: v.GenericSchema<NewCase> = sameAs<NewCase>()(row(newCaseEntries));

const { id: _id, orderId: _orderId, ...changeable } = newCaseEntries;

/** Any of the fields of a case beside its state. */
// That each field may be absent is lost in the loop over them.
const changesSchema = row<v.ObjectEntries>(
  Object.fromEntries(
    Object.entries<v.GenericSchema>(changeable).map(([name, schema]) => [
      name,
      schema.type === 'exact_optional' ? schema : optional(schema),
    ]),
  ),
) as v.GenericSchema as v.GenericSchema<CaseChanges>;

/**
 * The shape of something that has happened to a case, for stores of events; amounts in minor units, instants in epoch ms.
 *
 * @example
 * ```ts
 * import { caseEventSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(caseEventSchema, { event: 'approved', caseId: 'c1', version: 2 }); // => false
 * ```
 */
export const caseEventSchema = sameAs<CaseEvent>()(
  row({
    event: word(Object.values(CASE_EVENTS) as readonly CaseEventName[]),
    caseId: id,
    version: count,
    rule: ruleId,
    step: historySchema,
    changes: changesSchema,
    opens: optional(newCaseSchema),
  }),
);
