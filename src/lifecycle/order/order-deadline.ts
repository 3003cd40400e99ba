import type { Order, Situation } from '../../facts/index';
import type { Instant, Pause } from '../../time/index';
import { isInProgress, malformed } from '../../vocabulary/index';
import { recordDeadline } from '../record/record-deadline';
import { ORDER_LIFECYCLE } from './order-lifecycle';

/** When an order came into its status, as its facts tell; of one that is shipped, when its last parcel left. */
export function statusSince({ status, placedAt, paidAt, completedAt, closedAt, parcels }: Order): Instant {
  const paid = paidAt ?? placedAt;
  const since: Readonly<Record<Order['status'], Instant>> = {
    awaiting_payment: placedAt,
    awaiting_shipment: paid,
    awaiting_receipt: Math.max(paid, ...parcels.map(({ shippedAt }) => shippedAt ?? paid)),
    completed: completedAt ?? paid,
    closed: closedAt ?? paid,
  };
  return since[status];
}

/**
 * Until when an order waits in its status, in epoch milliseconds; null of one that has ended, rests or stands still.
 * Automatic completion stands still while a case is open and then runs on with its remainder (LIF-31).
 */
export function orderDeadline(situation: Situation): Instant | null {
  try {
    const { order, cases, policy } = situation;
    const isPausable = order.status === 'awaiting_receipt';
    if (isPausable && cases.some(({ state }) => isInProgress(state))) return null;
    const whileOpen = cases.map(({ appliedAt, enteredAt }): Pause => ({ from: appliedAt, to: enteredAt }));
    const pauses = isPausable ? [...policy.calendar.pauses, ...whileOpen] : policy.calendar.pauses;
    const standing = { state: order.status, enteredAt: statusSince(order) };
    return recordDeadline(ORDER_LIFECYCLE, standing, { situation }, pauses);
  } catch (error) {
    throw malformed(error);
  }
}
