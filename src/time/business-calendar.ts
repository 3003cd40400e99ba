import { AfterSaleError, malformed } from '../vocabulary/index';
import { isLocalDate, type LocalDate } from './local-date';
import { isWeekday } from './weekday';

/** Which days are worked: all but the weekend (ISO weekdays, Monday 1 to Sunday 7) and holidays, and the make-up days 调休. */
export interface BusinessCalendar {
  readonly weekend: readonly number[];
  readonly holidays: readonly LocalDate[];
  readonly workdays: readonly LocalDate[];
}

/**
 * Refuses a calendar with a weekday outside of 1 to 7, without any weekday left to work, with a text that is no date, or
 * with a date that is both holiday and workday.
 *
 * @throws {@link AfterSaleError} `calendar_invalid`, with the first such value
 *
 * @remarks Rule STL-04.
 *
 * @example
 * ```ts
 * import { assertBusinessCalendar } from 'aftersale/time';
 * assertBusinessCalendar({ weekend: [6, 7], holidays: ['2025-10-01'], workdays: ['2025-09-28'] }); // => undefined
 * ```
 */
export function assertBusinessCalendar(calendar: BusinessCalendar): void {
  try {
    const { weekend, holidays, workdays } = calendar;
    const fault =
      weekend.find((weekday) => !isWeekday(weekday)) ??
      [...holidays, ...workdays].find((date) => !isLocalDate(date)) ??
      holidays.find((date) => workdays.includes(date));
    if (fault !== undefined) throw new AfterSaleError('calendar_invalid', { value: fault });
    if (new Set(weekend).size === 7) throw new AfterSaleError('calendar_invalid', { weekend });
  } catch (error) {
    throw malformed(error);
  }
}
