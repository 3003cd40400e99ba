import type { Order, Situation } from 'aftersale/facts';
import type { Policy } from 'aftersale/policy';
import { settleOrder } from 'aftersale/settlement';
import { describe, expect, it } from 'vitest';
import { COMPLETED } from '../fixtures/order';
import { refunded } from '../fixtures/refunds';
import { afterSaleCase, policy, situation } from '../fixtures/situation';
import { at } from '../fixtures/time';
import { completed, everything } from './settled';

const statusOf = (now: Situation) => settleOrder(now).status;

/** When an order that was completed then is paid out, on the clocks of Shanghai. */
function paidOn(completedAt: string, settlement: Partial<Policy['settlement']> = {}): string {
  const status = statusOf({
    ...situation({ status: 'completed', completedAt: at(completedAt) }),
    policy: policy({ settlement }),
    now: at('2026-01-01'),
  });
  return 'payableAt' in status ? new Date(status.payableAt + 8 * 3_600_000).toISOString().slice(0, 16) : status.is;
}

describe('when an order enters settlement', () => {
  it('STL-03 not before it is completed', () => {
    for (const status of ['awaiting_shipment', 'awaiting_receipt'] as const) {
      expect(statusOf(situation({ status }))).toEqual({ is: 'not_due', why: 'not_completed' });
    }
    expect(statusOf(completed())).toMatchObject({ is: 'entered', enteredAt: COMPLETED });
  });

  it('STL-03 not before it is paid', () => {
    const unpaid: Partial<Order> = { status: 'awaiting_payment', tenders: [] };
    expect(statusOf(situation(unpaid))).toEqual({ is: 'not_due', why: 'not_paid' });
    expect(statusOf(completed({ payment: 'cash_on_delivery' }))).toEqual({ is: 'not_due', why: 'not_paid' });
    const closed = situation({ ...unpaid, status: 'closed', closedAt: COMPLETED });
    expect(statusOf(closed)).toEqual({ is: 'not_due', why: 'not_paid' });
  });

  it('STL-03 with the end of its last after-sale, where that is later', () => {
    const now = completed();
    const ended = (enteredAt: number) => ({
      ...now,
      cases: [afterSaleCase(now.order, { state: 'closed', enteredAt })],
    });
    expect(statusOf(ended(COMPLETED + 1_000))).toMatchObject({ enteredAt: COMPLETED + 1_000 });
    expect(statusOf(ended(COMPLETED - 1_000))).toMatchObject({ enteredAt: COMPLETED });
  });

  it('STL-03 held by every case in progress', () => {
    const now = completed();
    const cases = [
      afterSaleCase(now.order, { id: 'ended', state: 'closed' }),
      afterSaleCase(now.order, { id: 'first', state: 'pending_review' }),
      afterSaleCase(now.order, { id: 'second', state: 'rejected' }),
    ];
    expect(statusOf({ ...now, cases })).toEqual({ is: 'held', caseIds: ['first', 'second'] });
  });

  it('STL-03 closed by its refunds, when it was closed', () => {
    const now = completed();
    const gone = refunded(now, everything(now, { amount: 9_000 }));
    const closedAt = COMPLETED + 5_000;
    const closed: Situation = { ...gone, order: { ...gone.order, status: 'closed', closedAt } };
    expect(settleOrder(closed)).toMatchObject({ amount: 950, status: { is: 'entered', enteredAt: closedAt } });
  });

  it('STL-03 of facts without the moment of completion, as early as they allow', () => {
    const { completedAt: _, ...order } = completed().order;
    expect(statusOf({ ...completed(), order })).toMatchObject({ enteredAt: order.placedAt });
  });
});

describe('when a settlement is paid', () => {
  it.each([
    ['day', 1, '2025-01-17T00:00'],
    ['day', 7, '2025-01-23T00:00'],
    ['week', 1, '2025-01-20T00:00'],
    ['month', 1, '2025-02-01T00:00'],
    ['month', 5, '2025-02-05T00:00'],
  ] as const)('STL-04 by %s, T+%d, for Thursday 16 January 2025: %s', (cycle, payoutDays, expected) => {
    expect(paidOn('2025-01-16 12:00', { cycle, payoutDays })).toBe(expected);
  });

  it('STL-04 on business days, where the policy says so', () => {
    expect(paidOn('2025-01-17 12:00')).toBe('2025-01-18T00:00');
    expect(paidOn('2025-01-17 12:00', { businessDays: true })).toBe('2025-01-20T00:00');
    expect(paidOn('2025-01-17 12:00', { businessDays: true, weekend: 'sunday' })).toBe('2025-01-18T00:00');
    expect(paidOn('2025-01-18 12:00', { businessDays: true, weekend: 'sunday' })).toBe('2025-01-20T00:00');
    expect(paidOn('2025-01-17 12:00', { businessDays: true, weekend: 'friday_saturday' })).toBe('2025-01-19T00:00');
    expect(paidOn('2025-01-17 12:00', { businessDays: true, weekend: 'none' })).toBe('2025-01-18T00:00');
  });

  it('STL-04 with holidays, and days off that are worked', () => {
    const specialDays = [
      { date: '2025-01-26', worked: true },
      { date: '2025-01-28', worked: false },
    ];
    const knobs = { businessDays: true, specialDays };
    expect(paidOn('2025-01-25 12:00', knobs)).toBe('2025-01-26T00:00');
    expect(paidOn('2025-01-27 12:00', knobs)).toBe('2025-01-29T00:00');
    expect(paidOn('2025-01-27 12:00', { specialDays })).toBe('2025-01-28T00:00');
  });

  it('STL-04 is payable from that moment on', () => {
    const payableAt = at('2025-01-21');
    const cycle = { from: at('2025-01-20'), to: payableAt };
    expect(statusOf({ ...completed(), now: payableAt - 1 })).toEqual({
      is: 'entered',
      enteredAt: COMPLETED,
      cycle,
      payableAt,
    });
    expect(statusOf({ ...completed(), now: payableAt })).toEqual({
      is: 'payable',
      enteredAt: COMPLETED,
      cycle,
      payableAt,
    });
  });
});
