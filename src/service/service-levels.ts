import type { Situation } from '../facts/index';
import { policyOf } from '../lifecycle/index';
import { addRunningTime, type Instant, runningTimeBetween } from '../time/index';
import {
  type Actor,
  type LevelState,
  malformed,
  type RefundPathNumber,
  type RuleId,
  type ServiceLevelName,
} from '../vocabulary/index';
import { caseOf } from './case-of';
import type { Inquiry } from './inquiry';
import { LEVEL_ROWS, type LevelRow, type Served } from './level-rows';
import { pathOf } from './path-of';
import type { Wait } from './wait';

export type { Inquiry } from './inquiry';

/** Of which case, and what was asked about it outside of its steps. */
export interface ServiceQuery {
  readonly caseId: string;
  readonly inquiries?: readonly Inquiry[];
}

/** One wait measured against its level (SLA-02, SLA-03). Instants are epoch milliseconds. */
export interface ServiceLevel {
  readonly level: ServiceLevelName;
  readonly rule: RuleId;
  /** Who is, or was, waited for. */
  readonly waitsFor: Actor;
  readonly from: Instant;
  /** Until when the level is met; pauses of the policy's calendar are counted in. */
  readonly until: Instant;
  /** Null while the wait goes on. */
  readonly endedAt: Instant | null;
  readonly state: LevelState;
  /** Milliseconds of running time: what was, or is, left of the promised time. */
  readonly timeLeft: number;
  /** Milliseconds of running time: by how much the promised time was, or is, passed. */
  readonly lateBy: number;
}

/** A case against its levels (SLA-03); plain JSON. */
export interface ServiceReport {
  readonly caseId: string;
  /** Null of a case that refunds no goods. */
  readonly path: RefundPathNumber | null;
  /** A wait each, in the order of the levels, then of time. */
  readonly levels: readonly ServiceLevel[];
}

/**
 * How a case stands against its service levels, from its history: each wait is met, running with its time left, or breached,
 * by how much and by whom. The hours are knobs of the policy the case was opened under; no time runs during its pauses.
 * An answer at the last moment is in time. A buyer who gives the tracking number late only misses the coupon. Instants are epoch
 * milliseconds. It changes and refuses nothing.
 *
 * @throws {@link AfterSaleError} `unknown_id`; `duration_invalid` of a history or inquiry that ends before it starts
 *
 * @remarks Rules SLA-02, SLA-03, DLN-06.
 *
 * @example
 * ```ts
 * import { type AfterSaleCase, MINUTE, serviceLevels, standard } from 'aftersale';
 * const order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, paidAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 1, unitPrice: 1000 }],
 *   parcels: [], discounts: [], tenders: [{ id: 't', kind: 'cash', amount: 1000 }],
 * } as const;
 * const waiting: AfterSaleCase = {
 *   id: 'c1', orderId: 'o1', type: 'refund_only', state: 'pending_review', version: 1, policy: 'standard@1',
 *   reason: 'other', fulfilment: 'unshipped', claims: [{ lineId: 'a', from: 0, to: 1 }], grants: [], refunds: [],
 *   appliedBy: 'buyer', appliedAt: 0, enteredAt: 0, history: [],
 * };
 * const at = (now: number) =>
 *   serviceLevels({ order, cases: [waiting], policy: standard, now, version: 1 }, { caseId: 'c1' }).levels[0];
 * at(10 * MINUTE)?.state; // => 'running'
 * at(10 * MINUTE)?.timeLeft; // => 1200000
 * at(45 * MINUTE)?.state; // => 'breached'
 * at(45 * MINUTE)?.lateBy; // => 900000
 * ```
 */
export function serviceLevels(situation: Situation, query: ServiceQuery): ServiceReport {
  try {
    const { caseId, inquiries = [] } = query;
    const claim = caseOf(situation, caseId);
    const served: Served = { claim, policy: policyOf(situation, claim), inquiries };
    const levels = LEVEL_ROWS.flatMap((row) =>
      [...row.waits(served)]
        .sort((one, other) => one.from - other.from)
        .map((wait) => measured(row, wait, served, situation.now)),
    );
    return { caseId, path: pathOf(claim), levels };
  } catch (error) {
    throw malformed(error);
  }
}

function measured(
  { level, waitsFor, limit }: LevelRow,
  { from, to }: Wait,
  served: Served,
  now: Instant,
): ServiceLevel {
  const { pauses } = served.policy.calendar;
  const promised = limit(served.policy);
  const taken = runningTimeBetween(from, to ?? Math.max(now, from), pauses);
  const lateBy = Math.max(0, taken - promised);
  return {
    level,
    rule: 'SLA-02',
    waitsFor: waitsFor(served),
    from,
    until: addRunningTime(from, promised, pauses),
    endedAt: to,
    state: stateOf(level, lateBy > 0, to !== null),
    timeLeft: Math.max(0, promised - taken),
    lateBy,
  };
}

function stateOf(level: ServiceLevelName, isLate: boolean, hasEnded: boolean): LevelState {
  if (!isLate) return hasEnded ? 'met' : 'running';
  return level === 'tracking_number' ? 'missed' : 'breached';
}
