import { CYCLES, cycleOf, nextMidnight } from 'aftersale/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wallDate } from './wall-clock';
import { anchored } from './zones';

const SHANGHAI = 'Asia/Shanghai';

describe('cycleOf', () => {
  it.each([
    ['day', '2025-01-01T12:00:00+08:00', '2025-01-01T00:00:00+08:00', '2025-01-02T00:00:00+08:00'],
    ['week', '2025-01-01T12:00:00+08:00', '2024-12-30T00:00:00+08:00', '2025-01-06T00:00:00+08:00'],
    ['week', '2025-01-06T00:00:00+08:00', '2025-01-06T00:00:00+08:00', '2025-01-13T00:00:00+08:00'],
    ['week', '2025-01-12T23:59:59+08:00', '2025-01-06T00:00:00+08:00', '2025-01-13T00:00:00+08:00'],
    ['month', '2025-01-01T12:00:00+08:00', '2025-01-01T00:00:00+08:00', '2025-02-01T00:00:00+08:00'],
    ['month', '2024-02-29T23:59:59+08:00', '2024-02-01T00:00:00+08:00', '2024-03-01T00:00:00+08:00'],
    ['month', '2025-02-01T00:00:00+08:00', '2025-02-01T00:00:00+08:00', '2025-03-01T00:00:00+08:00'],
    ['month', '2024-12-31T23:59:59+08:00', '2024-12-01T00:00:00+08:00', '2025-01-01T00:00:00+08:00'],
    ['month', '1965-04-30T12:00:00+08:00', '1965-04-01T00:00:00+08:00', '1965-05-01T00:00:00+08:00'],
  ] as const)('STL-04 the %s of %s is from %s to %s', (cycle, instant, from, to) => {
    expect(cycleOf(Date.parse(instant), cycle, SHANGHAI)).toEqual({ from: Date.parse(from), to: Date.parse(to) });
  });

  it('STL-04 an instant belongs to its own cycle and not to the next: the end is exclusive', () => {
    fc.assert(
      fc.property(anchored, fc.constantFrom(...CYCLES), ({ zone, instant }, cycle) => {
        const own = cycleOf(instant, cycle, zone);
        expect(own.from).toBeLessThanOrEqual(instant);
        expect(own.to).toBeGreaterThan(instant);
        expect(cycleOf(own.from, cycle, zone)).toEqual(own);
        expect(cycleOf(own.to - 1, cycle, zone)).toEqual(own);
        expect(cycleOf(own.to, cycle, zone).from).toBe(own.to);
      }),
      { numRuns: 1_000 },
    );
  });

  it('starts weeks on Monday and months on the 1st, in every zone', () => {
    fc.assert(
      fc.property(anchored, ({ zone, instant }) => {
        const week = wallDate(cycleOf(instant, 'week', zone).from, zone);
        const month = wallDate(cycleOf(instant, 'month', zone).from, zone);
        expect(new Date(`${week}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(month.slice(8)).toBe('01');
        expect(month.slice(0, 7)).toBe(wallDate(instant, zone).slice(0, 7));
      }),
      { numRuns: 1_000 },
    );
  });

  it('ends a day where the next one starts, also a day of 23, 25 or no hours', () => {
    const noon = (date: string) => Date.parse(`${date}T12:00:00-05:00`);
    const hours = (date: string) => {
      const { from, to } = cycleOf(noon(date), 'day', 'America/New_York');
      expect(to).toBe(nextMidnight(noon(date), 'America/New_York'));
      return (to - from) / 3_600_000;
    };
    expect([hours('2025-01-01'), hours('2025-03-09'), hours('2025-11-02')]).toEqual([24, 23, 25]);
    expect(cycleOf(Date.parse('2011-12-30T09:59:59Z'), 'day', 'Pacific/Apia').to).toBe(
      cycleOf(Date.parse('2011-12-31T09:59:59Z'), 'day', 'Pacific/Apia').from,
    );
  });

  it('counts yesterday shown again after midnight to the day that has begun', () => {
    const zone = 'America/St_Johns';
    const shownAgain = Date.parse('2010-11-07T03:00:00Z');
    expect(wallDate(shownAgain, zone)).toBe('2010-11-06');
    expect(cycleOf(shownAgain, 'day', zone)).toEqual({
      from: Date.parse('2010-11-07T02:30:00Z'),
      to: Date.parse('2010-11-08T03:30:00Z'),
    });
  });

  it.each([
    ['instant_invalid', () => cycleOf(0.5, 'day', 'UTC')],
    ['time_zone_unknown', () => cycleOf(0, 'day', 'Utopia')],
    ['result_out_of_range', () => cycleOf(8_640_000_000_000_000, 'month', 'UTC')],
    ['result_out_of_range', () => cycleOf(-8_640_000_000_000_000, 'month', 'UTC')],
  ])('refuses with %s', (code, call) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});
