import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, type ApportionOptions, apportion, REMAINDERS, type Remainder } from '../../src/money/index';
import { modelApportion } from './apportion-model';
import { coded } from './coded';

const MAX = Number.MAX_SAFE_INTEGER;
const exactSum = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
const least = (a: bigint, b: bigint) => (a < b ? a : b);

const counts = fc.oneof(
  { weight: 3, arbitrary: fc.nat(20) },
  { weight: 2, arbitrary: fc.nat(1_000_000) },
  { weight: 1, arbitrary: fc.maxSafeNat() },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, MAX, MAX - 1) },
);
const manyOrFew = { maxLength: 60, size: '+1' } as const;
const totals = fc
  .oneof(fc.maxSafeInteger(), fc.integer({ min: -200, max: 200 }), fc.constantFrom(MAX, -MAX))
  .map((value) => value + 0);
const weighted = fc
  .array(counts, { minLength: 1, ...manyOrFew })
  .filter((weights) => weights.some((weight) => weight > 0));
const remainders = fc.constantFrom(...REMAINDERS);

/** Weights and caps, and a total of either sign that the caps hold: often all of it, or nearly. */
const capped = fc
  .tuple(
    fc.array(fc.tuple(counts, counts), { minLength: 1, ...manyOrFew }),
    fc.oneof(fc.maxSafeNat(), fc.nat(20)),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([lines, number, isNearlyAll, isNegative]) => {
    const weights = lines.map(([weight]) => weight);
    const caps = lines.map(([, cap]) => cap);
    const capacity = least(exactSum(caps.filter((_, index) => weights[index] !== 0)), BigInt(MAX));
    const size = Number(
      isNearlyAll ? capacity - least(BigInt(number % 5), capacity) : BigInt(number) % (capacity + 1n),
    );
    return { total: isNegative ? 0 - size : size, weights, caps };
  });

describe('figures', () => {
  it('RFD-02 gives three equal lines 334, 333 and 333 of 1000', () => {
    expect(apportion(1000, [1, 1, 1])).toEqual([334, 333, 333]);
    expect(apportion(1000, [1, 1, 1], { remainder: 'last_line' })).toEqual([333, 333, 334]);
    expect(apportion(1000, [1, 1, 1], { remainder: 'first_line' })).toEqual([334, 333, 333]);
  });

  it('RFD-02 takes no line above its price: 2 off lines of 1000, 1000 and 1', () => {
    const caps = [1000, 1000, 1];
    expect(apportion(2, caps, { caps })).toEqual([1, 1, 0]);
    expect(apportion(2, caps, { caps, remainder: 'last_line' })).toEqual([0, 1, 1]);
    expect(apportion(2, [1, 1000, 1000], { caps: [1, 1000, 1000], remainder: 'first_line' })).toEqual([1, 1, 0]);
  });

  it('RFD-02 passes an excess backwards or forwards over as many lines as it takes, skipping those without weight', () => {
    const weights = [1, 1, 1, 0, 1, 1];
    const caps = [9, 9, 1, 9, 1, 1];
    expect(apportion(9, weights, { caps, remainder: 'last_line' })).toEqual([1, 5, 1, 0, 1, 1]);
    expect(apportion(9, [...weights].reverse(), { caps: [...caps].reverse(), remainder: 'first_line' })).toEqual([
      1, 1, 0, 1, 5, 1,
    ]);
  });

  it('passes an excess from the end of the lines to their beginning again', () => {
    expect(apportion(10, [1, 1], { caps: [1, 20], remainder: 'last_line' })).toEqual([1, 9]);
    expect(apportion(10, [1, 1], { caps: [20, 1], remainder: 'first_line' })).toEqual([9, 1]);
    expect(apportion(100, [1, 1, 1], { caps: [100, 100, 10], remainder: 'last_line' })).toEqual([33, 57, 10]);
  });

  it('RFD-02 apportions what a full line cannot take over the others, in proportion', () => {
    expect(apportion(100, [1, 1, 2], { caps: [10, 100, 100] })).toEqual([10, 30, 60]);
    expect(apportion(100, [1, 1, 2], { caps: [10, 100, 55] })).toEqual([10, 35, 55]);
    expect(apportion(7, [5, 1, 1], { caps: [0, 100, 100] })).toEqual([0, 4, 3]);
    expect(apportion(6, [1, 1, 1], { caps: [1, 2, 3] })).toEqual([1, 2, 3]);
  });

  it('prefers the larger remainder to the earlier line', () => {
    expect(apportion(10, [1, 2, 3])).toEqual([2, 3, 5]);
    expect(apportion(3, [1, 3])).toEqual([1, 2]);
    expect(apportion(1, [1, 3])).toEqual([0, 1]);
  });

  it('splits amounts and weights at the end of the safe range exactly', () => {
    expect(apportion(MAX, [MAX, MAX])).toEqual([2 ** 52, 2 ** 52 - 1]);
    expect(apportion(MAX, [MAX, MAX, MAX])).toEqual([3002399751580331, 3002399751580330, 3002399751580330]);
    expect(apportion(MAX, [1, MAX - 1])).toEqual([1, MAX - 1]);
    expect(apportion(3, [MAX, MAX - 1, MAX - 1])).toEqual([1, 1, 1]);
  });

  it('splits nothing over anything, and anything over a single line', () => {
    expect(apportion(0, [])).toEqual([]);
    expect(apportion(0, [0, 0])).toEqual([0, 0]);
    expect(apportion(0, [3, 0, 5])).toEqual([0, 0, 0]);
    expect(apportion(-7, [3])).toEqual([-7]);
    for (const remainder of REMAINDERS) {
      expect(apportion(0, [], { remainder })).toEqual([]);
      expect(apportion(0, [0, 0], { remainder, caps: [0, 9] })).toEqual([0, 0]);
      expect(apportion(7, [0, 3, 0], { remainder, caps: [9, 7, 9] })).toEqual([0, 7, 0]);
    }
  });
});

