import type { Decision } from '../../decision/index';
import type { Amount } from '../../money/index';
import { type Actor, malformed } from '../../vocabulary/index';
import { advanceRecord } from '../record/advance-record';
import type { LifecycleRecord, RecordCommand, RecordTransition } from '../record/lifecycle-record';
import { recordDeadline } from '../record/record-deadline';
import type { RecordSituation } from '../record/record-situation';
import { REFUND_ORDER_LIFECYCLE, type RefundOrderStanding, retriesAfter } from './refund-order-lifecycle';

/** A refund order as a service that pays keeps it; its id is the refund's key (LIF-19, RFD-13). */
export interface RefundOrder extends LifecycleRecord<'refund_order'> {
  /** Minor units. */
  readonly total: Amount;
  /** Who confirms it before the money moves. */
  readonly approver: Actor;
}

/**
 * What a command does to a refund order: a try that fails changes no amount, keeps the key and may be repeated; after some
 * tries a person pays. Denied like a step of a case. Amounts are in minor units, instants in epoch milliseconds.
 *
 * @remarks Rules LIF-08, LIF-19, LIF-26, LIF-32, DLN-01, DLN-08.
 *
 * @example
 * ```ts
 * import { type RefundOrder, standard, transitionRefundOrder } from 'aftersale';
 * const order: RefundOrder = {
 *   id: 'c1:refund:1', state: 'processing', version: 1, enteredAt: 0, history: [], total: 1000, approver: 'finance',
 * };
 * const failed = { id: 'k1', version: 1, actor: 'system', action: 'fail_refund', input: {} } as const;
 * const answer = transitionRefundOrder(order, failed, { policy: standard, now: 60_000 });
 * answer.outcome === 'allow' && answer.value.record.state; // => 'failed'
 * ```
 */
export function transitionRefundOrder(
  order: RefundOrder,
  command: RecordCommand<'refund_order'>,
  situation: RecordSituation,
): Decision<RecordTransition<'refund_order', RefundOrder>> {
  try {
    const { policy, now } = situation;
    const { approver, state, total, history } = order;
    const retries = history.reduce((count, { from, action }) => retriesAfter(count, from, action), 0);
    const standing: RefundOrderStanding = { refund: { state, total }, approver, retries, policy };
    return advanceRecord({
      kind: 'refund_order',
      lifecycle: REFUND_ORDER_LIFECYCLE,
      whole: order,
      record: order,
      command,
      standing,
      request: command,
      now,
      until: recordDeadline(REFUND_ORDER_LIFECYCLE, order, standing, policy.calendar.pauses),
      next: (after) => ({ ...order, ...after }),
    });
  } catch (error) {
    throw malformed(error);
  }
}
