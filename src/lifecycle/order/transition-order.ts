import type { Decision } from '../../decision/index';
import type { Order, Situation } from '../../facts/index';
import { malformed } from '../../vocabulary/index';
import { advanceRecord } from '../record/advance-record';
import type { LifecycleRecord, RecordCommand, RecordTransition } from '../record/lifecycle-record';
import { orderDeadline, statusSince } from './order-deadline';
import { type OrderInput, paidIs, tendersTold } from './order-facets';
import { ORDER_LIFECYCLE } from './order-lifecycle';

/**
 * What a command does to the order itself: it is paid, shipped, received, completed or closed. Its version is that of the
 * situation. Parcels and cases are facts: they are brought up to date before the order is told to ship or to close. Denied
 * like a step of a case. Amounts are in minor units, instants in epoch milliseconds.
 *
 * @throws {@link AfterSaleError} `facts_incoherent` where a payment is told and no allocation is stored
 *
 * @remarks Rules CAN-01, ELG-25, ELG-28, LIF-22, LIF-31, LIF-32, RUP-02.
 *
 * @example
 * ```ts
 * import { type Order, standard, transitionOrder } from 'aftersale';
 * const order: Order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_payment', payment: 'prepaid', placedAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 1, unitPrice: 1000 }], parcels: [], discounts: [], tenders: [],
 * };
 * const paid = {
 *   id: 'k1', version: 1, actor: 'buyer', action: 'pay', input: { tenders: [{ id: 't', kind: 'cash', amount: 1000 }] },
 * } as const;
 * const answer = transitionOrder({ order, cases: [], policy: standard, now: 60_000, version: 1 }, paid);
 * answer.outcome === 'allow' && answer.value.record.status; // => 'awaiting_shipment'
 * ```
 */
export function transitionOrder(
  situation: Situation,
  command: RecordCommand<'order', OrderInput>,
): Decision<RecordTransition<'order', Order>> {
  try {
    const { order, version, now } = situation;
    const isReached = (status: Order['status'], state: Order['status']) => state === status && order.status !== status;
    const record: LifecycleRecord<'order'> = {
      id: order.id,
      state: order.status,
      version,
      enteredAt: statusSince(order),
      history: order.history ?? [],
    };
    return advanceRecord({
      kind: 'order',
      lifecycle: ORDER_LIFECYCLE,
      whole: order,
      record,
      command,
      standing: { situation },
      request: command,
      now,
      until: orderDeadline(situation),
      next: ({ state, history }) => ({
        ...order,
        ...paymentTold(situation, command),
        ...(isReached('completed', state) && { completedAt: now }),
        ...(isReached('closed', state) && { closedAt: now }),
        status: state,
        history,
      }),
    });
  } catch (error) {
    throw malformed(error);
  }
}

function paymentTold(
  situation: Situation,
  { action, input }: RecordCommand<'order', OrderInput>,
): Partial<Pick<Order, 'tenders' | 'paidAt'>> {
  const { order, now } = situation;
  if (action !== 'pay') return {};
  const isNowPaid = order.paidAt === undefined && paidIs({ situation }, { input }) === 'in_full';
  return { tenders: [...order.tenders, ...tendersTold(input)], ...(isNowPaid && { paidAt: now }) };
}
