import type { RecordCommand, RecordTransition, RefundOrder } from '../lifecycle/index';
import { ACTORS } from '../vocabulary/index';
import { nothingTold, recordCommand, recordEntries, recordTransition } from './record-entries';
import { RECORD_NAMES } from './record-names';
import { row } from './row';
import { sameAs } from './same-as';
import { amount, word } from './values';

const names = RECORD_NAMES.refund_order;

/**
 * The shape of a refund order; its total is in minor units; instants are epoch ms.
 *
 * @example
 * ```ts
 * import { refundOrderSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(refundOrderSchema, { id: 'c1:refund:1', state: 'lost', version: 1 }); // => false
 * ```
 */
export const refundOrderSchema = sameAs<RefundOrder>()(
  row({
    ...recordEntries(names),
    total: amount,
    approver: word(ACTORS),
  }),
);

/**
 * The shape of a command on a refund order.
 *
 * @example
 * ```ts
 * import { refundOrderCommandSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * const command = { id: 'k1', version: 1, actor: 'system', action: 'start_refund', input: {} };
 * is(refundOrderCommandSchema, command); // => true
 * ```
 */
export const refundOrderCommandSchema = sameAs<RecordCommand<'refund_order'>>()(recordCommand(names, nothingTold));

/**
 * The shape of what such a command comes to.
 *
 * @example
 * ```ts
 * import { refundOrderTransitionSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(refundOrderTransitionSchema, { record: null, step: null, effects: [] }); // => false
 * ```
 */
export const refundOrderTransitionSchema = sameAs<RecordTransition<'refund_order', RefundOrder>>()(
  recordTransition(names, refundOrderSchema),
);
