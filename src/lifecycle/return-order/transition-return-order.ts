import type { Decision } from '../../decision/index';
import { malformed } from '../../vocabulary/index';
import { advanceRecord } from '../record/advance-record';
import type { RecordCommand, RecordTransition } from '../record/lifecycle-record';
import { recordDeadline } from '../record/record-deadline';
import type { RecordSituation } from '../record/record-situation';
import { RETURN_ORDER_LIFECYCLE, type ReturnOrder, type ReturnOrderInput } from './return-order-lifecycle';

/**
 * What a command does to a return order: it is sent, received, inspected unit by unit, restocked or sent back. Denied like
 * a step of a case. Instants are epoch milliseconds.
 *
 * @remarks Rules LIF-20, LIF-32, BEN-06, DLN-01, DLN-03.
 *
 * @example
 * ```ts
 * import { type ReturnOrder, standard, transitionReturnOrder } from 'aftersale';
 * const order: ReturnOrder = {
 *   id: 'r1', caseId: 'c1', state: 'in_transit', version: 1, enteredAt: 0, history: [], units: [{ lineId: 'a', from: 0, to: 1 }],
 * };
 * const received = { id: 'k1', version: 1, actor: 'warehouse', action: 'receive', input: {} } as const;
 * const answer = transitionReturnOrder(order, received, { policy: standard, now: 60_000 });
 * answer.outcome === 'allow' && answer.value.effects.map(({ effect }) => effect); // => ['inform_case', 'inspect_goods']
 * ```
 */
export function transitionReturnOrder(
  order: ReturnOrder,
  command: RecordCommand<'return_order', ReturnOrderInput>,
  situation: RecordSituation,
): Decision<RecordTransition<'return_order', ReturnOrder>> {
  try {
    const { policy, now } = situation;
    const standing = { order, policy };
    const { trackingNumber, findings } = command.input;
    return advanceRecord({
      kind: 'return_order',
      lifecycle: RETURN_ORDER_LIFECYCLE,
      whole: order,
      record: order,
      command,
      standing,
      request: command,
      now,
      until: recordDeadline(RETURN_ORDER_LIFECYCLE, order, standing, policy.calendar.pauses),
      next: (after) => ({
        ...order,
        ...after,
        ...(trackingNumber !== undefined && { trackingNumber }),
        ...(findings !== undefined && { findings }),
      }),
    });
  } catch (error) {
    throw malformed(error);
  }
}
