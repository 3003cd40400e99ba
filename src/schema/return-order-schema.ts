import type { RecordCommand, RecordTransition, ReturnOrder, ReturnOrderInput } from '../lifecycle/index';
import { findingSchema } from './case-input-entries';
import { recordCommand, recordEntries, recordTransition } from './record-entries';
import { RECORD_NAMES } from './record-names';
import { row } from './row';
import { sameAs } from './same-as';
import { unitRangeEntries } from './unit-range';
import { id, list, optional, text } from './values';

const names = RECORD_NAMES.return_order;

/**
 * The shape of a return order; instants are epoch ms.
 *
 * @example
 * ```ts
 * import { returnOrderSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(returnOrderSchema, { id: 'r1', state: 'stolen', version: 1 }); // => false
 * ```
 */
export const returnOrderSchema = sameAs<ReturnOrder>()(
  row({
    ...recordEntries(names),
    caseId: id,
    units: list(row(unitRangeEntries)),
    trackingNumber: optional(text),
    findings: optional(list(findingSchema)),
  }),
);

/**
 * The shape of a command on a return order.
 *
 * @example
 * ```ts
 * import { returnOrderCommandSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * const command = { id: 'k1', version: 1, actor: 'warehouse', action: 'receive', input: {} };
 * is(returnOrderCommandSchema, command); // => true
 * ```
 */
export const returnOrderCommandSchema = sameAs<RecordCommand<'return_order', ReturnOrderInput>>()(
  recordCommand(names, row({ trackingNumber: optional(text), findings: optional(list(findingSchema)) })),
);

/**
 * The shape of what such a command comes to.
 *
 * @example
 * ```ts
 * import { returnOrderTransitionSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(returnOrderTransitionSchema, { record: null, step: null, effects: [] }); // => false
 * ```
 */
export const returnOrderTransitionSchema = sameAs<RecordTransition<'return_order', ReturnOrder>>()(
  recordTransition(names, returnOrderSchema),
);
