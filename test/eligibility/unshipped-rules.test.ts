import type { AfterSaleCase, Order, UnitRange } from 'aftersale/facts';
import type { AfterSaleType } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { ask, told, why } from '../fixtures/answers';
import { line, order, parcel, units } from '../fixtures/order';
import { afterSaleCase, policy, situation } from '../fixtures/situation';

const lines = [line({ quantity: 2 }), line({ id: 'pot', unitPrice: 5_000 })];
const shop = (changes: Partial<Order> = {}) => situation({ lines, ...changes });
const CUP = { lineId: 'cup', quantity: 1 };
const ALL = [units('cup', 0, 2), units('pot', 0, 1)];

describe('how much is canceled before shipment', () => {
  it('CAN-01 an unpaid order is canceled as a whole', () => {
    const unpaid = shop({ status: 'awaiting_payment' });
    expect(ask(unpaid, 'cancel').outcome).toBe('allow');
    expect(ask(unpaid, 'cancel', { lines: ALL }).outcome).toBe('allow');
    expect(ask(unpaid, 'cancel', { lines: [CUP] }).reasons).toEqual([
      { code: 'whole_order_only', rule: 'CAN-01', params: { type: 'cancel' } },
    ]);
  });

  it('ELG-16 a refund before shipment covers its units in full', () => {
    const one = { lines: [CUP], amount: 10_000 };
    expect(ask(shop(), 'refund_only', one).outcome).toBe('allow');
    expect(ask(shop(), 'refund_only', { ...one, amount: 9_999 }).reasons).toEqual([
      { code: 'partial_amount_before_shipment', rule: 'ELG-16', params: { requested: 9_999, full: 10_000 } },
    ]);
    expect(ask(shop(), 'refund_only', { lines: ALL, amount: 25_000 }).outcome).toBe('allow');
    expect(why(ask(shop(), 'refund_only', { lines: ALL, amount: 24_999 }))).toEqual([
      'ELG-16 partial_amount_before_shipment',
    ]);
    expect(ask(shop(), 'refund_only', { amount: 1 }).outcome).toBe('allow');
  });

  it('ELG-16 full is what was paid, less what was refunded already', () => {
    const discounted = shop({ discounts: [{ id: 'coupon', on: 'goods', amount: 5_000 }] });
    expect(ask(discounted, 'refund_only', { lines: [units('pot', 0, 1)], amount: 4_000 }).outcome).toBe('allow');
    expect(ask(discounted, 'refund_only', { lines: [units('pot', 0, 1)], amount: 3_999 }).reasons).toMatchObject([
      { params: { requested: 3_999, full: 4_000 } },
    ]);
    const of = order({ lines });
    const past = afterSaleCase(of, {
      type: 'price_protection',
      state: 'succeeded',
      claims: [units('cup', 0, 1)],
      grants: [{ ...units('cup', 0, 1), each: 1_000 }],
    });
    const lowered = situation(of, { cases: [past] });
    expect(ask(lowered, 'refund_only', { lines: [units('cup', 0, 1)], amount: 9_000 }).outcome).toBe('allow');
    expect(ask(lowered, 'refund_only', { lines: [units('cup', 0, 1)], amount: 8_999 }).outcome).toBe('deny');
  });

  it('ELG-16 any amount will do where the policy says so, and after shipment', () => {
    const any = policy({ eligibility: { unshippedAmount: 'any' } });
    expect(ask({ ...shop(), policy: any }, 'refund_only', { lines: [CUP], amount: 1 }).outcome).toBe('allow');
    const shipped = shop({ status: 'awaiting_receipt' });
    expect(ask(shipped, 'refund_only', { lines: [CUP], amount: 1 }).outcome).toBe('allow');
  });

  it('ELG-16 where only the whole order may be refunded before shipment, a part of it is not', () => {
    const whole = policy({ eligibility: { unshippedLines: 'whole_order_only' } });
    expect(ask({ ...shop(), policy: whole }, 'refund_only').outcome).toBe('allow');
    expect(ask({ ...shop(), policy: whole }, 'refund_only', { lines: ALL }).outcome).toBe('allow');
    expect(ask({ ...shop(), policy: whole }, 'refund_only', { lines: [CUP] }).reasons).toEqual([
      { code: 'whole_order_only', rule: 'ELG-16', params: { type: 'refund_only' } },
    ]);
    expect(ask(shop(), 'refund_only', { lines: [CUP] }).outcome).toBe('allow');
    const shipped = { ...shop({ status: 'awaiting_receipt' }), policy: whole };
    expect(ask(shipped, 'refund_only', { lines: [CUP] }).outcome).toBe('allow');
  });

  it('ELG-16 the whole order is what is left of it', () => {
    const whole = policy({ eligibility: { unshippedLines: 'whole_order_only' } });
    const of = order({ lines });
    const gone = afterSaleCase(of, {
      state: 'succeeded',
      claims: [units('pot', 0, 1)],
      grants: [{ ...units('pot', 0, 1), each: 5_000 }],
    });
    const rest = situation(of, { cases: [gone], policy: whole });
    expect(ask(rest, 'refund_only', { lines: [units('cup', 0, 2)] }).outcome).toBe('allow');
    expect(ask(rest, 'refund_only').outcome).toBe('allow');
    expect(why(ask(rest, 'refund_only', { lines: [CUP] }))).toEqual(['ELG-16 whole_order_only']);
    const halfShipped = shop({ parcels: [parcel('handed_over', [units('pot', 0, 1)])] });
    expect(
      ask({ ...halfShipped, policy: whole }, 'refund_only').byUnits.map(({ lineId, outcome }) => [lineId, outcome]),
    ).toEqual([
      ['cup', 'deny'],
      ['pot', 'allow'],
    ]);
  });

  it('ELG-16 what left the order is what was canceled or refunded, not what a case only touched', () => {
    const whole = policy({
      eligibility: { unshippedLines: 'whole_order_only', unshippedAmount: 'any', allowTopUp: true },
    });
    const reasons = (
      past: Partial<AfterSaleCase>,
      facts: Partial<Order>,
      type: AfterSaleType,
      rest: readonly UnitRange[],
    ) => {
      const of = order({ lines, ...facts });
      const asked = situation(of, { cases: [afterSaleCase(of, past)], policy: whole });
      return why(ask(asked, type, { actor: 'agent', lines: rest }));
    };
    const pot = [units('pot', 0, 1)];
    const cups = [units('cup', 0, 2)];
    const onDelivery = { payment: 'cash_on_delivery' } as const;
    const canceled = { type: 'cancel', state: 'succeeded', claims: pot } as const;
    expect(reasons(canceled, onDelivery, 'cancel', cups)).toEqual([]);
    expect(reasons({ ...canceled, state: 'closed' }, onDelivery, 'cancel', cups)).toEqual(['ELG-16 whole_order_only']);
    const protectedInFull = {
      state: 'succeeded',
      claims: pot,
      grants: [{ ...units('pot', 0, 1), each: 5_000 }],
    } as const;
    expect(reasons(protectedInFull, {}, 'refund_only', cups)).toEqual([]);
    expect(reasons({ ...protectedInFull, type: 'price_protection' }, {}, 'refund_only', cups)).toEqual([
      'ELG-16 whole_order_only',
    ]);
  });

  it('ELG-16 of a case that refunded some units in full and others in part, the former have left the order', () => {
    const whole = policy({
      eligibility: { unshippedLines: 'whole_order_only', unshippedAmount: 'any', allowTopUp: true },
    });
    const of = order({ lines });
    const grants = [
      { ...units('cup', 0, 1), each: 10_000 },
      { ...units('cup', 1, 2), each: 4_000 },
    ];
    const past = afterSaleCase(of, { state: 'succeeded', claims: [units('cup', 0, 2)], grants });
    const rest = situation(of, { cases: [past], policy: whole });
    expect(why(ask(rest, 'refund_only', { lines: [units('cup', 1, 2), units('pot', 0, 1)] }))).toEqual([]);
    expect(why(ask(rest, 'refund_only', { lines: [units('pot', 0, 1)] }))).toEqual(['ELG-16 whole_order_only']);
  });

  it('ELG-16 a button for the whole order is closed while some of it is in another case', () => {
    const whole = policy({ eligibility: { unshippedLines: 'whole_order_only' } });
    const of = order({ lines });
    const pending = afterSaleCase(of, { type: 'compensation', claims: [units('pot', 0, 1)] });
    const answer = ask(situation(of, { cases: [pending], policy: whole }), 'refund_only');
    expect(answer.byUnits.map(({ lineId, outcome }) => [lineId, outcome])).toEqual([
      ['cup', 'deny'],
      ['pot', 'deny'],
    ]);
    expect(why(answer)).toContain('ELG-16 whole_order_only');
  });

  it('ELG-16 holds for cash on delivery as well', () => {
    const whole = policy({ eligibility: { unshippedLines: 'whole_order_only' } });
    const cod = { ...shop({ payment: 'cash_on_delivery' }), policy: whole };
    expect(ask(cod, 'cancel', { actor: 'agent', lines: ALL }).outcome).toBe('allow');
    expect(why(ask(cod, 'cancel', { actor: 'agent', lines: [CUP] }))).toEqual(['ELG-16 whole_order_only']);
    expect(told(ask(cod, 'cancel', { actor: 'agent' }))).toEqual([]);
  });
});
