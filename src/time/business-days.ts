import { assertBusinessCalendar, type BusinessCalendar } from './business-calendar';
import { assertDuration } from './duration';
import type { Instant } from './instant';
import { localDateOfDay } from './local-date';
import { localDayOf, startOfLocalDay } from './local-day';
import { weekdayOf } from './weekday';
import type { TimeZone } from './zone';

function isWorked(day: number, { weekend, holidays, workdays }: BusinessCalendar): boolean {
  const date = localDateOfDay(day);
  return workdays.includes(date) || !(weekend.includes(weekdayOf(day)) || holidays.includes(date));
}

/**
 * The start, in epoch milliseconds, of the business day that comes `days` business days after the local day of `instant`:
 * 1 for T+1. Without a calendar every day counts.
 *
 * @throws {@link AfterSaleError} `instant_invalid`, `duration_invalid` (days are a whole number from 1), `calendar_invalid`,
 * `time_zone_unknown`, `result_out_of_range`
 *
 * @remarks Rule STL-04.
 *
 * @example
 * ```ts
 * import { addBusinessDays, localDateOf } from 'aftersale/time';
 * const calendar = { weekend: [6, 7], holidays: [], workdays: [] };
 * const friday = Date.UTC(2025, 0, 3, 4);
 * localDateOf(addBusinessDays(friday, 1, calendar, '+08:00'), '+08:00'); // => '2025-01-06'
 * ```
 */
export function addBusinessDays(
  instant: Instant,
  days: number,
  calendar: BusinessCalendar | null,
  zone: TimeZone,
): Instant {
  assertDuration(days, 1);
  const today = localDayOf(instant, zone);
  return startOfLocalDay(calendar === null ? today + days : workedDayAfter(today, days, calendar), zone);
}

function workedDayAfter(today: number, days: number, calendar: BusinessCalendar): number {
  assertBusinessCalendar(calendar);
  let day = today;
  let left = days;
  while (left > 0) {
    day += 1;
    if (isWorked(day, calendar)) left -= 1;
  }
  return day;
}
