import type { Instant } from './instant';
import { arrivalOfLocalDay, localDayOf } from './local-day';
import { offsetAt } from './offset';
import type { TimeZone } from './zone';

/**
 * The next midnight in a zone: the first instant after `instant` (both epoch milliseconds) at which its calendars show a
 * later date. That is 00:00, or the first moment after it where the clocks skip midnight or the calendar a whole day.
 *
 * @throws {@link AfterSaleError} `instant_invalid`, `time_zone_unknown`, `result_out_of_range`
 *
 * @remarks Rule WIN-01.
 *
 * @example
 * ```ts
 * import { nextMidnight } from 'aftersale/time';
 * new Date(nextMidnight(Date.UTC(2025, 0, 31, 20), 'Asia/Shanghai')).toISOString(); // => '2025-02-01T16:00:00.000Z'
 * ```
 */
export function nextMidnight(instant: Instant, zone: TimeZone): Instant {
  return arrivalOfLocalDay(localDayOf(instant, zone) + 1, offsetAt(instant, zone), zone);
}
