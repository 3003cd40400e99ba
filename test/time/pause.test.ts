import { assertPauses, normalisePauses, type Pause } from 'aftersale/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const pauses: fc.Arbitrary<Pause[]> = fc.array(
  fc.record({ from: fc.nat(50), length: fc.nat(10) }).map(({ from, length }) => ({ from, to: from + length })),
);

const covers = (list: readonly Pause[], instant: number) =>
  list.some(({ from, to }) => from <= instant && instant < to);

describe('assertPauses', () => {
  it('accepts pauses in any order, overlapping or empty', () => {
    expect(assertPauses([])).toBeUndefined();
    expect(
      assertPauses([
        { from: 5, to: 9 },
        { from: 1, to: 6 },
        { from: 3, to: 3 },
      ]),
    ).toBeUndefined();
  });

  it.each([[{ from: 2, to: 1 }], [{ from: 0.5, to: 1 }], [{ from: 0, to: Number.POSITIVE_INFINITY }]])(
    'throws calendar_invalid with the index of %j',
    (wrong) => {
      expect(() => assertPauses([{ from: 0, to: 1 }, wrong])).toThrow(
        expect.objectContaining({ code: 'calendar_invalid', params: { pause: 1 } }),
      );
      expect(() => normalisePauses([wrong])).toThrow(expect.objectContaining({ code: 'calendar_invalid' }));
    },
  );
});

describe('normalisePauses', () => {
  it.each<[string, Pause[], Pause[]]>([
    ['nothing', [], []],
    [
      'separate ones, sorted',
      [
        { from: 5, to: 6 },
        { from: 1, to: 2 },
      ],
      [
        { from: 1, to: 2 },
        { from: 5, to: 6 },
      ],
    ],
    [
      'overlapping ones, merged',
      [
        { from: 1, to: 4 },
        { from: 3, to: 6 },
      ],
      [{ from: 1, to: 6 }],
    ],
    [
      'touching ones, merged',
      [
        { from: 1, to: 3 },
        { from: 3, to: 6 },
      ],
      [{ from: 1, to: 6 }],
    ],
    [
      'one within another, swallowed',
      [
        { from: 1, to: 9 },
        { from: 3, to: 6 },
      ],
      [{ from: 1, to: 9 }],
    ],
    [
      'empty ones, dropped',
      [
        { from: 2, to: 2 },
        { from: 5, to: 6 },
        { from: 8, to: 8 },
      ],
      [{ from: 5, to: 6 }],
    ],
  ])('gives %s', (_, given, expected) => {
    expect(normalisePauses(given)).toEqual(expected);
  });

  it('covers the same instants by sorted, separate, non-empty pauses', () => {
    fc.assert(
      fc.property(pauses, (given) => {
        const result = normalisePauses(given);
        for (let instant = 0; instant <= 61; instant += 1) expect(covers(result, instant)).toBe(covers(given, instant));
        for (const [index, { from, to }] of result.entries()) {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThan(result[index - 1]?.to ?? -1);
        }
      }),
    );
  });

  it('leaves what it was given as it was', () => {
    fc.assert(
      fc.property(pauses, (given) => {
        const before = structuredClone(given);
        normalisePauses(given);
        expect(given).toEqual(before);
        expect(given.every((pause) => !Object.isFrozen(pause))).toBe(true);
      }),
    );
  });
});
