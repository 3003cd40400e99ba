import { checkEligibility } from 'aftersale/eligibility';
import type { Situation } from 'aftersale/facts';
import type { AfterSaleType } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { ask, why } from '../fixtures/answers';
import { line, parcel, units } from '../fixtures/order';
import { situation } from '../fixtures/situation';
import { at } from '../fixtures/time';

const allowedTypes = (of: Situation): AfterSaleType[] =>
  checkEligibility(of, { actor: 'buyer' })
    .filter(({ outcome }) => outcome === 'allow')
    .map(({ type }) => type);

const cashOnDelivery = (changes: Partial<Situation['order']> = {}) =>
  situation({ payment: 'cash_on_delivery', codStage: 'confirming', ...changes });

const inTransit = { status: 'awaiting_receipt', parcels: [parcel('handed_over', [units('cup', 0, 1)])] } as const;
const delivered = { status: 'awaiting_receipt', parcels: [parcel('signed', [units('cup', 0, 1)])] } as const;

describe('what an order’s status allows', () => {
  it('ELG-01 an unpaid order can only be canceled', () => {
    const unpaid = situation({ status: 'awaiting_payment' });
    expect(allowedTypes(unpaid)).toEqual(['cancel']);
    expect(why(ask(unpaid, 'refund_only'))).toEqual(['ELG-01 order_awaits_payment']);
    expect(why(ask(unpaid, 'compensation'))).toEqual(['ELG-01 order_awaits_payment']);
    expect(why(ask(unpaid, 'exchange'))).toContain('ELG-01 order_awaits_payment');
  });

  it('ELG-02 a paid order that waits for shipment is refunded, not canceled', () => {
    const paid = situation();
    expect(allowedTypes(paid)).toEqual(['refund_only', 'reship', 'compensation', 'price_protection']);
    expect(ask(paid, 'cancel').reasons).toEqual([
      { code: 'order_is_paid', rule: 'ELG-02', params: { status: 'awaiting_shipment' } },
    ]);
  });

  it('ELG-03 goods on their way can be refunded or returned, and exchanged once signed for', () => {
    expect(allowedTypes(situation(inTransit))).toEqual([
      'refund_only',
      'return_refund',
      'reship',
      'compensation',
      'price_protection',
    ]);
    expect(allowedTypes(situation(delivered))).toEqual([
      'refund_only',
      'return_refund',
      'exchange',
      'reship',
      'compensation',
      'price_protection',
    ]);
  });

  it('ELG-04 a completed order can be refunded, returned and exchanged inside the window, and no longer after it', () => {
    const types = ['refund_only', 'return_refund', 'exchange'] as const;
    const inside = situation({ status: 'completed' }, { now: at('2025-02-04 23:59') });
    const after = situation({ status: 'completed' }, { now: at('2025-02-05') });
    for (const type of types) expect(ask(inside, type).outcome).toBe('allow');
    for (const type of types) expect(why(ask(after, type))).toEqual(['ELG-04 settle_with_merchant']);
  });

  it('ELG-07 a closed order allows nothing', () => {
    const closed = situation({ status: 'closed', closedAt: at('2025-01-10 13:00') });
    expect(allowedTypes(closed)).toEqual([]);
    for (const answer of checkEligibility(closed, { actor: 'platform' })) {
      expect(why(answer)).toContain('ELG-07 order_is_closed');
    }
    expect(why(ask(closed, 'cancel'))).toEqual(['ELG-07 order_is_closed']);
  });

  it('ELG-26 compensation and price protection are open once paid, repair once signed for', () => {
    expect(ask(situation(), 'compensation').outcome).toBe('allow');
    expect(ask(situation(), 'price_protection').outcome).toBe('allow');
    expect(why(ask(cashOnDelivery(), 'compensation'))).toEqual(['ELG-26 order_not_paid']);
    expect(why(ask(cashOnDelivery(), 'price_protection'))).toEqual(['ELG-26 order_not_paid']);
    const warranted = { lines: [line({ warranty: { repairDays: 365 } })] };
    expect(ask(situation({ ...delivered, ...warranted }), 'repair').outcome).toBe('allow');
    expect(why(ask(situation({ ...inTransit, ...warranted }), 'repair'))).toEqual(['ELG-26 goods_not_signed']);
  });

  it('ELG-28 cash on delivery that waits for shipment is canceled, not refunded, and refunded once signed for', () => {
    expect(why(ask(cashOnDelivery(), 'refund_only'))).toEqual(['ELG-28 order_not_paid']);
    expect(ask(cashOnDelivery(), 'cancel', { actor: 'agent' }).outcome).toBe('allow');
    expect(ask(cashOnDelivery({ codStage: 'stocking' }), 'cancel', { actor: 'agent' }).outcome).toBe('allow');
    const received = cashOnDelivery(delivered);
    expect(ask(received, 'refund_only').outcome).toBe('allow');
    expect(why(ask(received, 'cancel', { actor: 'agent' }))).toEqual(['ELG-02 order_is_paid']);
  });

  it('ELG-28 cash on delivery that was paid before is refunded like any other', () => {
    const paidEarly = cashOnDelivery({ paidAt: at('2025-01-10 12:30') });
    expect(ask(paidEarly, 'refund_only').outcome).toBe('allow');
    expect(why(ask(paidEarly, 'cancel', { actor: 'agent' }))).toEqual(['ELG-02 order_is_paid']);
  });
});
