import { tzOffset } from '@date-fns/tz/tzOffset';
import { boundedMemo } from './bounded-memo';
import { fixedOffset } from './fixed-offset';
import { assertInstant, DAY, type Instant, MAX_INSTANT } from './instant';
import { assertTimeZone, type TimeZone } from './zone';

type OffsetClock = (instant: Instant) => number;

const ZONES_KEPT = 64;
const DAYS_KEPT_PER_ZONE = 4_096;

// Asking the host's zone data would be most of what an eligibility check costs. No zone has ever changed its offset and
// changed it back within a day, so a day (of UTC) that starts and ends at one offset keeps it throughout: only the offsets
// at the starts of days are asked for and kept, and the few days that hold a change are asked about each time.
function clockFromZoneData(zone: TimeZone): OffsetClock {
  const lookUp = (instant: Instant): number => Math.round(tzOffset(zone, new Date(instant)));
  const atStartOfDay = boundedMemo(DAYS_KEPT_PER_ZONE, (day: number) => lookUp(Math.min(day * DAY, MAX_INSTANT)));
  return (instant) => {
    const day = Math.floor(instant / DAY);
    const offset = atStartOfDay(day);
    return offset === atStartOfDay(day + 1) ? offset : lookUp(instant);
  };
}

const clockOf = /* @__PURE__ */ boundedMemo(ZONES_KEPT, (zone: TimeZone): OffsetClock => {
  assertTimeZone(zone);
  const fixed = fixedOffset(zone);
  return fixed === null ? clockFromZoneData(zone) : () => fixed;
});

/**
 * How many whole minutes the clocks of a zone are ahead of UTC at an instant (epoch milliseconds); negative in the west.
 * Exact from 1973 on; in the decades of local mean time before, seconds are rounded and offsets between −01:00 and 00:00
 * lose their sign.
 *
 * @throws {@link AfterSaleError} `instant_invalid`, `time_zone_unknown`
 *
 * @example
 * ```ts
 * import { offsetAt } from 'aftersale/time';
 * offsetAt(1_735_689_600_000, 'Asia/Shanghai'); // => 480
 * offsetAt(1_735_689_600_000, '-03:30'); // => -210
 * ```
 */
export function offsetAt(instant: Instant, zone: TimeZone): number {
  assertInstant(instant);
  return clockOf(zone)(instant);
}
