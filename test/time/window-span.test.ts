import { closesAt, DAY, HOUR, isOpenAt, nextMidnight, type WindowSpan } from 'aftersale/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchored } from './zones';

const spans: fc.Arbitrary<WindowSpan> = fc.record({
  days: fc.integer({ min: 0, max: 365 }),
  starts: fc.constantFrom('next_midnight', 'immediately'),
});

const sevenDays: WindowSpan = { days: 7, starts: 'next_midnight' };

describe('closesAt and isOpenAt', () => {
  it('WIN-01 counts 24 h × days from 00:00 of the following day in the zone; the last instant is exclusive', () => {
    const signedAt = Date.parse('2025-01-01T12:00:00+08:00');
    const end = closesAt(signedAt, sevenDays, 'Asia/Shanghai');
    expect(end).toBe(Date.parse('2025-01-09T00:00:00+08:00'));
    expect(isOpenAt(end, signedAt)).toBe(true);
    expect(isOpenAt(end, end - 1)).toBe(true);
    expect(isOpenAt(end, end)).toBe(false);
    expect(isOpenAt(end, end + 1)).toBe(false);
  });

  it('WIN-01 lets the zone decide which day follows', () => {
    const signedAt = Date.parse('2025-01-01T17:00:00Z');
    const inShanghai = closesAt(signedAt, sevenDays, 'Asia/Shanghai');
    const inNewYork = closesAt(signedAt, sevenDays, 'America/New_York');
    expect(inShanghai).toBe(Date.parse('2025-01-09T16:00:00Z'));
    expect(inNewYork).toBe(Date.parse('2025-01-09T05:00:00Z'));
    const between = Date.parse('2025-01-09T10:00:00Z');
    expect(isOpenAt(inShanghai, between)).toBe(true);
    expect(isOpenAt(inNewYork, between)).toBe(false);
  });

  it('WIN-01 counts from the anchor itself where the window starts immediately', () => {
    const end = closesAt(1_000, { days: 2, starts: 'immediately' }, 'Asia/Shanghai');
    expect(end).toBe(1_000 + 48 * HOUR);
    expect(isOpenAt(end, end - 1)).toBe(true);
    expect(isOpenAt(end, end)).toBe(false);
  });

  it('WIN-01 counts days of exactly 24 hours also where the clocks change', () => {
    const start = Date.parse('2025-03-09T00:00:00-05:00');
    const end = closesAt(start - 1, { days: 1, starts: 'next_midnight' }, 'America/New_York');
    expect(end).toBe(Date.parse('2025-03-10T01:00:00-04:00'));
    expect(isOpenAt(end, Date.parse('2025-03-10T00:59:59-04:00'))).toBe(true);
    expect(isOpenAt(end, Date.parse('2025-03-10T01:00:00-04:00'))).toBe(false);
  });

  it('gives every window its full length after its start, in every zone', () => {
    fc.assert(
      fc.property(anchored, spans, ({ zone, instant }, span) => {
        const start = span.starts === 'immediately' ? instant : nextMidnight(instant, zone);
        expect(closesAt(instant, span, zone) - start).toBe(span.days * 24 * 60 * 60 * 1_000);
      }),
    );
  });

  it('closes once and for all as time passes', () => {
    fc.assert(
      fc.property(anchored, spans, fc.nat(400 * DAY), fc.nat(400 * DAY), ({ zone, instant }, span, later, more) => {
        const end = closesAt(instant, span, zone);
        const now = instant + later;
        expect(isOpenAt(end, now)).toBe(now < end);
        if (!isOpenAt(end, now)) expect(isOpenAt(end, now + more)).toBe(false);
      }),
    );
  });

  it.each([
    ['instant_invalid', () => closesAt(Number.NaN, { days: 1, starts: 'immediately' }, 'UTC')],
    ['duration_invalid', () => closesAt(0, { days: 1.5, starts: 'immediately' }, 'UTC')],
    ['duration_invalid', () => closesAt(0, { days: -1, starts: 'immediately' }, 'UTC')],
    ['time_zone_unknown', () => closesAt(0, sevenDays, 'Shanghai')],
    ['result_out_of_range', () => closesAt(0, { days: 100_000_001, starts: 'immediately' }, 'UTC')],
    ['result_out_of_range', () => closesAt(0, { days: Number.MAX_SAFE_INTEGER, starts: 'immediately' }, 'UTC')],
  ])('refuses with %s', (code, call) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });

  it('tells the instant that no date can hold', () => {
    expect(() => closesAt(0, { days: 100_000_001, starts: 'immediately' }, 'UTC')).toThrow(
      expect.objectContaining({ params: { value: 8_640_000_086_400_000 } }),
    );
  });
});
