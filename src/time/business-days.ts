import { malformed } from '../vocabulary/index';
import { assertBusinessCalendar, type BusinessCalendar } from './business-calendar';
import { assertDuration } from './duration';
import type { Instant } from './instant';
import { dayNamed, type LocalDate, localDateOfDay } from './local-date';
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
  try {
    assertDuration(days, 1);
    const today = localDayOf(instant, zone);
    return startOfLocalDay(calendar === null ? today + days : workedDayAfter(today, days, calendar), zone);
  } catch (error) {
    throw malformed(error);
  }
}

function workedDayAfter(today: number, days: number, calendar: BusinessCalendar): number {
  assertBusinessCalendar(calendar);
  let { day, left } = afterWholeWeeks(today, days, calendar);
  while (left > 0) {
    day += 1;
    if (isWorked(day, calendar)) left -= 1;
  }
  return day;
}

/** As many weeks at once as cannot hold all the days that are to be worked, and how many are left to be worked then. */
function afterWholeWeeks(
  today: number,
  days: number,
  { weekend, holidays, workdays }: BusinessCalendar,
): { day: number; left: number } {
  const worked = 7 - new Set(weekend).size;
  const weeks = Math.max(0, Math.floor((days - 1 - workdays.length) / worked));
  const day = today + 7 * weeks;
  const changedIn = (dates: readonly LocalDate[], isWeekend: boolean): number =>
    [...new Set(dates)]
      .map(dayNamed)
      .filter((date) => today < date && date <= day && weekend.includes(weekdayOf(date)) === isWeekend).length;
  return { day, left: days - worked * weeks + changedIn(holidays, false) - changedIn(workdays, true) };
}
