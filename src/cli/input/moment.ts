import { DAY, HOUR, type Instant } from '../../time/index';

/** A moment as it was told: as such, by the machine's clock, or counted from the situation's `now`. */
export type Moment = (now: Instant, clock: () => Instant) => Instant;

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const LATER = /^\+(\d+)([hd])$/;

/** The moment a text stands for; null where it is none. */
export function momentFrom(text: string): Moment | null {
  if (text === 'now') return (_now, clock) => clock();
  const [, count, unit] = LATER.exec(text) ?? [];
  if (count !== undefined) return (now) => now + Number(count) * (unit === 'h' ? HOUR : DAY);
  const instant = /^-?\d+$/.test(text) ? Number(text) : ISO.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isSafeInteger(instant) ? () => instant : null;
}
