import type { NonEmpty } from '../decision/index';
import type { Situation } from '../facts/index';
import type { Policy } from '../policy/index';
import { addBusinessDays, type BusinessCalendar, cycleOf, type Instant } from '../time/index';
import { isInProgress } from '../vocabulary/index';
import type { SettlementStatus } from './settlement';

type Knobs = Policy['settlement'];

/** ISO weekdays, Monday 1 to Sunday 7. */
const WEEKENDS: Readonly<Record<Knobs['weekend'], readonly number[]>> = {
  saturday_sunday: [6, 7],
  friday_saturday: [5, 6],
  sunday: [7],
  none: [],
};

function calendarOf({ businessDays, weekend, specialDays }: Knobs): BusinessCalendar | null {
  if (!businessDays) return null;
  const datesOf = (isWorked: boolean) =>
    specialDays.filter(({ worked }) => worked === isWorked).map(({ date }) => date);
  return { weekend: WEEKENDS[weekend], holidays: datesOf(false), workdays: datesOf(true) };
}

/** When an order that has ended entered settlement: its completion or the end of its last after-sale, whichever is later. */
function entryOf({ order, cases }: Situation): Instant {
  let last = Math.max(order.completedAt ?? order.closedAt ?? order.placedAt, order.closedAt ?? order.placedAt);
  for (const { enteredAt } of cases) last = Math.max(last, enteredAt);
  return last;
}

/** The ids of the cases that hold a settlement: those in progress. */
function holding({ cases }: Situation): string[] {
  const ids: string[] = [];
  for (const { id, state } of cases) if (isInProgress(state)) ids.push(id);
  return ids;
}

/**
 * Whether an order can be settled, and when it is paid out: T is the last day of the cycle it entered in (STL-03, STL-04).
 * `hasMoney` is whether anything has been paid for it.
 */
export function settlementStatus(situation: Situation, isPaidInFull: boolean, hasMoney: boolean): SettlementStatus {
  const { order, policy, now } = situation;
  const isClosed = order.status === 'closed';
  if (isClosed ? !hasMoney : !isPaidInFull) return { is: 'not_due', why: 'not_paid' };
  if (!isClosed && order.status !== 'completed') return { is: 'not_due', why: 'not_completed' };
  const [first, ...others] = holding(situation);
  if (first !== undefined) return { is: 'held', caseIds: [first, ...others] satisfies NonEmpty<string> };
  const { settlement: knobs, timeZone } = policy;
  const enteredAt = entryOf(situation);
  const cycle = cycleOf(enteredAt, knobs.cycle, timeZone);
  const payableAt = addBusinessDays(cycle.to - 1, knobs.payoutDays, calendarOf(knobs), timeZone);
  return { is: now < payableAt ? 'entered' : 'payable', enteredAt, cycle, payableAt };
}
