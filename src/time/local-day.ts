import { DAY, type Instant, instantWithinRange, MINUTE } from './instant';
import { offsetAt } from './offset';
import type { TimeZone } from './zone';

/** The day the calendars of a zone show at an instant, counted from 1970-01-01 as day 0. */
export function localDayOf(instant: Instant, zone: TimeZone): number {
  return Math.floor((instant + offsetAt(instant, zone) * MINUTE) / DAY);
}

/** The first instant of a local day; of the next one where the zone left that day out. */
export function startOfLocalDay(day: number, zone: TimeZone): Instant {
  // Read as an instant, the midnight before lies 9 to 39 hours before this one, whatever the zone.
  const dayBefore = instantWithinRange((day - 1) * DAY);
  return arrivalOfLocalDay(day, offsetAt(dayBefore, zone), zone);
}

/** The first instant of a local day, coming from a moment shortly before it at which the clocks stood at `offsetBefore`. */
export function arrivalOfLocalDay(day: number, offsetBefore: number, zone: TimeZone): Instant {
  const midnight = day * DAY;
  const unchanged = instantWithinRange(midnight - offsetBefore * MINUTE);
  const offsetAfter = offsetAt(unchanged, zone);
  const changed = midnight - offsetAfter * MINUTE;
  // Where neither offset shows 00:00 the clocks skip it; in every zone since 1973 they do so on its stroke.
  return offsetAt(changed, zone) === offsetAfter ? changed : unchanged;
}
