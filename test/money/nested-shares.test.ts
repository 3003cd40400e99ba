import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestedShares } from '../../src/money/index';
import { coded } from './coded';

const MAX = Number.MAX_SAFE_INTEGER;
const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
const smallParts = fc.array(fc.nat(30), { minLength: 1, maxLength: 6 });
const largeParts = fc.array(fc.nat(Math.floor(MAX / 6)), { minLength: 1, maxLength: 6 });

describe('nestedShares', () => {
  it('splits 40 of 80 cash and 20 points into 32 and 8', () => {
    expect(nestedShares(40, [80, 20])).toEqual([32, 8]);
  });

  it('never takes back, where largest remainder would', () => {
    const cumulative = [0, 1, 2, 3].map((part) => nestedShares(part, [1, 1, 1]));
    expect(cumulative).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 1],
      [1, 1, 1],
    ]);
  });

  it('takes no parts, and parts of nothing', () => {
    expect(nestedShares(0, [])).toEqual([]);
    expect(nestedShares(0, [0, 0])).toEqual([0, 0]);
    expect(nestedShares(3, [0, 5, 0])).toEqual([0, 3, 0]);
    expect(nestedShares(MAX, [MAX - 1, 1])).toEqual([MAX - 1, 1]);
  });

  it('grows with the part in every share, from nothing to the parts themselves', () => {
    fc.assert(
      fc.property(smallParts, (parts) => {
        const whole = Number(total(parts));
        let before = parts.map(() => 0);
        for (let part = 0; part <= whole; part += 1) {
          const shares = nestedShares(part, parts);
          expect(total(shares)).toBe(BigInt(part));
          shares.forEach((share, index) => {
            expect(share).toBeGreaterThanOrEqual(before[index] ?? Number.NaN);
            expect(share).toBeLessThanOrEqual(parts[index] ?? Number.NaN);
          });
          before = shares;
        }
        expect(before).toEqual(parts);
      }),
    );
  });

  it('keeps that up to the largest amounts', () => {
    fc.assert(
      fc.property(largeParts, fc.maxSafeNat(), fc.maxSafeNat(), (parts, one, other) => {
        const whole = Number(total(parts));
        const [less, more] = [one % (whole + 1), other % (whole + 1)].sort((a, b) => a - b) as [number, number];
        const [before, after] = [nestedShares(less, parts), nestedShares(more, parts)];
        expect(total(before)).toBe(BigInt(less));
        expect(total(after)).toBe(BigInt(more));
        before.forEach((share, index) => {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(after[index]).toBeGreaterThanOrEqual(share);
          expect(parts[index]).toBeGreaterThanOrEqual(after[index] ?? Number.NaN);
        });
        expect(nestedShares(whole, parts)).toEqual(parts);
      }),
    );
  });

  it('leaves its input alone', () => {
    const parts = Object.freeze([80, 20]);
    nestedShares(40, parts);
    expect(parts).toEqual([80, 20]);
  });

  it('refuses a part that the parts do not hold, and parts below zero', () => {
    expect(() => nestedShares(101, [80, 20])).toThrow(coded('part_out_of_range', { part: 101, parts: [80, 20] }));
    expect(() => nestedShares(-1, [80, 20])).toThrow(coded('part_out_of_range'));
    expect(() => nestedShares(1, [])).toThrow(coded('part_out_of_range'));
    expect(() => nestedShares(5, [10, -5])).toThrow(coded('part_out_of_range'));
  });

  it('refuses what is no amount, and parts too large together', () => {
    expect(() => nestedShares(0.5, [1])).toThrow(coded('amount_not_safe_integer', { where: 'part', value: 0.5 }));
    expect(() => nestedShares(1, [1.5])).toThrow(coded('amount_not_safe_integer'));
    expect(() => nestedShares(1, [MAX, 1])).toThrow(coded('result_out_of_range'));
  });
});
