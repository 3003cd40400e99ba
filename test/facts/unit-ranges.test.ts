import { countUnits, intersectRanges, mergeRanges, overlaps, subtractRanges, type UnitRange } from 'aftersale/facts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const range = (lineId: string, from: number, to: number): UnitRange => ({ lineId, from, to });

const ranges = fc.array(fc.record({ lineId: fc.constantFrom('a', 'b'), from: fc.nat(8), to: fc.nat(8) }), {
  maxLength: 6,
});

/** The slow truth: every unit of the ranges by name. */
const unitsIn = (some: readonly UnitRange[]): Set<string> =>
  new Set(
    some.flatMap(({ lineId, from, to }) =>
      Array.from({ length: Math.max(to - from, 0) }, (_, step) => `${lineId}${from + step}`),
    ),
  );

const expectCanonical = (some: readonly UnitRange[]) => {
  for (const [index, { lineId, from, to }] of some.entries()) {
    expect(from).toBeLessThan(to);
    const next = some[index + 1];
    if (next !== undefined) expect(lineId < next.lineId || (lineId === next.lineId && to < next.from)).toBe(true);
  }
};

describe('mergeRanges', () => {
  it('sorts, joins overlapping and adjacent ranges, and drops empty ones', () => {
    const mixed = [
      range('b', 1, 2),
      range('a', 4, 6),
      range('a', 0, 2),
      range('a', 2, 3),
      range('a', 5, 5),
      range('a', 1, 3),
    ];
    expect(mergeRanges(mixed)).toEqual([range('a', 0, 3), range('a', 4, 6), range('b', 1, 2)]);
  });

  it('sorts lines whose units do not meet', () => {
    expect(mergeRanges([range('b', 0, 1), range('a', 5, 6)])).toEqual([range('a', 5, 6), range('b', 0, 1)]);
  });

  it('keeps nothing of a range but its units', () => {
    expect(mergeRanges([{ ...range('a', 0, 1), each: 5 } as UnitRange])).toEqual([range('a', 0, 1)]);
  });

  it('answers the same for the same units, however they are told', () => {
    fc.assert(
      fc.property(ranges, (some) => {
        const merged = mergeRanges(some);
        expectCanonical(merged);
        expect(unitsIn(merged)).toEqual(unitsIn(some));
        expect(mergeRanges([...some].reverse())).toEqual(merged);
        expect(mergeRanges(merged)).toEqual(merged);
      }),
    );
  });

  it('takes ids that objects know as keys for what they are', () => {
    const odd = [range('__proto__', 0, 1), range('constructor', 0, 1), range('__proto__', 1, 2)];
    expect(mergeRanges(odd)).toEqual([range('__proto__', 0, 2), range('constructor', 0, 1)]);
  });
});

describe('intersectRanges and overlaps', () => {
  it('find the units in both', () => {
    expect(intersectRanges([range('a', 0, 5)], [range('a', 3, 8), range('b', 0, 9)])).toEqual([range('a', 3, 5)]);
    expect(overlaps([range('a', 0, 5)], [range('a', 4, 5)])).toBe(true);
  });

  it('find them on the next line, where an earlier line has none', () => {
    expect(intersectRanges([range('a', 5, 6), range('b', 0, 1)], [range('b', 0, 1)])).toEqual([range('b', 0, 1)]);
  });

  it('find none in ranges that only touch, or are of other lines', () => {
    expect(intersectRanges([range('a', 0, 3)], [range('a', 3, 5), range('b', 0, 3)])).toEqual([]);
    expect(overlaps([range('a', 0, 3)], [range('a', 3, 5), range('b', 0, 3)])).toBe(false);
    expect(overlaps([], [])).toBe(false);
  });

  it('agree with going through every unit', () => {
    fc.assert(
      fc.property(ranges, ranges, (some, others) => {
        const both = intersectRanges(some, others);
        const expected = [...unitsIn(some)].filter((unit) => unitsIn(others).has(unit));
        expectCanonical(both);
        expect(unitsIn(both)).toEqual(new Set(expected));
        expect(overlaps(some, others)).toBe(expected.length > 0);
      }),
    );
  });
});

describe('subtractRanges', () => {
  it('leaves what the others do not hold', () => {
    expect(subtractRanges([range('a', 0, 9)], [range('a', 2, 3), range('a', 3, 5)])).toEqual([
      range('a', 0, 2),
      range('a', 5, 9),
    ]);
    expect(subtractRanges([range('a', 0, 9)], [range('a', 0, 9)])).toEqual([]);
    expect(subtractRanges([range('a', 0, 9)], [range('b', 0, 9)])).toEqual([range('a', 0, 9)]);
  });

  it('agrees with going through every unit', () => {
    fc.assert(
      fc.property(ranges, ranges, (some, others) => {
        const rest = subtractRanges(some, others);
        expectCanonical(rest);
        expect(unitsIn(rest)).toEqual(new Set([...unitsIn(some)].filter((unit) => !unitsIn(others).has(unit))));
      }),
    );
  });
});

describe('countUnits', () => {
  it('counts every unit once', () => {
    expect(countUnits([range('a', 0, 3), range('a', 2, 5), range('b', 0, 1), range('b', 1, 1)])).toBe(6);
    expect(countUnits([])).toBe(0);
    fc.assert(
      fc.property(ranges, (some) => {
        expect(countUnits(some)).toBe(unitsIn(some).size);
      }),
    );
  });

  it('RFD-19 costs no more for a billion units than for one', () => {
    expect(countUnits([range('a', 0, 1_000_000_000), range('a', 999_999_999, 2_000_000_000)])).toBe(2_000_000_000);
  });
});
