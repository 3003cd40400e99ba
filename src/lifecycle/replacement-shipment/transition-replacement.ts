import type { Decision } from '../../decision/index';
import { malformed } from '../../vocabulary/index';
import { advanceRecord } from '../record/advance-record';
import type { RecordCommand, RecordTransition } from '../record/lifecycle-record';
import { recordDeadline } from '../record/record-deadline';
import type { RecordSituation } from '../record/record-situation';
import { REPLACEMENT_LIFECYCLE, type ReplacementInput, type ReplacementShipment } from './replacement-lifecycle';

/**
 * What a command does to a replacement shipment: it is shipped with a tracking number, signed for, lost or canceled. Denied
 * like a step of a case. Instants are epoch milliseconds.
 *
 * @remarks Rules LIF-20, LIF-25, LIF-32, DLN-01, DLN-05.
 *
 * @example
 * ```ts
 * import { type ReplacementShipment, standard, transitionReplacement } from 'aftersale';
 * const shipment: ReplacementShipment = {
 *   id: 's1', caseId: 'c1', state: 'created', version: 1, enteredAt: 0, history: [], units: [{ lineId: 'a', from: 0, to: 1 }],
 * };
 * const shipped = { id: 'k1', version: 1, actor: 'warehouse', action: 'ship', input: { trackingNumber: 'SF1' } } as const;
 * const answer = transitionReplacement(shipment, shipped, { policy: standard, now: 60_000 });
 * answer.outcome === 'allow' && answer.value.record.state; // => 'shipped'
 * ```
 */
export function transitionReplacement(
  shipment: ReplacementShipment,
  command: RecordCommand<'replacement_shipment', ReplacementInput>,
  situation: RecordSituation,
): Decision<RecordTransition<'replacement_shipment', ReplacementShipment>> {
  try {
    const { policy, now } = situation;
    const standing = { policy };
    const { trackingNumber } = command.input;
    return advanceRecord({
      kind: 'replacement_shipment',
      lifecycle: REPLACEMENT_LIFECYCLE,
      whole: shipment,
      record: shipment,
      command,
      standing,
      request: command,
      now,
      until: recordDeadline(REPLACEMENT_LIFECYCLE, shipment, standing, policy.calendar.pauses),
      next: (after) => ({ ...shipment, ...after, ...(trackingNumber !== undefined && { trackingNumber }) }),
    });
  } catch (error) {
    throw malformed(error);
  }
}
