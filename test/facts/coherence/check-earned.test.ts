import { expect, it } from 'vitest';
import { faultsAfter, issuesAfter } from '../../fixtures/faults';

it('no more points are available than were earned', () => {
  expect(faultsAfter(['order.earned.points.available', 100])).toEqual([]);
  expect(issuesAfter(['order.earned.points.available', 101])).toEqual([
    { path: ['order', 'earned', 'points', 'available'], code: 'available_above_count', params: { count: 100 } },
  ]);
});

it('no coupon is earned twice', () => {
  const coupon = { id: 'next-time', value: 500, usable: true };
  expect(faultsAfter(['order.earned.coupons', [coupon, coupon]])).toEqual(['order.earned.coupons.1.id: duplicate_id']);
});
