import { DAY, HOUR, type Instant, localDateOf, MINUTE, offsetAt, type TimeZone } from '../time/index';

/** What a calendar and a clock on the wall of a zone show, as numbers: the month counts from 1. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Hours and minutes, `09:05`. */
  readonly time: string;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** What people in a zone see on their calendars and clocks at an instant. */
export function wallClockOf(instant: Instant, zone: TimeZone): WallClock {
  const [year, month, day] = localDateOf(instant, zone).split('-').map(Number) as [number, number, number];
  const shown = instant + offsetAt(instant, zone) * MINUTE;
  const sinceMidnight = ((shown % DAY) + DAY) % DAY;
  const hours = Math.floor(sinceMidnight / HOUR);
  const minutes = Math.floor((sinceMidnight % HOUR) / MINUTE);
  return { year, month, day, time: `${twoDigits(hours)}:${twoDigits(minutes)}` };
}
