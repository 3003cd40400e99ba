import { DAY, type Instant, instantWithinRange } from './instant';
import { instantOfLocalTime, localTimeOf } from './local-time';
import { offsetAt } from './offset';
import type { TimeZone } from './zone';

/** The day the calendars of a zone show at an instant, counted from 1970-01-01 as day 0. */
export function localDayOf(instant: Instant, zone: TimeZone): number {
  return Math.floor(localTimeOf(instant, zone) / DAY);
}

/** The first instant of a local day; of the next one where the zone left that day out. */
export function startOfLocalDay(day: number, zone: TimeZone): Instant {
  const midnight = day * DAY;
  // Read as an instant, the midnight before lies 9 to 39 hours before this one, whatever the zone.
  return instantOfLocalTime(midnight, offsetAt(instantWithinRange(midnight - DAY), zone), zone);
}
