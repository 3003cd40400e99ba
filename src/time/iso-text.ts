import { AfterSaleError, malformed } from '../vocabulary/index';
import { fixedOffset } from './fixed-offset';
import { type Instant, MINUTE } from './instant';
import { isLocalDate, startOfLocalDate } from './local-date';

const ISO_TEXT =
  /^(\d{4}-\d\d-\d\d)(?:[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d+))?)?)?(Z|z|[+-]\d\d(?::?\d\d)?)?$/;

/** `+08`, `+0800` and `+08:00` as minutes east of UTC; null for hours and minutes that are none. */
function minutesEast(offset: string): number | null {
  if (offset === 'Z' || offset === 'z') return 0;
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  return fixedOffset(`${offset.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`);
}

/**
 * The instant, in epoch milliseconds, that ISO 8601 text stands for: a date and a time with the offset of its clock, such
 * as `2025-01-31T20:00:00+08:00` or `2025-01-31T12:00:00.123Z`. Digits beyond the millisecond tell where in it the moment
 * lies and are left out. Refused: dates that are none, leap seconds, and times without an offset, which are a different
 * moment on every host.
 *
 * @throws {@link AfterSaleError} `iso_text_invalid`, `iso_text_without_offset`
 *
 * @example
 * ```ts
 * import { fromIsoText } from 'aftersale/time';
 * fromIsoText('1970-01-01T08:01:00+08:00'); // => 60000
 * fromIsoText('1970-01-01T00:00:00.123456Z'); // => 123
 * ```
 */
export function fromIsoText(text: string): Instant {
  try {
    const [, date, hours = '', minutes = '', seconds = '', fraction = '', offset] = ISO_TEXT.exec(text) ?? [];
    if (!isLocalDate(date)) throw new AfterSaleError('iso_text_invalid', { text });
    if (offset === undefined) throw new AfterSaleError('iso_text_without_offset', { text });
    const east = minutesEast(offset);
    if (hours === '' || east === null) throw new AfterSaleError('iso_text_invalid', { text });
    const inMinutes = Number(hours) * 60 + Number(minutes) - east;
    const milliseconds = Number(seconds) * 1_000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
    return startOfLocalDate(date, '+00:00') + inMinutes * MINUTE + milliseconds;
  } catch (error) {
    throw malformed(error);
  }
}
