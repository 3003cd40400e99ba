import { describe, expect, it } from 'vitest';
import { faultsAfter, issuesAfter } from '../../fixtures/faults';
import { order } from '../../fixtures/order';
import { afterSaleCase } from '../../fixtures/situation';

describe('a group', () => {
  it('holds other orders, each once', () => {
    expect(faultsAfter(['group.orders.0.id', 'order'])).toContain('group.orders.0.id: duplicate_id');
  });

  it('is of one currency', () => {
    expect(faultsAfter(['group.orders.0.currency', 'JPY'])).toEqual(['group.orders.0.currency: currency_differs']);
  });

  it('holds coherent orders', () => {
    expect(faultsAfter(['group.orders.0.tenders.0.amount', 9_999])).toEqual([
      'group.orders.0.tenders: tenders_mismatch',
      'group.payments.0.tenders: payment_mismatch',
    ]);
    expect(faultsAfter(['group.cases.0.claims.0.to', 2])).toEqual(['group.cases.0.claims.0.to: range_out_of_line']);
  });

  it('may be absent', () => {
    expect(faultsAfter(['group', undefined])).toEqual([]);
  });
});

describe('cases', () => {
  it('have ids of their own, over all orders', () => {
    expect(faultsAfter(['cases.1.id', 'returned'])).toContain('cases.1.id: duplicate_id');
    expect(faultsAfter(['group.cases.0.id', 'exchanged'])).toEqual(['group.cases.0.id: duplicate_id']);
  });

  it('meet only those of their own order (ELG-08)', () => {
    const [second, third] = [order({ id: 'second' }), order({ id: 'third' })];
    const cases = [afterSaleCase(second, { id: 'a' }), afterSaleCase(third, { id: 'b' })];
    expect(faultsAfter(['group', { orders: [second, third], cases }])).toEqual([]);
  });

  it('stand with their order', () => {
    expect(faultsAfter(['cases.1.orderId', 'sibling'])).toEqual(['cases.1.orderId: order_unknown']);
    expect(faultsAfter(['group.cases.0.orderId', 'order'])).toEqual(['group.cases.0.orderId: order_unknown']);
  });
});

describe('RFD-16 a payment for several orders', () => {
  it('has an id of its own, and tenders with theirs', () => {
    const payment = { id: 'payment', tenders: [], orderIds: [] };
    expect(faultsAfter(['group.payments', [payment, payment]])).toContain('group.payments.1.id: duplicate_id');
    expect(faultsAfter(['group.payments.0.tenders.1.id', 'cash'])).toEqual([
      'group.payments.0.tenders.1.id: duplicate_id',
    ]);
  });

  it('is for orders at hand, each once', () => {
    expect(faultsAfter(['group.payments.0.orderIds', ['order', 'sibling', 'order', 'third']])).toEqual([
      'group.payments.0.orderIds.2: duplicate_id',
      'group.payments.0.orderIds.3: order_unknown',
    ]);
    expect(
      faultsAfter(['group.payments.0.orderIds', ['third']], ['group.payments.0.tenders.0.amount', 40_001]),
    ).toEqual(['group.payments.0.orderIds.0: order_unknown']);
  });

  it('sums to the tenders that name it', () => {
    expect(issuesAfter(['group.payments.0.tenders.0.amount', 40_001])).toEqual([
      {
        path: ['group', 'payments', 0, 'tenders'],
        code: 'payment_mismatch',
        params: { paid: 47_201, tenders: 47_200 },
      },
    ]);
    expect(faultsAfter(['order.tenders.1.paymentId', undefined])).toEqual([
      'group.payments.0.tenders: payment_mismatch',
    ]);
  });
});