describe('laws', () => {
  const shared = (total: Amount, weights: readonly number[], options?: ApportionOptions) => {
    const shares = apportion(total, weights, options);
    expect(exactSum(shares)).toBe(BigInt(total));
    expect(shares.some((share) => Object.is(share, -0))).toBe(false);
    return shares;
  };

  it('RFD-02 sums exactly and gives what exact arithmetic gives, whatever the convention', () => {
    fc.assert(
      fc.property(totals, weighted, remainders, (total, weights, remainder) => {
        expect(shared(total, weights, { remainder })).toEqual(modelApportion(total, weights, remainder));
      }),
      { numRuns: 500 },
    );
  });

  it('RFD-02 does the same within caps', () => {
    fc.assert(
      fc.property(capped, remainders, ({ total, weights, caps }, remainder) => {
        fc.pre(total === 0 || weights.some((weight) => weight > 0));
        const shares = shared(total, weights, { remainder, caps });
        expect(shares).toEqual(modelApportion(total, weights, remainder, caps));
        shares.forEach((share, index) => {
          expect(Math.abs(share)).toBeLessThanOrEqual(caps[index] ?? Number.NaN);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('RFD-02 gives every line the floor or the ceiling of its ideal by largest remainder', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), weighted, (total, weights) => {
        const sum = exactSum(weights);
        shared(total, weights).forEach((share, index) => {
          const ideal = BigInt(total) * BigInt(weights[index] ?? -1);
          expect(BigInt(share) * sum).toBeGreaterThan(ideal - sum);
          expect(BigInt(share) * sum).toBeLessThan(ideal + sum);
        });
      }),
    );
  });

  it('RFD-02 lets equal lines differ by at most one minor unit, the earlier one first', () => {
    fc.assert(
      fc.property(totals, fc.array(fc.nat(3), { minLength: 2, ...manyOrFew }), (total, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const shares = shared(total, weights);
        const previous = new Map<number, number>();
        weights.forEach((weight, index) => {
          const size = Math.abs(shares[index] ?? Number.NaN);
          const before = previous.get(weight) ?? size;
          expect([0, 1]).toContain(before - size);
          previous.set(weight, size);
        });
        for (const weight of new Set(weights)) {
          const same = shares.filter((_, index) => weights[index] === weight);
          expect(Math.max(...same) - Math.min(...same)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('gives every line its floor but the one that takes the rest', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), weighted, (total, weights) => {
        const floors = weights.map((weight) => Number((BigInt(total) * BigInt(weight)) / exactSum(weights)));
        const heavy = [...weights.keys()].filter((index) => weights[index] !== 0);
        const [first, last] = [heavy.at(0), heavy.at(-1)];
        const except = (shares: readonly number[], index: number | undefined) => shares.filter((_, at) => at !== index);
        expect(except(shared(total, weights, { remainder: 'first_line' }), first)).toEqual(except(floors, first));
        expect(except(shared(total, weights, { remainder: 'last_line' }), last)).toEqual(except(floors, last));
      }),
    );
  });

  it('splits a negative total as its opposite with the signs turned', () => {
    fc.assert(
      fc.property(capped, remainders, fc.boolean(), ({ total, weights, caps }, remainder, isCapped) => {
        fc.pre(weights.some((weight) => weight > 0));
        const options = isCapped ? { remainder, caps } : { remainder };
        expect(apportion(0 - total, weights, options)).toEqual(
          shared(total, weights, options).map((share) => 0 - share),
        );
      }),
    );
  });

  it('is the same with caps that no line reaches as without', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), weighted, remainders, (total, weights, remainder) => {
        const caps = weights.map(() => MAX);
        expect(apportion(total, weights, { remainder, caps })).toEqual(apportion(total, weights, { remainder }));
      }),
    );
  });

  it('leaves its input alone', () => {
    const weights = Object.freeze([3, 0, 5]);
    const caps = Object.freeze([9, 9, 9]);
    for (const remainder of REMAINDERS) {
      apportion(-11, weights, Object.freeze({ remainder, caps }));
      apportion(11, weights, Object.freeze({ remainder }));
    }
    expect([weights, caps]).toEqual([
      [3, 0, 5],
      [9, 9, 9],
    ]);
  });
});

describe('many lines', () => {
  const MANY = 100_000;
  const weights = Array.from({ length: MANY }, (_, index) => ((index * 7919) % 10_007) + 1);

  it.each(REMAINDERS)('apportions over 100 000 lines by %s', (remainder) => {
    expect(exactSum(apportion(1_234_567_891, weights, { remainder }))).toBe(1_234_567_891n);
    expect(exactSum(apportion(MAX, weights, { remainder }))).toBe(BigInt(MAX));
  });

  it('needs few passes for caps that fill up one after another', () => {
    const rising = weights.map((_, index) => index);
    const total = rising.reduce((sum, cap) => sum + cap, 0) - 1;
    const shares = apportion(
      total,
      rising.map(() => 1),
      { caps: rising },
    );
    expect(shares).toEqual(rising.map((cap, index) => (index === MANY - 1 ? cap - 1 : cap)));
  });

  it('needs few passes for a unit that no line but the last has room for', () => {
    const caps = weights.map((_, index) => (index === MANY - 1 ? MAX : 5));
    const shares = apportion(
      5 * MANY + 1,
      weights.map(() => 1),
      { caps },
    );
    expect(shares).toEqual(caps.map((cap) => Math.min(cap, 6)));
  });

  it('needs few passes where every line is as heavy as all lighter ones', () => {
    const heavy = Array.from({ length: 50 }, (_, index) => 2 ** index);
    const caps = heavy.map((_, index) => 50 - index);
    const capacity = caps.reduce((sum, cap) => sum + cap, 0);
    expect(apportion(capacity, heavy, { caps })).toEqual(caps);
    expect(apportion(capacity - 1, heavy, { caps })).toEqual(
      modelApportion(capacity - 1, heavy, 'largest_remainder', caps),
    );
  });
});

describe('refusals', () => {
  it('RFD-02 refuses a total that the caps of the lines with weight do not hold', () => {
    for (const remainder of REMAINDERS) {
      const refused = coded('apportion_capacity_exceeded');
      expect(apportion(30, [1, 1], { remainder, caps: [10, 20] })).toEqual([10, 20]);
      expect(() => apportion(31, [1, 1], { remainder, caps: [10, 20] })).toThrow(refused);
      expect(() => apportion(-31, [1, 1], { remainder, caps: [10, 20] })).toThrow(refused);
      expect(() => apportion(11, [1, 0], { remainder, caps: [10, 20] })).toThrow(refused);
      expect(apportion(MAX, [1, 1, 1], { remainder, caps: [MAX, MAX, MAX] })).toHaveLength(3);
    }
  });

  it('refuses to split something over no weight', () => {
    for (const options of [{}, { caps: [9, 9] }, { remainder: 'last_line' }] as const) {
      expect(() => apportion(1, [0, 0], options)).toThrow(coded('apportion_no_weight'));
      expect(() => apportion(-1, [0, 0], options)).toThrow(coded('apportion_no_weight'));
    }
    expect(() => apportion(1, [])).toThrow(coded('apportion_no_weight'));
  });

  it.each([0.5, -0, Number.NaN, Number.POSITIVE_INFINITY, MAX + 1, '1', null, undefined, 1n])(
    'refuses %o as a total, a weight or a cap',
    (value) => {
      const bad = value as unknown as number;
      expect(() => apportion(bad, [1])).toThrow(
        coded('amount_not_safe_integer', { where: 'total', value: expect.anything() }),
      );
      expect(() => apportion(5, [1, bad])).toThrow(coded('apportion_invalid_weight', { index: 1 }));
      expect(() => apportion(0, [bad, 1])).toThrow(coded('apportion_invalid_weight', { index: 0 }));
      expect(() => apportion(5, [1, 1], { caps: [9, bad] })).toThrow(coded('apportion_invalid_cap', { index: 1 }));
    },
  );

  it('refuses weights and caps below zero, and holes', () => {
    expect(() => apportion(5, [10, -1])).toThrow(coded('apportion_invalid_weight', { index: 1 }));
    expect(() => apportion(5, [1, -1], { caps: [9, 9], remainder: 'last_line' })).toThrow(
      coded('apportion_invalid_weight'),
    );
    expect(() => apportion(5, [1, 1], { caps: [9, -1] })).toThrow(coded('apportion_invalid_cap'));
    const holed: number[] = [];
    holed[1] = 1;
    expect(() => apportion(5, holed)).toThrow(coded('apportion_invalid_weight', { index: 0 }));
    expect(() => apportion(5, [1, 1], { caps: holed })).toThrow(coded('apportion_invalid_cap', { index: 0 }));
  });

  it('refuses more or fewer caps than weights', () => {
    expect(() => apportion(5, [1, 1], { caps: [9] })).toThrow(coded('apportion_invalid_cap'));
    expect(() => apportion(5, [1, 1], { caps: [9, 9, 9] })).toThrow(coded('apportion_invalid_cap'));
  });

  it('refuses an unknown convention', () => {
    for (const remainder of ['largest', '__proto__', 'constructor']) {
      expect(() => apportion(5, [1, 1], { remainder: remainder as Remainder })).toThrow(
        coded('apportion_invalid_remainder', { remainder }),
      );
    }
  });
});
