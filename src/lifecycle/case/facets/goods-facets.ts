import type { Order, Parcel, UnitRange } from '../../../facts/index';
import { DAY, type Instant } from '../../../time/index';
import type { CaseConditionValues } from '../../../vocabulary/index';
import type { CaseStanding } from '../case-terms';
import { lastStepOutOf } from '../history';

type Place = CaseConditionValues['goods'];

/** Of several places the one that decides: what must be stopped or awaited comes before what needs nothing. */
const DECIDING_ORDER: readonly Place[] = ['in_warehouse', 'in_transit', 'refused', 'signed', 'lost'];

/** Where the claimed goods are: at the warehouse, on their way, with the buyer, or gone (STA-06, CAN-04, CAN-08). */
export function placeOfGoods({ situation, case: { claims }, policy }: CaseStanding): Place {
  const { order, now } = situation;
  const lostAfter = policy.lifecycle.lostAfterDays * DAY;
  const places: Place[] = [];
  for (const claim of claims) {
    if (isDelivered(order, claim.lineId)) places.push('signed');
    for (const parcel of order.parcels) {
      if (isPacked(parcel, claim)) places.push(placeOf(parcel, now, lostAfter));
    }
  }
  return DECIDING_ORDER.find((place) => places.includes(place)) ?? 'not_released';
}

const isPacked = ({ units }: Parcel, { lineId, from, to }: UnitRange): boolean =>
  units.some((packed) => packed.lineId === lineId && packed.from < to && from < packed.to);

function placeOf({ stage, movedAt, shippedAt }: Parcel, now: Instant, lostAfter: number): Place {
  if (stage === 'none') return 'not_released';
  if (stage === 'signed' || stage === 'refused') return stage;
  if (stage !== 'handed_over') return 'in_warehouse';
  return now - (movedAt ?? shippedAt ?? now) > lostAfter ? 'lost' : 'in_transit';
}

/** Virtual goods have no parcel: delivered is signed for (ELG-29). */
const isDelivered = ({ lines }: Order, lineId: string): boolean =>
  lines.some(({ id, virtual }) => id === lineId && virtual?.deliveredAt !== undefined);

/** Whether the goods were stopped in the warehouse; time that ran out is a failure (CAN-02). */
export function interceptionOf({ case: claim }: CaseStanding): CaseConditionValues['interception'] {
  const step = lastStepOutOf(claim, 'intercepting');
  if (step === undefined) return 'untried';
  return step.action === 'report_intercepted' ? 'succeeded' : 'failed';
}

/** Whether the carrier recalled the goods (CAN-03). */
export function recallOf({ case: claim }: CaseStanding): CaseConditionValues['recall'] {
  const step = lastStepOutOf(claim, 'recalling');
  if (step === undefined) return 'untried';
  return step.action === 'report_recalled' ? 'succeeded' : 'failed';
}

export function afterStopping({ case: { state }, policy }: CaseStanding): CaseConditionValues['afterStopping'] {
  const { approveIntercepted, approveRecalled } = policy.lifecycle;
  return (state === 'recalling' ? approveRecalled : approveIntercepted) ? 'refunds' : 'asks_agent';
}

/** Goods leaving under a pending claim of unshipped ones; a cancellation cannot go on then (CAN-07). */
export function departureOf(standing: CaseStanding): CaseConditionValues['departure'] {
  const place = placeOfGoods(standing);
  const { type, fulfilment } = standing.case;
  if (fulfilment !== 'unshipped' || place === 'not_released' || place === 'in_warehouse') return 'not_left';
  const converts = type !== 'cancel' && standing.policy.lifecycle.onShippedWhilePending === 'convert';
  return converts ? 'converts' : 'closes';
}

export const subjectOf = ({ case: { reason } }: CaseStanding): CaseConditionValues['subject'] =>
  reason === 'missing_invoice' ? 'invoice' : 'goods';

export const sentBack = ({ case: { returnParcel } }: CaseStanding): CaseConditionValues['sentBack'] =>
  returnParcel === undefined || returnParcel === null ? 'no' : 'yes';

export const carriageOf = ({ case: { returnParcel } }: CaseStanding): CaseConditionValues['carriage'] =>
  returnParcel?.carriage ?? 'no_scan';
