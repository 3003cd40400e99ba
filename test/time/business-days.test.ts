import { addBusinessDays, type BusinessCalendar, localDateOf, startOfLocalDate } from 'aftersale/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anywhen } from './zones';

const SHANGHAI = 'Asia/Shanghai';
const at = (text: string) => Date.parse(`${text}+08:00`);

/** National Day 2025: eight days off, 调休 on a Sunday before and a Saturday after. */
const nationalDay: BusinessCalendar = {
  weekend: [6, 7],
  holidays: [
    '2025-10-01',
    '2025-10-02',
    '2025-10-03',
    '2025-10-04',
    '2025-10-05',
    '2025-10-06',
    '2025-10-07',
    '2025-10-08',
  ],
  workdays: ['2025-09-28', '2025-10-11'],
};

describe('addBusinessDays', () => {
  it('STL-04 pays T+1 on the next day, and with a calendar only on a business day', () => {
    const tuesday = at('2025-09-30T18:00:00');
    expect(addBusinessDays(tuesday, 1, null, SHANGHAI)).toBe(at('2025-10-01T00:00:00'));
    expect(addBusinessDays(tuesday, 1, nationalDay, SHANGHAI)).toBe(at('2025-10-09T00:00:00'));
  });

  it('STL-04 leaves out a day off that is a whole number of weeks away', () => {
    const monday = at('2026-11-23T12:00:00');
    const off = (...holidays: string[]) => ({ weekend: [6, 7] as const, holidays, workdays: [] });
    const paidOn = (calendar: BusinessCalendar) =>
      localDateOf(addBusinessDays(monday, 6, calendar, SHANGHAI), SHANGHAI);
    expect(paidOn(off())).toBe('2026-12-01');
    expect(paidOn(off('2026-11-30'))).toBe('2026-12-02');
  });

  it.each([
    ['2025-09-26T12:00:00', 1, '2025-09-28'],
    ['2025-09-26T12:00:00', 2, '2025-09-29'],
    ['2025-09-27T12:00:00', 1, '2025-09-28'],
    ['2025-10-04T12:00:00', 1, '2025-10-09'],
    ['2025-10-10T00:00:00', 1, '2025-10-11'],
    ['2025-10-10T23:59:59', 2, '2025-10-13'],
    ['2025-10-13T12:00:00', 5, '2025-10-20'],
  ])('STL-04 at %s pays T+%d on %s', (now, days, expected) => {
    expect(localDateOf(addBusinessDays(at(now), days, nationalDay, SHANGHAI), SHANGHAI)).toBe(expected);
  });

  it('starts the day at the first instant it has in the zone', () => {
    const eve = Date.parse('2025-03-08T12:00:00Z');
    expect(addBusinessDays(eve, 1, null, 'America/Havana')).toBe(Date.parse('2025-03-09T05:00:00Z'));
  });

  it('counts as a walk over the dates does, with the weekday that Date tells', () => {
    const someDates = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 20 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 * 24 * 60 }),
        fc.integer({ min: 1, max: 60 }),
        fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
        someDates,
        fc.nat(20),
        (minute, days, weekend, dates, holidayCount) => {
          const date = (n: number) => new Date(Date.UTC(2024, 1, 1 + n)).toISOString().slice(0, 10);
          const holidays = dates.slice(0, holidayCount).map(date);
          const workdays = dates.slice(holidayCount).map(date);
          let left = days;
          let day = Math.floor(minute / 1_440);
          while (left > 0) {
            day += 1;
            const off = weekend.includes(new Date(`${date(day)}T00:00:00Z`).getUTCDay() || 7);
            if (workdays.includes(date(day)) || (!off && !holidays.includes(date(day)))) left -= 1;
          }
          const now = Date.UTC(2024, 1, 1) + minute * 60_000;
          const calendar = { weekend, holidays, workdays };
          expect(addBusinessDays(now, days, calendar, 'UTC')).toBe(Date.parse(`${date(day)}T00:00:00Z`));
        },
      ),
    );
  });

  it('knows the weekdays before 1970', () => {
    const friday = Date.UTC(1965, 0, 1);
    expect(addBusinessDays(friday, 1, { weekend: [6, 7], holidays: [], workdays: [] }, 'UTC')).toBe(
      Date.UTC(1965, 0, 4),
    );
  });

  it('counts every day without a calendar as with one that is always open', () => {
    const open: BusinessCalendar = { weekend: [], holidays: [], workdays: [] };
    fc.assert(
      fc.property(anywhen, fc.integer({ min: 1, max: 40 }), ({ zone, instant }, days) => {
        const due = addBusinessDays(instant, days, null, zone);
        expect(due).toBe(addBusinessDays(instant, days, open, zone));
        expect(due).toBe(startOfLocalDate(localDateOf(due, zone), zone));
        expect(due).toBeGreaterThan(instant);
      }),
    );
  });

  it.each([
    ['instant_invalid', () => addBusinessDays(0.5, 1, null, 'UTC')],
    ['duration_invalid', () => addBusinessDays(0, 0, null, 'UTC')],
    ['duration_invalid', () => addBusinessDays(0, 1.5, null, 'UTC')],
    ['time_zone_unknown', () => addBusinessDays(0, 1, null, 'Utopia')],
    ['calendar_invalid', () => addBusinessDays(0, 1, { weekend: [0], holidays: [], workdays: [] }, 'UTC')],
    ['result_out_of_range', () => addBusinessDays(0, 100_000_002, null, 'UTC')],
    [
      'result_out_of_range',
      () => addBusinessDays(Date.UTC(9999, 11, 30), 5, { weekend: [], holidays: [], workdays: [] }, 'UTC'),
    ],
  ])('refuses with %s', (code, call) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });

  it('tells the number of days it refuses, and the least there can be', () => {
    expect(() => addBusinessDays(0, 0, null, 'UTC')).toThrow(
      expect.objectContaining({ params: { value: 0, minimum: 1 } }),
    );
  });
});
