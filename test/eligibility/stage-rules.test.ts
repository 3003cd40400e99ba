import type { Order } from 'aftersale/facts';
import type { Fulfilment, ParcelStage } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { ask, outcomeFor, told, why } from '../fixtures/answers';
import { line, parcel, units } from '../fixtures/order';
import { situation } from '../fixtures/situation';
import { at } from '../fixtures/time';

const STAGE: Readonly<Record<Fulfilment, ParcelStage>> = {
  unshipped: 'picking',
  shipped: 'handed_over',
  signed: 'signed',
};

const goods = (stage: ParcelStage, changes: Partial<Order> = {}) =>
  situation({ status: 'awaiting_receipt', parcels: [parcel(stage, [units('cup', 0, 1)])], ...changes });

describe('what the stage of the goods allows', () => {
  it('ELG-05 a return, and an exchange, need goods that were shipped', () => {
    for (const type of ['return_refund', 'exchange'] as const) {
      expect(ask(goods('picking'), type).reasons).toContainEqual({
        code: 'goods_not_shipped',
        rule: 'ELG-05',
        params: { type },
      });
      expect(why(ask(goods('handed_over'), type))).not.toContain('ELG-05 goods_not_shipped');
    }
    expect(outcomeFor(goods('handed_over'), 'return_refund')).toBe('allow');
  });

  it('ELG-06 an exchange needs goods that were signed for, also where the order is completed', () => {
    expect(outcomeFor(goods('signed'), 'exchange')).toBe('allow');
    expect(why(ask(goods('handed_over'), 'exchange'))).toEqual(['ELG-06 goods_not_signed']);
    const confirmed = goods('handed_over', { status: 'completed', completedAt: at('2025-01-12') });
    expect(why(ask(confirmed, 'exchange'))).toEqual(['ELG-06 goods_not_signed']);
  });

  it('ELG-05 and ELG-06 tell every condition that fails, not only the first', () => {
    expect(why(ask(goods('none'), 'exchange'))).toEqual(['ELG-05 goods_not_shipped', 'ELG-06 goods_not_signed']);
  });

  it('ELG-21 a repair needs goods that carry a warranty, were signed for, and a window that is open', () => {
    const warranted = { lines: [line({ warranty: { repairDays: 90 } })] };
    expect(outcomeFor(goods('signed', warranted), 'repair')).toBe('allow');
    expect(ask(goods('signed'), 'repair').reasons).toEqual([
      { code: 'no_warranty', rule: 'ELG-21', params: { lineId: 'cup' } },
    ]);
    expect(why(ask(goods('handed_over'), 'repair'))).toEqual(['ELG-21 no_warranty', 'ELG-26 goods_not_signed']);
    const last = at('2025-04-14') - 1;
    expect(outcomeFor({ ...goods('signed', warranted), now: last }, 'repair')).toBe('allow');
    expect(why(ask({ ...goods('signed', warranted), now: last + 1 }, 'repair'))).toEqual([
      'ELG-21 settle_with_merchant',
    ]);
  });

  it('ELG-19 who asks for money and holds the goods is guided to return them, also once he has asked', () => {
    const answer = ask(goods('signed'), 'refund_only');
    expect(answer.outcome).toBe('allow');
    expect(answer.notes).toContainEqual({
      code: 'return_goods_instead',
      rule: 'ELG-19',
      params: { type: 'return_refund' },
    });
    expect(told(ask(goods('handed_over'), 'refund_only'))).not.toContain('ELG-19 return_goods_instead');
  });

  it('ELG-22 a merchant who has left the platform owes after-sales all the same', () => {
    const types = ['refund_only', 'return_refund', 'exchange', 'reship', 'compensation'] as const;
    for (const type of types) {
      const left = ask(goods('signed', { merchantState: 'left' }), type);
      expect(left.outcome).toBe('allow');
      expect(left.notes).toContainEqual({
        code: 'merchant_left_still_owes',
        rule: 'ELG-22',
        params: { merchantState: 'left' },
      });
      const active = ask(goods('signed', { merchantState: 'active' }), type);
      expect(told(active)).not.toContain('ELG-22 merchant_left_still_owes');
      expect({ ...left, notes: [], byUnits: [] }).toEqual({ ...active, notes: [], byUnits: [] });
    }
    expect(outcomeFor(goods('none', { merchantState: 'left' }), 'return_refund')).toBe('deny');
  });

  it('ELG-25 the stage is that of the unit’s own parcel, whatever the order’s status says', () => {
    for (const status of ['awaiting_shipment', 'awaiting_receipt'] as const) {
      expect(outcomeFor(goods(STAGE.signed, { status }), 'exchange')).toBe('allow');
      expect(outcomeFor(goods(STAGE.shipped, { status }), 'exchange')).toBe('deny');
      expect(outcomeFor(goods(STAGE.unshipped, { status }), 'return_refund')).toBe('deny');
    }
  });

  it('CAN-03 goods on their way must be recalled before a refund', () => {
    expect(ask(goods('handed_over'), 'refund_only').notes).toEqual([
      { code: 'carrier_must_recall', rule: 'CAN-03', params: { type: 'refund_only' } },
      { code: 'window_open', rule: 'WIN-03', params: { windowId: 'general_15', until: null } },
    ]);
    expect(told(ask(goods('signed'), 'refund_only'))).not.toContain('CAN-03 carrier_must_recall');
  });

  it('CAN-08 goods refused at the door come back first: a refund waits for them, nothing else is open', () => {
    const back = { code: 'goods_on_the_way_back', rule: 'CAN-08', params: { parcelId: 'parcel' } };
    const refused = goods('refused', { lines: [line({ warranty: { repairDays: 365 } })] });
    const refund = ask(refused, 'refund_only');
    expect(refund.outcome).toBe('review');
    expect(refund.reasons).toEqual([back]);
    expect(told(refund)).not.toContain('CAN-03 carrier_must_recall');
    for (const type of ['return_refund', 'exchange', 'reship', 'repair', 'compensation', 'price_protection'] as const) {
      expect(ask(refused, type).outcome).toBe('deny');
      expect(ask(refused, type).reasons).toContainEqual(back);
    }
  });

  it('CAN-08 refused cash on delivery was never paid: the platform closes it, there is nothing to refund', () => {
    const refused = goods('refused', { payment: 'cash_on_delivery' });
    expect(why(ask(refused, 'refund_only', { actor: 'platform' }))).toEqual(['ELG-28 order_not_paid']);
    const cancel = ask(refused, 'cancel', { actor: 'platform' });
    expect(cancel.outcome).toBe('allow');
    expect(told(cancel)).toEqual(['CAN-08 goods_on_the_way_back']);
  });
});
