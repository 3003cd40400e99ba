import { describe, expect, it } from 'vitest';
import { faultsAfter, issuesAfter } from '../../fixtures/faults';

describe('a discount', () => {
  it('has an id of its own', () => {
    expect(faultsAfter(['order.discounts.1.id', 'tiered'])).toContain('order.discounts.2.id: duplicate_id');
  });

  it('is for lines of the order, each once, and for one at least', () => {
    expect(faultsAfter(['order.discounts.1.lineIds', ['cup', 'lid', 'cup']])).toEqual([
      'order.discounts.1.lineIds.2: duplicate_id',
      'order.discounts.1.lineIds.1: line_unknown',
    ]);
    expect(faultsAfter(['order.discounts.1.lineIds', []])).toEqual(['order.discounts.1.lineIds: scope_empty']);
  });

  it('on freight is for no lines', () => {
    expect(faultsAfter(['order.discounts.3.lineIds', ['cup']])).toEqual([
      'order.discounts.3.lineIds: freight_discount_scoped',
    ]);
  });
});

describe('its funding', () => {
  it('sums to it', () => {
    expect(issuesAfter(['order.discounts.0.funding.0.amount', 999])).toEqual([
      {
        path: ['order', 'discounts', 0, 'funding'],
        code: 'funding_mismatch',
        params: { amount: 3_000, funded: 2_999 },
      },
    ]);
  });

  it('names each funder once', () => {
    expect(faultsAfter(['order.discounts.0.funding.1.party', 'merchant'])).toEqual([
      'order.discounts.0.funding.1.party: funder_repeated',
    ]);
  });
});

describe('its condition', () => {
  it('has tiers that ascend', () => {
    expect(faultsAfter(['order.discounts.2.condition.tiers.1.atLeast', 2])).toEqual([
      'order.discounts.2.condition.tiers.1.atLeast: tiers_not_ascending',
    ]);
    expect(faultsAfter(['order.discounts.2.condition.tiers', []])).toEqual([
      'order.discounts.2.condition.tiers: tiers_missing',
    ]);
  });

  it('takes off the whole price at most', () => {
    expect(faultsAfter(['order.discounts.2.condition.tiers.1.rate', '1'])).toEqual([]);
    expect(faultsAfter(['order.discounts.2.condition.tiers.1.rate', '1.01'])).toEqual([
      'order.discounts.2.condition.tiers.1.rate: rate_above_one',
    ]);
  });

  it('may be absent', () => {
    expect(faultsAfter(['order.discounts.2.condition', undefined])).toEqual([]);
  });
});

describe('its coupon', () => {
  it('was used on this order, where it says on which', () => {
    expect(faultsAfter(['order.discounts.0.coupon.orderIds', ['sibling']])).toEqual([
      'order.discounts.0.coupon.orderIds: coupon_not_of_order',
    ]);
    expect(faultsAfter(['order.discounts.0.coupon.orderIds', undefined])).toEqual([]);
  });
});
