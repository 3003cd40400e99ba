import { DAY, localDateOf, nextMidnight, offsetAt } from 'aftersale/time';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { firstMinuteOfLaterDate, wallClock, wallDate } from './wall-clock';
import { anchored, nearChange } from './zones';

describe('nextMidnight', () => {
  it.each([
    ['an instant of a plain day', '2025-01-01T04:00:00Z', 'Asia/Shanghai', '2025-01-01T16:00:00Z'],
    ['the last millisecond of a day', '2025-01-01T15:59:59.999Z', 'Asia/Shanghai', '2025-01-01T16:00:00Z'],
    ['midnight itself', '2025-01-01T16:00:00Z', 'Asia/Shanghai', '2025-01-02T16:00:00Z'],
    ['the same with an offset', '2025-01-01T04:00:00Z', '+08:00', '2025-01-01T16:00:00Z'],
    ['an offset in the west', '2025-01-01T03:00:00Z', '-03:30', '2025-01-01T03:30:00Z'],
    ['a quarter-hour zone', '2025-01-01T18:00:00Z', 'Asia/Kathmandu', '2025-01-01T18:15:00Z'],
    ['before 1970', '1969-12-31T23:00:00Z', 'UTC', '1970-01-01T00:00:00Z'],
    ['a day of 23 hours', '2025-03-09T05:00:00Z', 'America/New_York', '2025-03-10T04:00:00Z'],
    ['a day of 25 hours', '2025-11-02T04:00:00Z', 'America/New_York', '2025-11-03T05:00:00Z'],
    ['a day of 23½ hours', '2025-10-04T13:30:00Z', 'Australia/Lord_Howe', '2025-10-05T13:00:00Z'],
    ['a day of 24½ hours', '2025-04-05T13:00:00Z', 'Australia/Lord_Howe', '2025-04-06T13:30:00Z'],
    ['no midnight: 01:00', '2018-11-03T15:00:00Z', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
    ['no midnight: 01:00', '2025-03-29T12:00:00Z', 'Asia/Beirut', '2025-03-29T22:00:00Z'],
    ['no midnight: 01:00', '2025-03-08T12:00:00Z', 'America/Havana', '2025-03-09T05:00:00Z'],
    ['23:00 twice, from the first', '2018-02-18T01:30:00Z', 'America/Sao_Paulo', '2018-02-18T03:00:00Z'],
    ['23:00 twice, from the second', '2018-02-18T02:30:00Z', 'America/Sao_Paulo', '2018-02-18T03:00:00Z'],
    ['00:00 twice: the first', '2025-11-01T12:00:00Z', 'America/Havana', '2025-11-02T04:00:00Z'],
    ['from within the first 00:00', '2025-11-02T04:30:00Z', 'America/Havana', '2025-11-03T05:00:00Z'],
    ['a day left out', '2011-12-30T09:00:00Z', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
    ['two midnights: the first', '2010-11-07T02:29:00Z', 'America/St_Johns', '2010-11-07T02:30:00Z'],
    [
      'two midnights: from between, on the day before',
      '2010-11-07T03:00:00Z',
      'America/St_Johns',
      '2010-11-07T03:30:00Z',
    ],
    [
      'two midnights: from the minute after the first',
      '2010-11-07T02:30:30Z',
      'America/St_Johns',
      '2010-11-08T03:30:00Z',
    ],
  ])('%s: after %s in %s comes %s', (_, instant, zone, expected) => {
    expect(nextMidnight(Date.parse(instant), zone)).toBe(Date.parse(expected));
  });

  it('is the first minute with a later date that a minute-by-minute reading of Intl finds', () => {
    fc.assert(
      fc.property(anchored, ({ zone, instant }) => {
        expect(nextMidnight(instant, zone)).toBe(firstMinuteOfLaterDate(instant, zone));
      }),
      { numRuns: 150 },
    );
  });

  it('is the first instant, to the millisecond, of a later date', () => {
    fc.assert(
      fc.property(anchored, ({ zone, instant }) => {
        const midnight = nextMidnight(instant, zone);
        expect(midnight).toBeGreaterThan(instant);
        expect(wallDate(midnight, zone) > wallDate(instant, zone)).toBe(true);
        expect(wallDate(midnight - 1, zone) > wallDate(instant, zone)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('shows 00:00:00 wherever the clocks do not change that day', () => {
    fc.assert(
      fc.property(anchored, ({ zone, instant }) => {
        const midnight = nextMidnight(instant, zone);
        fc.pre(offsetAt(midnight - DAY, zone) === offsetAt(midnight, zone));
        expect(wallClock(midnight, zone).slice(11)).toBe('00:00:00');
      }),
      { numRuns: 500 },
    );
  });

  it('is the same in a zone without changes and in its offset', () => {
    const since1992 = fc.integer({ min: Date.UTC(1992, 0), max: Date.UTC(2100, 0) });
    const pairs = fc.constantFrom(
      ['Asia/Shanghai', '+08:00'],
      ['Asia/Kathmandu', '+05:45'],
      ['America/Phoenix', '-07:00'],
    );
    fc.assert(
      fc.property(since1992, pairs, (instant, [zone = '', offset = '']) => {
        expect(nextMidnight(instant, zone)).toBe(nextMidnight(instant, offset));
        expect(localDateOf(instant, zone)).toBe(localDateOf(instant, offset));
      }),
    );
  });

  it('does not depend on what was asked before, nor on how much', () => {
    const days = 5_000;
    const asked = Array.from({ length: days }, (_, n) => Date.UTC(2020, 0) + ((n * 7_919) % days) * DAY);
    const once = asked.map((instant) => nextMidnight(instant, 'Europe/London'));
    const again = asked.map((instant) => nextMidnight(instant, 'Europe/London'));
    expect(again).toEqual(once);
    for (const index of [0, 1, 777, days - 1]) {
      const instant = asked[index] ?? Number.NaN;
      expect(once[index]).toBe(firstMinuteOfLaterDate(instant, 'Europe/London'));
    }
  });

  it('refuses what has no next midnight', () => {
    expect(() => nextMidnight(0.5, 'UTC')).toThrow(expect.objectContaining({ code: 'instant_invalid' }));
    expect(() => nextMidnight(0, 'Mars/Olympus')).toThrow(expect.objectContaining({ code: 'time_zone_unknown' }));
    expect(() => nextMidnight(8_640_000_000_000_000, 'UTC')).toThrow(
      expect.objectContaining({ code: 'result_out_of_range' }),
    );
  });
});

describe('on a host in another zone', () => {
  const hostZone = process.env.TZ;
  afterEach(() => {
    if (hostZone === undefined) delete process.env.TZ;
    else process.env.TZ = hostZone;
  });

  it('every answer is the same', () => {
    const samples = fc.sample(nearChange, { numRuns: 200, seed: 1 });
    const answersIn = (host: string) => {
      process.env.TZ = host;
      return {
        hour: new Date(0).getHours(),
        answers: samples.map(({ zone, instant }) => [nextMidnight(instant, zone), localDateOf(instant, zone)]),
      };
    };
    const utc = answersIn('UTC');
    const tokyo = answersIn('Asia/Tokyo');
    const newYork = answersIn('America/New_York');
    expect([utc.hour, tokyo.hour, newYork.hour]).toEqual([0, 9, 19]);
    expect(tokyo.answers).toEqual(utc.answers);
    expect(newYork.answers).toEqual(utc.answers);
  });
});
