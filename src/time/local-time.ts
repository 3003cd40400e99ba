import { type Instant, instantWithinRange, MINUTE } from './instant';
import { offsetAt } from './offset';
import type { TimeZone } from './zone';

/** What the clocks of a zone show at an instant, written as the epoch milliseconds at which UTC clocks show the same. */
export function localTimeOf(instant: Instant, zone: TimeZone): number {
  return instant + offsetAt(instant, zone) * MINUTE;
}

/**
 * The first instant at which the clocks of a zone show `localTime` or, where they skip it, the first one after; coming from
 * a moment less than two days earlier at which they stood at `offsetBefore`.
 */
export function instantOfLocalTime(localTime: number, offsetBefore: number, zone: TimeZone): Instant {
  const unchanged = instantWithinRange(localTime - offsetBefore * MINUTE);
  const offsetAfter = offsetAt(unchanged, zone);
  if (offsetAfter === offsetBefore) return unchanged;
  const changed = localTime - offsetAfter * MINUTE;
  return offsetAt(changed, zone) === offsetAfter ? changed : firstInstantAt(offsetAfter, changed, unchanged, zone);
}

// The clocks jump over the wanted time somewhere in (before, after]: halving finds the jump.
function firstInstantAt(offset: number, before: Instant, after: Instant, zone: TimeZone): Instant {
  if (after - before === 1) return after;
  const middle = Math.floor((before + after) / 2);
  return offsetAt(middle, zone) === offset
    ? firstInstantAt(offset, before, middle, zone)
    : firstInstantAt(offset, middle, after, zone);
}
