import { AfterSaleError } from '../vocabulary/index';
import { boundedMemo } from './bounded-memo';
import { fixedOffset } from './fixed-offset';

/** A time zone: an IANA name such as `Asia/Shanghai`, or an offset such as `+08:00`, which needs no zone data. */
export type TimeZone = string;

/** Making a formatter takes longer than all else that is checked of a policy. */
const NAMES_KEPT = 64;

// Intl judges names, not the zone library: that one reads any text with something like "+05" in it as an offset.
// What starts with a sign is kept from Intl, since newer engines also take spellings that older ones refuse.
const isZoneName = /* @__PURE__ */ boundedMemo(NAMES_KEPT, (text: string): boolean => {
  try {
    return /^[A-Za-z]/.test(text) && Boolean(new Intl.DateTimeFormat('en-US', { timeZone: text }));
  } catch {
    return false;
  }
});

/**
 * Whether a value is a time zone: an IANA name this host has data for, or an offset `±hh:mm`.
 *
 * @example
 * ```ts
 * import { isTimeZone } from 'aftersale/time';
 * isTimeZone('Asia/Shanghai'); // => true
 * isTimeZone('+08:00'); // => true
 * isTimeZone('Shanghai'); // => false
 * ```
 */
export function isTimeZone(value: unknown): value is TimeZone {
  return typeof value === 'string' && (fixedOffset(value) !== null || isZoneName(value));
}

/**
 * Refuses what is no time zone.
 *
 * @throws {@link AfterSaleError} `time_zone_unknown`
 *
 * @example
 * ```ts
 * import { assertTimeZone } from 'aftersale/time';
 * assertTimeZone('America/New_York'); // => undefined
 * ```
 */
export function assertTimeZone(value: unknown): asserts value is TimeZone {
  if (!isTimeZone(value)) throw new AfterSaleError('time_zone_unknown', { zone: value });
}
