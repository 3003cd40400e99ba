import type { AfterSaleType } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { begun, effect, lastEffects, refusals, unmet } from './begun';

const unreviewed = { lifecycle: { financeReview: { when: 'never' } } } as const;

describe('a compensation', () => {
  it('LIF-16 that is agreed on is paid and registered', () => {
    const life = begun('compensation signed', { knobs: unreviewed });
    life.act('agent', 'approve');
    expect(life.case()).toMatchObject({ state: 'awaiting_payment_registration', refunds: [{ total: 500 }] });
    expect(effect(life, 'pay_compensation').total).toBe(500);
    life.act('agent', 'register_payment');
    expect(life.case()).toMatchObject({ state: 'succeeded', refunds: [{ state: 'succeeded', total: 500 }] });
    expect(lastEffects(life)).toEqual(['roll_up_order']);
  });

  it('LIF-16 LIF-08 where finance is asked first, nothing is registered before it has confirmed', () => {
    const life = begun('compensation signed');
    life.act('agent', 'approve');
    expect(life.effectNames()).not.toContain('pay_compensation');
    expect(refusals(life.act('agent', 'register_payment'))).toEqual(['LIF-01 record_action_not_possible']);
    life.act('finance', 'confirm_refund');
    expect(effect(life, 'send_payment').total).toBe(500);
    life.act('merchant', 'register_payment');
    expect(life.case().state).toBe('succeeded');
  });

  it('LIF-16 is registered by those who pay', () => {
    const life = begun('compensation signed', { knobs: unreviewed });
    life.act('agent', 'approve');
    expect(refusals(life.act('buyer', 'register_payment'))).toContain('LIF-16 actor_not_allowed');
    expect(refusals(life.act('system', 'register_payment'))).toContain('LIF-16 actor_not_allowed');
  });

  it('LIF-16 another amount is negotiated and then registered', () => {
    const life = begun('compensation signed', { knobs: unreviewed });
    life.act('merchant', 'propose', { amount: 300 });
    expect(life.case().state).toBe('negotiating');
    life.act('buyer', 'agree');
    expect(life.case()).toMatchObject({ state: 'awaiting_payment_registration', refunds: [{ total: 300 }] });
  });

  it.each(['return_refund', 'exchange', 'refund_only'] as const)(
    'LIF-16 that is not agreed on becomes %s',
    (type: AfterSaleType) => {
      const life = begun('compensation signed');
      life.act('merchant', 'propose', { amount: 100 });
      life.act('buyer', 'convert', { type });
      expect(life.case()).toMatchObject({ type, state: 'pending_review' });
      expect(life.case().terms?.amount).toBeUndefined();
    },
  );

  it('LIF-16 does not become a cancellation or a repair', () => {
    const life = begun('compensation signed');
    expect(unmet(life.act('buyer', 'convert', { type: 'cancel' }))).toContain('conversion: cancel');
    expect(unmet(life.act('buyer', 'convert', { type: 'repair' }))).toContain('conversion: repair');
  });
});
