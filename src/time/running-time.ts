import { malformed } from '../vocabulary/index';
import { assertDuration } from './duration';
import { assertInstant, type Instant, instantWithinRange } from './instant';
import { normalisePauses, type Pause } from './pause';

/**
 * The deadline that is `duration` milliseconds of running time after `start` (epoch milliseconds): the earliest instant at
 * which so much time has run, where none runs during a pause.
 *
 * @throws {@link AfterSaleError} `instant_invalid`, `duration_invalid` (a whole number from 0), `calendar_invalid`,
 * `result_out_of_range`
 *
 * @remarks Rule DLN-06.
 *
 * @example
 * ```ts
 * import { addRunningTime } from 'aftersale/time';
 * addRunningTime(0, 10, [{ from: 4, to: 100 }]); // => 106
 * ```
 */
export function addRunningTime(start: Instant, duration: number, pauses: readonly Pause[]): Instant {
  try {
    assertInstant(start);
    assertDuration(duration, 0);
    let deadline = start + duration;
    for (const { from, to } of normalisePauses(pauses)) {
      const standsStillFrom = Math.max(from, start);
      if (standsStillFrom >= deadline) break;
      deadline += Math.max(to - standsStillFrom, 0);
    }
    return instantWithinRange(deadline);
  } catch (error) {
    throw malformed(error);
  }
}

/**
 * How many milliseconds run between two instants (epoch milliseconds) when none run during a pause. What
 * `addRunningTime` adds, this measures.
 *
 * @throws {@link AfterSaleError} `instant_invalid`, `duration_invalid` where `end` is before `start`, `calendar_invalid`
 *
 * @remarks Rule DLN-06.
 *
 * @example
 * ```ts
 * import { runningTimeBetween } from 'aftersale/time';
 * runningTimeBetween(0, 106, [{ from: 4, to: 100 }]); // => 10
 * ```
 */
export function runningTimeBetween(start: Instant, end: Instant, pauses: readonly Pause[]): number {
  try {
    assertInstant(start);
    assertInstant(end);
    assertDuration(end - start, 0);
    return normalisePauses(pauses).reduce(
      (running, { from, to }) => running - Math.max(Math.min(to, end) - Math.max(from, start), 0),
      end - start,
    );
  } catch (error) {
    throw malformed(error);
  }
}
