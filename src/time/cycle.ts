import { malformed } from '../vocabulary/index';
import { DAY, type Instant } from './instant';
import { localDayOf, startOfLocalDay } from './local-day';
import type { Period } from './period';
import { weekdayOf } from './weekday';
import type { TimeZone } from './zone';

/** How often it is settled (STL-04). */
export const CYCLES = ['day', 'week', 'month'] as const;

export type Cycle = (typeof CYCLES)[number];

interface CycleDays {
  /** The first day of the cycle that a day belongs to. */
  readonly firstOf: (day: number) => number;
  /** So many days after its first, every cycle has given way to the next, and the next to none. */
  readonly longest: number;
}

const CYCLE_DAYS: Readonly<Record<Cycle, CycleDays>> = {
  day: { firstOf: (day) => day, longest: 1 },
  week: { firstOf: (day) => day - weekdayOf(day) + 1, longest: 7 },
  month: { firstOf: (day) => day - new Date(day * DAY).getUTCDate() + 1, longest: 31 },
};

/**
 * The settlement cycle of a zone that an instant belongs to: its local day, its week from Monday, or its month, from the
 * first instant to the first of the next cycle (epoch milliseconds, half-open).
 *
 * @throws {@link AfterSaleError} `instant_invalid`, `time_zone_unknown`, `result_out_of_range`
 *
 * @remarks Rule STL-04.
 *
 * @example
 * ```ts
 * import { cycleOf, localDateOf } from 'aftersale/time';
 * const { from, to } = cycleOf(Date.UTC(2025, 0, 15), 'month', 'Asia/Shanghai');
 * localDateOf(from, 'Asia/Shanghai'); // => '2025-01-01'
 * localDateOf(to, 'Asia/Shanghai'); // => '2025-02-01'
 * ```
 */
export function cycleOf(instant: Instant, cycle: Cycle, zone: TimeZone): Period {
  try {
    const { firstOf, longest } = CYCLE_DAYS[cycle];
    const first = firstOf(localDayOf(instant, zone));
    const from = startOfLocalDay(first, zone);
    const to = startOfLocalDay(firstOf(first + longest), zone);
    // Clocks put back just after midnight show yesterday again, when today's cycle has already begun.
    return instant < to ? { from, to } : cycleOf(to, cycle, zone);
  } catch (error) {
    throw malformed(error);
  }
}
