import type { Order } from 'aftersale/facts';
import { describe, expect, it } from 'vitest';
import { faultsAfter, faultsOf, issuesAfter } from '../../fixtures/faults';
import { line } from '../../fixtures/order';
import { situation } from '../../fixtures/situation';

describe('lines', () => {
  it('are at least one', () => {
    expect(faultsOf(situation({ lines: [], tenders: [] }))).toEqual(['order.lines: lines_missing']);
  });

  it('have ids of their own', () => {
    expect(faultsAfter(['order.lines.3.id', 'spoon'])).toContain('order.lines.3.id: duplicate_id');
  });

  it('sum to an amount that is exact', () => {
    const large = line({ unitPrice: Number.MAX_SAFE_INTEGER });
    const faults = (facts: Partial<Order>) => faultsOf(situation({ ...facts, tenders: [] }));
    expect(faultsOf(situation({ lines: [large] }))).toEqual([]);
    expect(faults({ lines: [{ ...large, quantity: 2 }] })).toEqual(['order.lines: sum_too_large']);
    expect(faults({ lines: [large, line({ id: 'pot', unitPrice: 1 })] })).toEqual(['order.lines: sum_too_large']);
    expect(faults({ lines: [large], freight: { charged: 1 } })).toEqual(['order.lines: sum_too_large']);
    const taxes = [{ rate: '0.13', included: false, amount: 1 }];
    expect(faults({ lines: [{ ...large, taxes }] })).toEqual(['order.lines: sum_too_large']);
  });
});

describe('taxes', () => {
  it('that are added say how much was charged', () => {
    expect(faultsAfter(['order.lines.1.taxes.0.amount', undefined])).toEqual([
      'order.lines.1.taxes.0: tax_amount_missing',
    ]);
  });

  it('that are added to freight do as well', () => {
    expect(faultsAfter(['order.freight.taxes', [{ rate: '0.09', included: false }]])).toEqual([
      'order.freight.taxes.0: tax_amount_missing',
    ]);
  });

  it('that are contained do not exceed the price, subsidies included (RFD-22)', () => {
    const tax = (amount: number) => ({ taxes: [{ rate: '9', included: true, amount }] });
    const discounts = [{ id: 'coupon', on: 'goods', amount: 4_000 }] as const;
    const funding = [{ party: 'platform', amount: 4_000 }] as const;
    const discounted = { ...situation({ lines: [line(tax(6_000))], discounts }) };
    expect(faultsOf(discounted)).toEqual([]);
    expect(faultsOf(situation({ lines: [line(tax(6_001))], discounts }))).toEqual([
      'order.lines.0.taxes: taxes_above_price',
    ]);
    const own = [{ ...discounts[0], funding: [{ party: 'merchant', amount: 4_000 }] }] as const;
    expect(faultsOf(situation({ lines: [line(tax(6_001))], discounts: own }))).toEqual([
      'order.lines.0.taxes: taxes_above_price',
    ]);
    const subsidised = [{ ...discounts[0], funding }];
    expect(faultsOf(situation({ lines: [line(tax(10_000))], discounts: subsidised }))).toEqual([]);
    expect(faultsOf(situation({ lines: [line(tax(10_001))], discounts: subsidised }))).toEqual([
      'order.lines.0.taxes: taxes_above_price',
    ]);
  });

  it('that are contained in freight do not exceed it', () => {
    expect(issuesAfter(['order.freight.taxes.0.amount', 701])).toEqual([
      { path: ['order', 'freight', 'taxes'], code: 'taxes_above_price', params: { price: 700 } },
    ]);
  });
});

describe('a gift or part of a bundle', () => {
  it('follows a line of the order', () => {
    expect(faultsAfter(['order.lines.2.follows.lineId', 'lid'])).toEqual([
      'order.lines.2.follows.lineId: line_unknown',
    ]);
  });

  it('does not follow itself, nor another that follows', () => {
    expect(faultsAfter(['order.lines.2.follows.lineId', 'spoon'])).toEqual([
      'order.lines.2.follows.lineId: companion_chain',
    ]);
    const follows = { lineId: 'spoon', as: 'gift', unitValue: 0 };
    expect(faultsAfter(['order.lines.1.follows', follows])).toEqual(['order.lines.1.follows.lineId: companion_chain']);
  });
});
