import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, assertAmount, isAmount, isNonNegativeAmount, sum } from '../../src/money/index';
import { coded } from './coded';

const MAX = Number.MAX_SAFE_INTEGER;
const amounts = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(MAX, -MAX, 0));

describe('isAmount', () => {
  it.each([0, 1, -1, 1999, MAX, -MAX])('takes %d', (value) => {
    expect(isAmount(value)).toBe(true);
  });

  it.each([
    -0,
    0.1,
    19.99,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    MAX + 1,
    -MAX - 1,
    '1',
    1n,
    null,
    undefined,
    [1],
    new Date(1),
  ])('refuses %s', (value) => {
    expect(isAmount(value)).toBe(false);
  });
});

describe('isNonNegativeAmount', () => {
  it('takes zero and above, refuses below and what is no amount', () => {
    expect([0, 1, MAX].map(isNonNegativeAmount)).toEqual([true, true, true]);
    expect([-1, -0, 0.5, Number.NaN, MAX + 1, '1'].map(isNonNegativeAmount)).toEqual(Array(6).fill(false));
  });
});

describe('assertAmount', () => {
  it('lets an amount pass', () => {
    expect(() => assertAmount(1999, 'paid')).not.toThrow();
  });

  it('refuses with the place and the value', () => {
    expect(() => assertAmount(0.5, 'paid')).toThrow(coded('amount_not_safe_integer', { where: 'paid', value: 0.5 }));
    expect(() => assertAmount('12', 'paid')).toThrow(
      coded('amount_not_safe_integer', { where: 'paid', value: 'string' }),
    );
  });

  it('refuses whatever is no amount with the same code', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        if (isAmount(value)) expect(() => assertAmount(value)).not.toThrow();
        else expect(() => assertAmount(value)).toThrow(coded('amount_not_safe_integer'));
      }),
    );
    expect(() => assertAmount(1n)).toThrow(coded('amount_not_safe_integer'));
    expect(() => assertAmount(-0)).toThrow(coded('amount_not_safe_integer'));
  });
});

describe('sum', () => {
  it('adds up', () => {
    expect(sum([])).toBe(0);
    expect(sum([334, 333, 333])).toBe(1000);
    expect(sum([5, -5])).toBe(0);
  });

  it('is exact where sums on the way leave the safe range', () => {
    expect(sum([MAX, 1, -1])).toBe(MAX);
    expect(sum([MAX, MAX, -MAX, -MAX])).toBe(0);
    expect(sum([-MAX, -1, 2])).toBe(-MAX + 1);
  });

  it('refuses a sum outside the safe range', () => {
    expect(() => sum([MAX, 1])).toThrow(coded('result_out_of_range', { of: 'sum', result: '9007199254740992' }));
    expect(() => sum([-MAX, -1])).toThrow(coded('result_out_of_range'));
  });

  it('refuses what is no amount, wherever it stands', () => {
    expect(() => sum([1, 0.5])).toThrow(coded('amount_not_safe_integer'));
    expect(() => sum([MAX, MAX, Number.NaN])).toThrow(coded('amount_not_safe_integer'));
    expect(() => sum([1, -0])).toThrow(coded('amount_not_safe_integer'));
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is refused here.
    expect(() => sum([1, , 1] as Amount[])).toThrow(coded('amount_not_safe_integer'));
  });

  it('is the exact sum in any order, or refused', () => {
    fc.assert(
      fc.property(fc.array(amounts), (values) => {
        const exact = values.reduce((total, value) => total + BigInt(value), 0n);
        for (const order of [values, [...values].reverse(), [...values].sort((a, b) => a - b)]) {
          if (exact <= BigInt(MAX) && exact >= -BigInt(MAX)) expect(sum(order)).toBe(Number(exact));
          else expect(() => sum(order)).toThrow(coded('result_out_of_range'));
        }
      }),
    );
  });
});
