import type { OrderTenders } from '../allocation/index';
import type { Payment } from '../facts/index';
import { tenderSchema } from './order-schema';
import { row } from './row';
import { sameAs } from './same-as';
import { id, list } from './values';

/**
 * The shape of one payment for several orders; amounts are in minor units.
 *
 * @example
 * ```ts
 * import { paymentSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(paymentSchema, { id: 'p1', tenders: [{ id: 't', kind: 'cash', amount: 100 }], orderIds: ['o1', 'o2'] }); // => true
 * ```
 */
export const paymentSchema = sameAs<Payment>()(row({ id, tenders: list(tenderSchema), orderIds: list(id) }));

/**
 * The shape of the part of a payment that paid for one order; amounts are in minor units.
 *
 * @example
 * ```ts
 * import { orderTendersSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(orderTendersSchema, { orderId: 'o1', tenders: [] }); // => true
 * ```
 */
export const orderTendersSchema = sameAs<OrderTenders>()(row({ orderId: id, tenders: list(tenderSchema) }));
