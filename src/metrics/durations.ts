import { type Amount, assertAmount, sum } from '../money/index';
import { DAY, HOUR, MINUTE } from '../time/index';

/**
 * The upper bounds of the buckets that durations are counted in, in milliseconds, inclusive; the last bucket has none. They are
 * fixed, so that counts of two streams add up exactly.
 */
export const DURATION_BOUNDS = /* @__PURE__ */ (() =>
  [30 * MINUTE, 2 * HOUR, 4 * HOUR, 12 * HOUR, DAY, 2 * DAY, 5 * DAY, 7 * DAY, 15 * DAY] as const)();

/** How long something took, over many times; milliseconds. */
export interface Durations {
  readonly count: number;
  readonly sum: number;
  readonly max: number;
  /** How many took at most each of `DURATION_BOUNDS` and more than the one before; the last, more than all. */
  readonly buckets: readonly number[];
}

export const NO_DURATIONS: Durations = /* @__PURE__ */ (() => ({
  count: 0,
  sum: 0,
  max: 0,
  buckets: [...DURATION_BOUNDS, null].map(() => 0),
}))();

/** One duration by itself. */
export function durationOf(milliseconds: Amount): Durations {
  const found = DURATION_BOUNDS.findIndex((bound) => milliseconds <= bound);
  const bucket = found < 0 ? DURATION_BOUNDS.length : found;
  return {
    count: 1,
    sum: milliseconds,
    max: milliseconds,
    buckets: NO_DURATIONS.buckets.map((none, index) => (index === bucket ? 1 : none)),
  };
}

/** The durations of two streams together. */
export function mergeDurations(one: Durations, other: Durations): Durations {
  if (other.count === 0) return one;
  const max = Math.max(one.max, other.max);
  assertAmount(max, 'max');
  return {
    count: sum([one.count, other.count]),
    sum: sum([one.sum, other.sum]),
    max,
    buckets: one.buckets.map((count, index) => sum([count, ...other.buckets.slice(index, index + 1)])),
  };
}
