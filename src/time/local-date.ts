import { AfterSaleError } from '../vocabulary/index';
import { DAY, type Instant } from './instant';
import { localDayOf, startOfLocalDay } from './local-day';
import type { TimeZone } from './zone';

/** A date of the calendar on the wall, `YYYY-MM-DD`; which instants it covers depends on the zone. */
export type LocalDate = string;

// 0000-01-01 and 9999-12-31, beyond which the ISO text of a date has a sign and six digits.
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

const LOCAL_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const dayOfMonth = (date: LocalDate): number => Number(date.slice(8));

/** The day of a date, counted from 1970-01-01 as day 0. */
// Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
export const dayNamed = (date: LocalDate): number =>
  new Date(0).setUTCFullYear(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, dayOfMonth(date)) / DAY;

/** The date of a day counted from 1970-01-01 as day 0. */
export function localDateOfDay(day: number): LocalDate {
  if (day < FIRST_DAY || day > LAST_DAY) throw new AfterSaleError('result_out_of_range', { day });
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/**
 * Whether a value is a date of the calendar, written `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { isLocalDate } from 'aftersale/time';
 * isLocalDate('2024-02-29'); // => true
 * isLocalDate('2025-02-29'); // => false
 * ```
 */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !LOCAL_DATE.test(value)) return false;
  // A month's missing days run over into the next month.
  return new Date(dayNamed(value) * DAY).getUTCDate() === dayOfMonth(value);
}

/**
 * The date that the calendars of a zone show at an instant (epoch milliseconds).
 *
 * @throws {@link AfterSaleError} `instant_invalid`, `time_zone_unknown`, and `result_out_of_range` outside of the years
 * 0000 to 9999
 *
 * @example
 * ```ts
 * import { localDateOf } from 'aftersale/time';
 * localDateOf(Date.UTC(2025, 0, 31, 20), 'Asia/Shanghai'); // => '2025-02-01'
 * ```
 */
export function localDateOf(instant: Instant, zone: TimeZone): LocalDate {
  return localDateOfDay(localDayOf(instant, zone));
}

/**
 * The first instant (epoch milliseconds) of a date in a zone: 00:00, or the first moment after it where the clocks skip
 * midnight; the start of the next date where the zone left this one out.
 *
 * @throws {@link AfterSaleError} `local_date_invalid`, `time_zone_unknown`
 *
 * @example
 * ```ts
 * import { startOfLocalDate } from 'aftersale/time';
 * new Date(startOfLocalDate('2025-02-01', 'Asia/Shanghai')).toISOString(); // => '2025-01-31T16:00:00.000Z'
 * ```
 */
export function startOfLocalDate(date: LocalDate, zone: TimeZone): Instant {
  if (!isLocalDate(date)) throw new AfterSaleError('local_date_invalid', { date });
  return startOfLocalDay(dayNamed(date), zone);
}
