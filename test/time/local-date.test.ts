import { isLocalDate, localDateOf, startOfLocalDate } from 'aftersale/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wallDate } from './wall-clock';
import { anchored, nearChange } from './zones';

describe('isLocalDate', () => {
  it.each(['2025-01-01', '2024-02-29', '2000-02-29', '0000-01-01', '0099-12-31', '9999-12-31'])(
    'accepts %s',
    (date) => {
      expect(isLocalDate(date)).toBe(true);
    },
  );

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '9999-12-32',
    '2025-1-1',
    '20250101',
    '2025-01-01T00:00:00Z',
    '+010000-01-01',
    '2025-01-01 ',
    '2025-01-01\n',
    '',
    ['2025-01-01'],
    Object('2025-01-01'),
    20250101,
    null,
    undefined,
  ])('refuses %j', (date) => {
    expect(isLocalDate(date)).toBe(false);
  });

  it('accepts exactly the dates that exist', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 9_999 }), part(13), part(32), (year, month, day) => {
        const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
        const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
        expect(isLocalDate(`${year}-${month}-${day}`)).toBe(exists);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('localDateOf', () => {
  it('is the date that Intl shows', () => {
    fc.assert(
      fc.property(anchored, ({ zone, instant }) => {
        expect(localDateOf(instant, zone)).toBe(wallDate(instant, zone));
      }),
      { numRuns: 2_000 },
    );
  });

  it('covers the years 0000 to 9999 and refuses others', () => {
    const first = Date.parse('0000-01-01T00:00:00Z');
    const last = Date.parse('9999-12-31T23:59:59.999Z');
    expect(localDateOf(first, 'UTC')).toBe('0000-01-01');
    expect(localDateOf(last, 'UTC')).toBe('9999-12-31');
    for (const [instant, day] of [
      [first - 1, -719_529],
      [last + 1, 2_932_897],
      [8_640_000_000_000_000, 100_000_000],
      [-8_640_000_000_000_000, -100_000_000],
    ] as const) {
      expect(() => localDateOf(instant, 'UTC')).toThrow(
        expect.objectContaining({ code: 'result_out_of_range', params: { day } }),
      );
    }
  });

  it('refuses bad instants and zones', () => {
    expect(() => localDateOf(0.5, 'UTC')).toThrow(expect.objectContaining({ code: 'instant_invalid' }));
    expect(() => localDateOf(0, 'Utopia')).toThrow(expect.objectContaining({ code: 'time_zone_unknown' }));
  });
});

describe('startOfLocalDate', () => {
  it.each([
    ['2025-02-01', 'Asia/Shanghai', '2025-01-31T16:00:00Z'],
    ['2025-02-01', '-03:30', '2025-02-01T03:30:00Z'],
    ['0050-02-01', 'UTC', '0050-02-01T00:00:00Z'],
    ['2025-03-09', 'America/Havana', '2025-03-09T05:00:00Z'],
    ['2025-11-02', 'America/Havana', '2025-11-02T04:00:00Z'],
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00Z'],
    ['2010-11-07', 'America/St_Johns', '2010-11-07T02:30:00Z'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ])('%s in %s starts at %s', (date, zone, expected) => {
    expect(startOfLocalDate(date, zone)).toBe(Date.parse(expected));
  });

  it('is the first instant that shows the date', () => {
    fc.assert(
      fc.property(anchored, ({ zone, instant }) => {
        const date = wallDate(instant, zone);
        const start = startOfLocalDate(date, zone);
        expect(start).toBeLessThanOrEqual(instant);
        expect(wallDate(start, zone)).toBe(date);
        expect(wallDate(start - 1, zone) < date).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('undoes localDateOf in every zone and for every date that the zone has', () => {
    fc.assert(
      fc.property(nearChange, ({ zone, instant }) => {
        const date = localDateOf(instant, zone);
        expect(localDateOf(startOfLocalDate(date, zone), zone)).toBe(date);
      }),
    );
  });

  it('refuses bad dates and zones', () => {
    expect(() => startOfLocalDate('2025-02-30', 'UTC')).toThrow(
      expect.objectContaining({ code: 'local_date_invalid', params: { date: '2025-02-30' } }),
    );
    expect(() => startOfLocalDate('2025-02-20', '')).toThrow(expect.objectContaining({ code: 'time_zone_unknown' }));
  });
});
