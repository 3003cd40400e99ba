import type { Order, VirtualDelivery } from 'aftersale/facts';
import { describe, expect, it } from 'vitest';
import { ask, outcomeFor, told, why } from '../fixtures/answers';
import { line, SHIPPED } from '../fixtures/order';
import { policy, situation } from '../fixtures/situation';
import { at } from '../fixtures/time';

const voucher = (delivery: VirtualDelivery, changes: Partial<Order> = {}) =>
  situation({ status: 'awaiting_receipt', lines: [line({ virtual: delivery })], parcels: [], ...changes });

describe('virtual goods', () => {
  it('ELG-29 are shipped and signed for once they are delivered', () => {
    const waiting = voucher({}, { status: 'awaiting_shipment' });
    expect(outcomeFor(waiting, 'refund_only')).toBe('allow');
    expect(why(ask(waiting, 'exchange'))).toEqual(['ELG-05 goods_not_shipped', 'ELG-06 goods_not_signed']);
    const delivered = voucher({ deliveredAt: SHIPPED });
    expect(outcomeFor(delivered, 'exchange')).toBe('allow');
    expect(outcomeFor(delivered, 'reship')).toBe('allow');
    expect(ask(delivered, 'return_refund', { reason: 'no_reason' }).until).toBe(at('2025-01-19'));
    const late = { ...delivered, now: at('2025-01-19') };
    expect(ask(late, 'return_refund', { reason: 'no_reason' }).outcome).toBe('deny');
  });

  it('ELG-29 that were used go to a person', () => {
    const used = voucher({ deliveredAt: SHIPPED, usedAt: at('2025-01-11 15:00') });
    for (const type of ['refund_only', 'return_refund', 'exchange'] as const) {
      expect(ask(used, type).outcome).toBe('review');
      expect(ask(used, type).reasons).toEqual([
        { code: 'virtual_goods_used', rule: 'ELG-29', params: { usedAt: at('2025-01-11 15:00') } },
      ]);
      expect(outcomeFor(voucher({ deliveredAt: SHIPPED }), type)).toBe('allow');
    }
    expect(ask(used, 'refund_only').inputs.reasons).not.toEqual([]);
    expect(outcomeFor(used, 'compensation')).toBe('allow');
  });

  it('ELG-19 are held by nobody, so nobody is guided to return them', () => {
    expect(told(ask(voucher({ deliveredAt: SHIPPED }), 'refund_only'))).toEqual(['WIN-03 window_open']);
  });
});

describe('a presale', () => {
  const presale = (changes: Partial<Order> = {}) =>
    situation({
      status: 'awaiting_payment',
      tenders: [
        { id: 'deposit', kind: 'cash', amount: 1_500, phase: 'deposit' },
        { id: 'more', kind: 'balance', amount: 500, phase: 'deposit' },
      ],
      ...changes,
    });
  const kept = { code: 'deposit_not_refundable', rule: 'ELG-29', params: { amount: 2_000 } };

  it('ELG-29 that waits for its balance can be canceled, at the cost of the deposit', () => {
    expect(ask(presale(), 'cancel').outcome).toBe('allow');
    expect(ask(presale(), 'cancel').notes).toEqual([kept]);
    expect(ask(presale(), 'cancel', { reason: 'too_expensive' }).notes).toEqual([kept]);
    expect(ask(presale({ tenders: [] }), 'cancel').notes).toEqual([]);
  });

  it('ELG-29 the deposit comes back where the merchant is at fault, or the policy always refunds it', () => {
    expect(ask(presale(), 'cancel', { reason: 'out_of_stock' }).notes).toEqual([]);
    const always = policy({ eligibility: { depositRefund: 'always' } });
    expect(ask({ ...presale(), policy: always }, 'cancel').notes).toEqual([]);
    const blamed = policy({ freight: { liability: [{ reason: 'too_expensive', liability: 'merchant' }] } });
    expect(ask({ ...presale(), policy: blamed }, 'cancel', { reason: 'too_expensive' }).notes).toEqual([]);
  });

  it('ELG-29 once the balance is paid, deposit and balance are refunded alike', () => {
    const paid = presale({ status: 'awaiting_shipment' });
    expect(ask(paid, 'refund_only').outcome).toBe('allow');
    expect(told(ask(paid, 'refund_only'))).not.toContain('ELG-29 deposit_not_refundable');
    expect(told(ask(paid, 'cancel'))).not.toContain('ELG-29 deposit_not_refundable');
  });
});
