import type { DiscountCondition } from 'aftersale/facts';
import { describe, expect, it } from 'vitest';
import { earnedDiscount } from '../../src/refund/earned-discount';

const single: DiscountCondition = { is: 'single', atLeast: 30_000, off: 6_000 };
const stepped: DiscountCondition = { is: 'stepped', every: 30_000, off: 5_000, maximum: null };
const byPrice: DiscountCondition = {
  is: 'tiered',
  by: 'amount',
  tiers: [
    { atLeast: 10_000, off: 1_000 },
    { atLeast: 30_000, rate: '0.2' },
  ],
};
const byNumber: DiscountCondition = { ...byPrice, by: 'quantity', tiers: [{ atLeast: 3, rate: '0.2' }] };

describe('what goods earn of a discount', () => {
  it.each<[string, DiscountCondition, number, number, number]>([
    ['满300减60 at 299.99', single, 29_999, 1, 0],
    ['满300减60 at 300', single, 30_000, 1, 6_000],
    ['满300减60 at 900', single, 90_000, 1, 6_000],
    ['每满300减50 at 299.99', stepped, 29_999, 1, 0],
    ['每满300减50 at 900', stepped, 90_000, 1, 15_000],
    ['每满300减50, 100 at most, at 900', { ...stepped, maximum: 10_000 }, 90_000, 1, 10_000],
    ['每满300减50, 100 at most, at 300', { ...stepped, maximum: 10_000 }, 30_000, 1, 5_000],
    ['满100减10, 满300打8折 at 99.99', byPrice, 9_999, 9, 0],
    ['满100减10, 满300打8折 at 299.99', byPrice, 29_999, 9, 1_000],
    ['满100减10, 满300打8折 at 300', byPrice, 30_000, 1, 6_000],
    ['满3件8折 of two', byNumber, 30_000, 2, 0],
    ['满3件8折 of three', byNumber, 10_002, 3, 2_000],
    ['60 off goods of 50', { ...single, atLeast: 1 }, 5_000, 1, 5_000],
  ])('RFD-20 %s', (_, condition, price, units, off) => {
    expect(earnedDiscount(condition, { price, units })).toBe(off);
  });
});
