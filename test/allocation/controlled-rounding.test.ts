import { controlledRounding } from 'aftersale/allocation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../fixtures/deep-frozen';

const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

/** Rows and columns with one sum. */
const margins = (maxLength: number, maxAmount: number) =>
  fc
    .tuple(
      fc.array(fc.nat(maxAmount), { minLength: 1, maxLength }),
      fc.array(fc.nat(maxAmount), { minLength: 1, maxLength }),
    )
    .map(([rows, columns]): [number[], number[]] => {
      const short = total(rows) - total(columns);
      return short > 0 ? [rows, [...columns, short]] : [[...rows, 0 - short], columns];
    });

const columnsOf = (table: readonly (readonly number[])[], count: number) =>
  Array.from({ length: count }, (_, index) => total(table.map((cells) => cells[index] ?? Number.NaN)));

const expectControlled = (rows: readonly number[], columns: readonly number[]) => {
  const table = controlledRounding(rows, columns);
  expect(table.map(total)).toEqual(rows);
  expect(columnsOf(table, columns.length)).toEqual(columns);
  const whole = BigInt(total(rows));
  const isFar = table.flatMap((cells, row) =>
    cells.filter((cell, column) => {
      const distance = BigInt(cell) * whole - BigInt(rows[row] ?? 0) * BigInt(columns[column] ?? 0);
      return whole === 0n ? cell !== 0 : distance >= whole || distance <= -whole;
    }),
  );
  expect(isFar).toEqual([]);
};

describe('RFD-04 controlled rounding', () => {
  it('gives 60 and 40, paid with 80 cash and 20 points, 48 + 12 and 32 + 8', () => {
    expect(controlledRounding([6_000, 4_000], [8_000, 2_000])).toEqual([
      [4_800, 1_200],
      [3_200, 800],
    ]);
  });

  it('ties go to the earlier line', () => {
    expect(controlledRounding([1, 1, 1], [2, 1])).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
    ]);
    expect(controlledRounding([1, 1], [1, 1])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('the largest remainder goes before an earlier line', () => {
    expect(controlledRounding([1, 2], [1, 2])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('lines change places where the largest remainders leave one short', () => {
    // The first two lines fill the first two columns, so that the third finds place in one column alone.
    expect(controlledRounding([2, 2, 2], [2, 2, 2])).toEqual([
      [0, 1, 1],
      [1, 1, 0],
      [1, 0, 1],
    ]);
  });

  it('leaves a cell whose ideal is whole as it is, though its line and its column are short', () => {
    // The first line’s 2 × 4 ÷ 8 is 1 to the last part.
    expect(controlledRounding([2, 3, 3], [4, 2, 2, 0])).toEqual([
      [1, 1, 0, 0],
      [2, 0, 1, 0],
      [1, 1, 1, 0],
    ]);
  });

  it('keeps rows and columns exact, every cell the floor or the ceiling of its ideal', () => {
    fc.assert(
      fc.property(margins(6, 40), ([rows, columns]) => {
        expectControlled(rows, columns);
      }),
      { numRuns: 1_000 },
    );
  });

  it('also for amounts whose products pass what a float can hold', () => {
    fc.assert(
      fc.property(margins(5, 1_000_000_000_000_000), ([rows, columns]) => {
        expectControlled(rows, columns);
      }),
    );
  });

  it('also for a table of nothing, or without rows', () => {
    expect(controlledRounding([0, 0], [0])).toEqual([[0], [0]]);
    expect(controlledRounding([], [])).toEqual([]);
    expect(controlledRounding([], [0])).toEqual([]);
    expect(controlledRounding([0], [])).toEqual([[]]);
  });

  it('also for 500 lines and 12 tenders', () => {
    const rows = Array.from({ length: 500 }, (_, index) => (index * 7_919) % 10_007);
    const columns = Array.from({ length: 11 }, (_, index) => 1_009 * (index + 1));
    expectControlled(rows, [...columns, total(rows) - total(columns)]);
  });

  it('writes to nothing it was given', () => {
    expect(controlledRounding(deepFrozen([1, 1]), deepFrozen([2]))).toEqual([[1], [1]]);
  });

  it.each<[string, number[], number[]]>([
    ['rows and columns of different sums', [1, 2], [2]],
    ['a negative row', [-1, 2], [1]],
    ['a negative column', [1], [2, -1]],
  ])('refuses %s', (_, rows, columns) => {
    expect(() => controlledRounding(rows, columns)).toThrow(
      expect.objectContaining({ code: 'facts_incoherent', params: { rows, columns } }),
    );
  });

  it('refuses what is no amount', () => {
    expect(() => controlledRounding([0.5], [0.5])).toThrow(
      expect.objectContaining({ code: 'amount_not_safe_integer' }),
    );
  });
});
