import type { Order } from '../facts/index';
import type { OrderInput, RecordCommand, RecordTransition } from '../lifecycle/index';
import { orderSchema, tenderSchema } from './order-schema';
import { recordCommand, recordTransition } from './record-entries';
import { RECORD_NAMES } from './record-names';
import { row } from './row';
import { sameAs } from './same-as';
import { list, optional } from './values';

const names = RECORD_NAMES.order;

/**
 * The shape of a command on an order; amounts are in minor units.
 *
 * @example
 * ```ts
 * import { orderCommandSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * const tenders = [{ id: 't', kind: 'cash', amount: 1000 }];
 * is(orderCommandSchema, { id: 'k1', version: 1, actor: 'buyer', action: 'pay', input: { tenders } }); // => true
 * ```
 */
export const orderCommandSchema = sameAs<RecordCommand<'order', OrderInput>>()(
  recordCommand(names, row({ tenders: optional(list(tenderSchema)) })),
);

/**
 * The shape of what such a command comes to.
 *
 * @example
 * ```ts
 * import { orderTransitionSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(orderTransitionSchema, { record: null, step: null, effects: [] }); // => false
 * ```
 */
export const orderTransitionSchema = sameAs<RecordTransition<'order', Order>>()(recordTransition(names, orderSchema));
