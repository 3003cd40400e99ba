import { malformed } from '../vocabulary/index';
import { assertDuration } from './duration';
import { assertInstant, DAY, type Instant, instantWithinRange } from './instant';
import { nextMidnight } from './next-midnight';
import type { TimeZone } from './zone';

/** How long a window is, in days of 24 hours, and whether they count from its anchor or from 00:00 of the day after. */
export interface WindowSpan {
  readonly days: number;
  readonly starts: 'next_midnight' | 'immediately';
}

/**
 * The first instant (epoch milliseconds) at which a window anchored at `anchorAt` is closed: 24 h × days after 00:00 of the
 * following day in the zone, or after the anchor itself. Days are 24 hours long also where the clocks change.
 *
 * @throws {@link AfterSaleError} `instant_invalid`, `duration_invalid` (days are a whole number from 0),
 * `time_zone_unknown`, `result_out_of_range`
 *
 * @remarks Rule WIN-01.
 *
 * @example
 * ```ts
 * import { closesAt } from 'aftersale/time';
 * const signedAt = Date.UTC(2025, 0, 1, 4); // 12:00 in Shanghai
 * const end = closesAt(signedAt, { days: 7, starts: 'next_midnight' }, 'Asia/Shanghai');
 * new Date(end).toISOString(); // => '2025-01-08T16:00:00.000Z'
 * ```
 */
export function closesAt(anchorAt: Instant, span: WindowSpan, zone: TimeZone): Instant {
  try {
    assertInstant(anchorAt);
    assertDuration(span.days, 0);
    const startsAt = span.starts === 'next_midnight' ? nextMidnight(anchorAt, zone) : anchorAt;
    return instantWithinRange(startsAt + span.days * DAY);
  } catch (error) {
    throw malformed(error);
  }
}

/**
 * Whether a window that closes at `closesAt` is still open at `now` (both epoch milliseconds); the last instant is
 * exclusive.
 *
 * @remarks Rule WIN-01.
 *
 * @example
 * ```ts
 * import { isOpenAt } from 'aftersale/time';
 * isOpenAt(1_000, 999); // => true
 * isOpenAt(1_000, 1_000); // => false
 * ```
 */
export function isOpenAt(closesAt: Instant, now: Instant): boolean {
  try {
    return now < closesAt;
  } catch (error) {
    throw malformed(error);
  }
}
