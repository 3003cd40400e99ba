import { cutBlocks } from '../allocation/index';
import { type Decision, type NonEmpty, type Reason, reason } from '../decision/index';
import {
  countUnits,
  intersectRanges,
  mergeRanges,
  type Situation,
  stagesOf,
  type UnitRange,
  type UnitStage,
} from '../facts/index';
import { keptUnits } from '../lifecycle/index';
import { type Amount, assertAmount } from '../money/index';
import { addRunningTime, HOUR, type Instant, runningTimeBetween } from '../time/index';
import { isInProgress, malformed, type UrgingStep } from '../vocabulary/index';

/** Which units are urged, and what was promised for them. */
export interface UrgingQuery {
  /** All that are still to be sent, where absent. */
  readonly lines?: readonly UnitRange[];
  /** Epoch milliseconds; by the policy's knob, where absent. */
  readonly promisedUntil?: Instant;
}

/** What a buyer who urges shipment is told, and what is done (SLA-05); plain JSON. */
export interface ShipmentUrging {
  readonly units: readonly UnitRange[];
  readonly promisedUntil: Instant;
  /** Milliseconds of running time; 0 inside the promise. */
  readonly lateBy: number;
  readonly steps: NonEmpty<UrgingStep>;
  /** The value of the gift in minor units; null where there is none. */
  readonly gift: Amount | null;
  /** Why an overdue shipment has not left, as far as the facts tell. */
  readonly causes: readonly Reason[];
}

/**
 * What is done when a buyer urges shipment 催发货: inside the promise he is reassured and the shipment hurried; once it is overdue
 * it is registered, he gets a gift, and the cause is looked for among the facts. Denied where nothing is waited for: an
 * unpaid order, or one whose goods have all left. Times run as deadlines do, pauses left out; instants are epoch milliseconds, amounts
 * minor units. It changes nothing.
 *
 * @throws {@link AfterSaleError} `facts_incoherent` where no allocation is stored and the order's facts do not fit,
 * `amount_not_safe_integer` for units that are no whole ones
 *
 * @remarks Rules SLA-05, DLN-06.
 *
 * @example
 * ```ts
 * import { HOUR, standard, urgeShipment } from 'aftersale';
 * const order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, paidAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 1, unitPrice: 1000 }],
 *   parcels: [], discounts: [], tenders: [{ id: 't', kind: 'cash', amount: 1000 }],
 * } as const;
 * const urged = (now: number) => {
 *   const answer = urgeShipment({ order, cases: [], policy: standard, now, version: 1 });
 *   return answer.outcome === 'deny' ? [] : answer.value.steps;
 * };
 * urged(24 * HOUR); // => ['reassure', 'hurry_shipment']
 * urged(72 * HOUR); // => ['register', 'give_gift', 'find_cause']
 * ```
 */
export function urgeShipment(situation: Situation, query: UrgingQuery = {}): Decision<ShipmentUrging> {
  try {
    const { order, now, policy } = situation;
    if (order.status === 'awaiting_payment') {
      return { outcome: 'deny', reasons: [reason('SLA-05', 'payment_awaited', { until: null })] };
    }
    const waiting = awaited(situation, query.lines);
    if (order.status === 'closed' || waiting.length === 0) {
      return { outcome: 'deny', reasons: [reason('SLA-05', 'nothing_to_ship', { status: order.status })] };
    }
    const { pauses } = policy.calendar;
    const since = order.paidAt ?? order.placedAt;
    const promisedUntil = query.promisedUntil ?? addRunningTime(since, policy.service.shipmentPromise * HOUR, pauses);
    const lateBy = now > promisedUntil ? runningTimeBetween(promisedUntil, now, pauses) : 0;
    const units = mergeRanges(waiting);
    for (const { from, to } of units) for (const border of [from, to]) assertAmount(border, 'units');
    if (lateBy === 0) {
      const steps = ['reassure', 'hurry_shipment'] as const;
      const told = reason('SLA-05', 'shipment_promised', { until: promisedUntil });
      return {
        outcome: 'allow',
        value: { units, promisedUntil, lateBy, steps, gift: null, causes: [] },
        notes: [told],
      };
    }
    const { urgingGift } = policy.service;
    const gift = urgingGift > 0 ? urgingGift : null;
    const steps =
      gift === null ? (['register', 'find_cause'] as const) : (['register', 'give_gift', 'find_cause'] as const);
    const told = reason('SLA-05', 'shipment_overdue', { until: promisedUntil });
    const causes = causesOf(situation, waiting);
    return { outcome: 'allow', value: { units, promisedUntil, lateBy, steps, gift, causes }, notes: [told] };
  } catch (error) {
    throw malformed(error);
  }
}

/** The units that are still to be sent, among those that are asked about. */
function awaited(situation: Situation, lines: readonly UnitRange[] | undefined): UnitStage[] {
  const kept = keptUnits(situation);
  const urged = lines === undefined ? kept : intersectRanges(kept, lines);
  return cutBlocks(stagesOf(situation.order), urged).filter(({ fulfilment }) => fulfilment === 'unshipped');
}

/** Why goods have not left: a claim holds them, they are short, or how far the warehouse is. */
function causesOf({ cases }: Situation, waiting: readonly UnitStage[]): Reason[] {
  const claimed = cases.filter(
    ({ state, claims }) => isInProgress(state) && intersectRanges(claims, waiting).length > 0,
  );
  const parcels = new Set(waiting.flatMap(({ parcel }) => (parcel === null ? [] : [parcel])));
  const short = [...parcels].flatMap(({ shortage }) =>
    shortage === undefined ? [] : [reason('ELG-18', 'goods_short', { shortage })],
  );
  const stages = [...new Set(waiting.map(({ stage }) => stage))];
  return [
    ...claimed.map(({ id: caseId, type }) => reason('SLA-05', 'goods_claimed', { caseId, type })),
    ...short,
    ...stages.map((stage) =>
      reason('STA-06', 'goods_at_stage', { stage, units: countUnits(waiting.filter((one) => one.stage === stage)) }),
    ),
  ];
}
