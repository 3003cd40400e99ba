import { assertBusinessCalendar, type BusinessCalendar } from 'aftersale/time';
import { describe, expect, it } from 'vitest';

const calendar: BusinessCalendar = { weekend: [6, 7], holidays: ['2025-10-01'], workdays: ['2025-09-28'] };

describe('assertBusinessCalendar', () => {
  it('accepts a calendar, also one without any day off or with six days off a week', () => {
    expect(assertBusinessCalendar(calendar)).toBeUndefined();
    expect(assertBusinessCalendar({ weekend: [], holidays: [], workdays: [] })).toBeUndefined();
    expect(assertBusinessCalendar({ weekend: [1, 2, 3, 4, 5, 6, 6], holidays: [], workdays: [] })).toBeUndefined();
  });

  it.each<[string, Partial<BusinessCalendar>, object]>([
    ['weekday 0', { weekend: [7, 0] }, { value: 0 }],
    ['weekday 8', { weekend: [8] }, { value: 8 }],
    ['half a weekday', { weekend: [1.5] }, { value: 1.5 }],
    ['a week without a day to work', { weekend: [1, 2, 3, 4, 5, 6, 7] }, { weekend: [1, 2, 3, 4, 5, 6, 7] }],
    ['a holiday that is no date', { holidays: ['2025-10-01', '2025-02-30'] }, { value: '2025-02-30' }],
    ['a workday that is no date', { workdays: ['tomorrow'] }, { value: 'tomorrow' }],
    ['a date that is both', { workdays: ['2025-10-01'] }, { value: '2025-10-01' }],
  ])('refuses %s', (_, change, params) => {
    expect(() => assertBusinessCalendar({ ...calendar, ...change })).toThrow(
      expect.objectContaining({ code: 'calendar_invalid', params }),
    );
  });
});
