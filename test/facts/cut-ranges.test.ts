import { cutRanges, joinRanges, type UnitRange, withoutRanges } from 'aftersale/facts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../fixtures/deep-frozen';
import { units } from '../fixtures/order';

const ranges = fc.array(
  fc.record({ lineId: fc.constantFrom('a', 'b'), from: fc.nat(8), to: fc.nat(8), id: fc.nat(99) }),
  { maxLength: 6 },
);

describe('cutRanges', () => {
  it('cuts where others begin and end, and tells which hold each piece, in their order', () => {
    const items = [{ ...units('a', 0, 6), paid: 5 }];
    const others = [
      { ...units('a', 3, 9), id: 1 },
      { ...units('a', 1, 4), id: 2 },
      { ...units('b', 0, 6), id: 3 },
    ];
    const cut = cutRanges(deepFrozen(items), deepFrozen(others));
    expect(cut.map(({ units: { from, to, paid }, heldBy }) => [from, to, paid, heldBy.map(({ id }) => id)])).toEqual([
      [0, 1, 5, []],
      [1, 3, 5, [2]],
      [3, 4, 5, [1, 2]],
      [4, 6, 5, [1]],
    ]);
  });

  it('RFD-19 makes no more pieces of a billion units than of a few, none of an empty range, nor cuts at one', () => {
    const many = [units('a', 0, 1_000_000_000)];
    expect(cutRanges(many, [units('a', 5, 999_999_999)]).map(({ units: { from, to } }) => [from, to])).toEqual([
      [0, 5],
      [5, 999_999_999],
      [999_999_999, 1_000_000_000],
    ]);
    expect(cutRanges([units('a', 3, 3)], [units('a', 0, 9)])).toEqual([]);
    expect(cutRanges([units('a', 0, 9)], [units('a', 3, 3)])).toEqual([{ units: units('a', 0, 9), heldBy: [] }]);
  });

  it('agrees with asking every unit', () => {
    fc.assert(
      fc.property(ranges, ranges, (items, others) => {
        const holding = (lineId: string, unit: number) =>
          others.filter((other) => other.lineId === lineId && other.from <= unit && unit < other.to);
        const told = cutRanges(items, others).flatMap(({ units: { id, lineId, from, to }, heldBy }) =>
          Array.from({ length: to - from }, (_, step) => ({ id, lineId, unit: from + step, heldBy })),
        );
        const asked = items.flatMap(({ id, lineId, from, to }) =>
          Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step).map((unit) => ({
            id,
            lineId,
            unit,
            heldBy: holding(lineId, unit),
          })),
        );
        expect(told).toEqual(asked);
      }),
    );
  });
});

describe('withoutRanges', () => {
  it('leaves what no other holds, with all that it says', () => {
    const items = [
      { ...units('b', 0, 4), paid: 5 },
      { ...units('a', 0, 2), paid: 6 },
    ];
    expect(withoutRanges(items, [units('b', 1, 2), units('b', 2, 3), units('a', 0, 9)])).toEqual([
      { ...units('b', 0, 1), paid: 5 },
      { ...units('b', 3, 4), paid: 5 },
    ]);
  });
});

describe('joinRanges', () => {
  const priced = (range: UnitRange, paid: number) => ({ ...range, paid });

  it('makes one of neighbours that are alike and touch or overlap, on one line', () => {
    const items = [
      priced(units('a', 0, 2), 5),
      priced(units('a', 1, 3), 5),
      priced(units('a', 3, 4), 6),
      priced(units('a', 5, 6), 6),
      priced(units('b', 6, 7), 6),
    ];
    expect(joinRanges(deepFrozen(items), (one, other) => one.paid === other.paid)).toEqual([
      priced(units('a', 0, 3), 5),
      priced(units('a', 3, 4), 6),
      priced(units('a', 5, 6), 6),
      priced(units('b', 6, 7), 6),
    ]);
    expect(joinRanges([units('a', 0, 9), units('a', 1, 2)], () => true)).toEqual([units('a', 0, 9)]);
  });
});
