import { describe, expect, it } from 'vitest';
import { faultsAfter, faultsOf, issuesAfter, openSituation } from '../../fixtures/faults';
import { COMPLETED, PAID, PLACED, SHIPPED } from '../../fixtures/order';
import { situation } from '../../fixtures/situation';

const now = openSituation.now;

describe('the moments of an order', () => {
  it.each(['placedAt', 'paidAt', 'completedAt', 'closedAt'])('do not lie in the future: %s', (name) => {
    expect(faultsAfter([`order.${name}`, now])).not.toContain(`order.${name}: time_in_future`);
    expect(faultsAfter([`order.${name}`, now + 1])).toContain(`order.${name}: time_in_future`);
  });

  it.each(['paidAt', 'closedAt'])('do not lie before it was placed: %s', (name) => {
    expect(faultsAfter([`order.${name}`, PLACED])).not.toContain(`order.${name}: times_reversed`);
    expect(issuesAfter([`order.${name}`, PLACED - 1])).toContainEqual({
      path: ['order', name],
      code: 'times_reversed',
      params: { earlier: 'placedAt' },
    });
  });

  it('do not complete it before it was placed', () => {
    expect(faultsAfter(['order.completedAt', COMPLETED])).not.toContain('order.completedAt: times_reversed');
    expect(issuesAfter(['order.completedAt', PLACED - 1])).toContainEqual({
      path: ['order', 'completedAt'],
      code: 'times_reversed',
      params: { earlier: 'placedAt' },
    });
  });

  it('do not complete a prepaid order before it was paid, but cash on delivery may', () => {
    const facts = { completedAt: COMPLETED, paidAt: COMPLETED + 1 };
    const fault = 'order.completedAt: times_reversed';
    expect(faultsOf(situation({ status: 'completed', ...facts }, { now }))).toContain(fault);
    const onDelivery = situation({ status: 'completed', payment: 'cash_on_delivery', ...facts }, { now });
    expect(faultsOf(onDelivery)).toEqual([]);
  });
});

describe('the status of an order', () => {
  it.each(['awaiting_shipment', 'awaiting_receipt', 'completed'] as const)(
    'calls for the moment of payment of a prepaid one: %s',
    (status) => {
      expect(faultsAfter(['order.status', status], ['order.paidAt', undefined])).toContain(
        'order.paidAt: time_missing',
      );
    },
  );

  it('calls for no payment before it, after closing, or on delivery', () => {
    expect(faultsOf(situation({ status: 'awaiting_payment' }))).toEqual([]);
    expect(faultsOf(situation({ status: 'closed', tenders: [] }, { now }))).toEqual([]);
    const { paidAt: _, ...unpaid } = situation({ status: 'closed', tenders: [] }, { now }).order;
    expect(faultsOf({ ...situation(), order: unpaid })).toEqual([]);
    expect(faultsOf(situation({ payment: 'cash_on_delivery' }))).toEqual([]);
  });

  it('rules out a payment while it awaits one', () => {
    const facts = situation({ status: 'awaiting_payment', paidAt: PAID });
    expect(faultsOf(facts)).toEqual(['order.paidAt: time_unexpected']);
  });

  it('calls for the moment of completion, or rules it out', () => {
    const { completedAt: _, ...open } = situation({ status: 'completed' }).order;
    expect(faultsOf({ ...situation({}, { now }), order: open })).toEqual(['order.completedAt: time_missing']);
    expect(issuesAfter(['order.completedAt', now])).toEqual([
      { path: ['order', 'completedAt'], code: 'time_unexpected', params: { at: 'awaiting_receipt' } },
    ]);
    const closed = situation({ status: 'closed', completedAt: COMPLETED, closedAt: now }, { now });
    expect(faultsOf(closed)).toEqual([]);
  });

  it('rules out the moment of closing', () => {
    expect(faultsOf(situation({ closedAt: SHIPPED }, { now }))).toEqual(['order.closedAt: time_unexpected']);
  });
});
