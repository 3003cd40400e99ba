import { addRunningTime, DAY, HOUR, isOpenAt, type Pause, runningTimeBetween } from 'aftersale/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const pauses: fc.Arbitrary<Pause[]> = fc.array(
  fc.record({ from: fc.nat(60), length: fc.nat(15) }).map(({ from, length }) => ({ from, to: from + length })),
  { maxLength: 6 },
);
const starts = fc.nat(60);
const durations = fc.nat(80);

/** Counts one running unit of time after another. */
const runningInstants = (start: number, end: number, list: readonly Pause[]): number => {
  let running = 0;
  for (let instant = start; instant < end; instant += 1) {
    if (!list.some(({ from, to }) => from <= instant && instant < to)) running += 1;
  }
  return running;
};

describe('addRunningTime', () => {
  it('DLN-06 lets a deadline stand still over a holiday', () => {
    const start = Date.parse('2025-09-30T12:00:00+08:00');
    const holiday = { from: Date.parse('2025-10-01T00:00:00+08:00'), to: Date.parse('2025-10-09T00:00:00+08:00') };
    const plain = addRunningTime(start, 48 * HOUR, []);
    const paused = addRunningTime(start, 48 * HOUR, [holiday]);
    expect(plain).toBe(Date.parse('2025-10-02T12:00:00+08:00'));
    expect(paused).toBe(plain + 8 * DAY);
    expect(isOpenAt(plain, plain)).toBe(false);
    expect(isOpenAt(paused, plain)).toBe(true);
    expect(isOpenAt(paused, paused - 1)).toBe(true);
    expect(isOpenAt(paused, paused)).toBe(false);
  });

  it.each<[string, number, number, Pause[], number]>([
    ['without pauses', 5, 10, [], 15],
    ['a pause before the start', 5, 10, [{ from: 0, to: 5 }], 15],
    ['a pause under way at the start', 5, 10, [{ from: 0, to: 7 }], 17],
    ['a pause on the way', 5, 10, [{ from: 8, to: 11 }], 18],
    ['a pause that only starts when the time is up', 5, 10, [{ from: 15, to: 20 }], 15],
    [
      'a pause that a pause before it brings into reach',
      5,
      10,
      [
        { from: 8, to: 11 },
        { from: 17, to: 20 },
      ],
      21,
    ],
    [
      'overlapping pauses, counted once',
      5,
      10,
      [
        { from: 8, to: 11 },
        { from: 9, to: 13 },
      ],
      20,
    ],
    ['nothing to run', 5, 0, [{ from: 0, to: 9 }], 5],
  ])('%s', (_, start, duration, list, expected) => {
    expect(addRunningTime(start, duration, list)).toBe(expected);
  });

  it('is the earliest instant at which so much time has run', () => {
    fc.assert(
      fc.property(starts, durations, pauses, (start, duration, list) => {
        const deadline = addRunningTime(start, duration, list);
        expect(runningInstants(start, deadline, list)).toBe(duration);
        if (duration > 0) expect(runningInstants(start, deadline - 1, list)).toBe(duration - 1);
      }),
    );
  });

  it('adds up: running twice is running the sum', () => {
    fc.assert(
      fc.property(starts, durations, durations, pauses, (start, first, second, list) => {
        const inTwo = addRunningTime(addRunningTime(start, first, list), second, list);
        expect(inTwo).toBe(addRunningTime(start, first + second, list));
      }),
    );
  });

  it.each([
    ['instant_invalid', () => addRunningTime(0.5, 1, [])],
    ['duration_invalid', () => addRunningTime(0, 0.5, [])],
    ['duration_invalid', () => addRunningTime(0, -1, [])],
    ['calendar_invalid', () => addRunningTime(0, 1, [{ from: 2, to: 1 }])],
    ['result_out_of_range', () => addRunningTime(8_640_000_000_000_000, 1, [])],
  ])('refuses with %s', (code, call) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

describe('runningTimeBetween', () => {
  it('DLN-06 counts no time during a pause', () => {
    expect(runningTimeBetween(0, 106, [])).toBe(106);
    expect(runningTimeBetween(0, 106, [{ from: 4, to: 100 }])).toBe(10);
    expect(runningTimeBetween(10, 20, [{ from: 0, to: 30 }])).toBe(0);
    expect(
      runningTimeBetween(10, 20, [
        { from: 0, to: 10 },
        { from: 20, to: 30 },
      ]),
    ).toBe(10);
  });

  it('measures what addRunningTime adds', () => {
    fc.assert(
      fc.property(starts, durations, pauses, (start, duration, list) => {
        expect(runningTimeBetween(start, addRunningTime(start, duration, list), list)).toBe(duration);
      }),
    );
  });

  it('is undone by addRunningTime, but for the pause that the end lies in', () => {
    fc.assert(
      fc.property(starts, durations, pauses, (start, length, list) => {
        const end = start + length;
        const back = addRunningTime(start, runningTimeBetween(start, end, list), list);
        expect(back).toBeLessThanOrEqual(end);
        expect(runningInstants(back, end, list)).toBe(0);
      }),
    );
  });

  it('agrees with counting', () => {
    fc.assert(
      fc.property(starts, durations, pauses, (start, length, list) => {
        expect(runningTimeBetween(start, start + length, list)).toBe(runningInstants(start, start + length, list));
      }),
    );
  });

  it.each([
    ['instant_invalid', () => runningTimeBetween(Number.NaN, 1, [])],
    ['instant_invalid', () => runningTimeBetween(0, Number.NaN, [])],
    ['duration_invalid', () => runningTimeBetween(1, 0, [])],
    ['calendar_invalid', () => runningTimeBetween(0, 1, [{ from: 2, to: 1 }])],
  ])('refuses with %s', (code, call) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});
