import type { CaseState, RefundState } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { begun, effect, lastEffects, refusals, unmet } from './begun';
import { refunding, waitingIn } from './waiting';

const SENT = { returnParcel: { trackingNumber: 'SF1', carriage: 'delivered' } } as const;

describe('withdrawal before approval', () => {
  it.each(['pending_review', 'rejected', 'intercepting', 'recalling', 'negotiating'] as const)(
    'LIF-30 LIF-10 the buyer simply withdraws from %s',
    (state) => {
      const life = waitingIn(state, { of: { type: 'refund_only' } });
      life.act('buyer', 'withdraw');
      expect(life.case().state).toBe('closed');
    },
  );

  it('LIF-30 goods the warehouse was asked to stop go on their way again', () => {
    const life = begun('refund_only picking');
    life.settle();
    life.act('buyer', 'withdraw');
    expect(lastEffects(life)).toEqual(['resume_shipment']);
    const shipped = begun('refund_only signed');
    shipped.act('buyer', 'withdraw');
    expect(lastEffects(shipped)).toEqual([]);
  });

  it('LIF-30 nobody withdraws for the buyer', () => {
    for (const actor of ['agent', 'merchant', 'platform', 'system'] as const) {
      expect(refusals(begun('refund_only signed').act(actor, 'withdraw'))).toEqual(['LIF-10 actor_not_allowed']);
    }
  });
});

describe('withdrawal after approval', () => {
  it.each(['created', 'awaiting_finance', 'failed'] as const)(
    'LIF-30 closes the case and its refund order while that is %s',
    (refund) => {
      const life = refunding(refund);
      life.act('buyer', 'withdraw');
      expect(life.case()).toMatchObject({ state: 'closed', refunds: [{ state: 'closed', total: 20_000 }] });
      expect(effect(life, 'close_refund_order').refundKey).toBe('case:refund:1');
    },
  );

  it.each(['processing', 'manual'] as const)(
    'LIF-30 is too late once the refund order is %s',
    (refund: RefundState) => {
      const life = refunding(refund);
      expect(refusals(life.act('buyer', 'withdraw'))).toEqual(['LIF-01 record_action_not_possible']);
      expect(life.case()).toMatchObject({ state: 'awaiting_refund', refunds: [{ state: refund }] });
    },
  );

  it('LIF-30 goods that were sent already go back at the buyer’s cost', () => {
    const life = refunding('created', { of: SENT });
    life.act('buyer', 'withdraw');
    expect(life.case()).toMatchObject({ state: 'returning_to_buyer', refunds: [{ state: 'closed' }] });
    expect(effect(life, 'send_goods_back').bearer).toBe('buyer');
  });

  it.each([
    ['awaiting_inspection', 'return_refund'],
    ['negotiating', 'return_refund'],
    ['awaiting_top_up', 'exchange'],
    ['awaiting_replacement', 'exchange'],
    ['awaiting_reshipment', 'reship'],
    ['repairing', 'repair'],
  ] as const)('LIF-30 so they do from %s', (state: CaseState, type) => {
    const life = waitingIn(state, { of: { type, ...SENT } });
    life.act('buyer', 'withdraw');
    expect(life.case().state).toBe('returning_to_buyer');
    expect(effect(life, 'send_goods_back').bearer).toBe('buyer');
    life.act('buyer', 'confirm_receipt');
    expect(life.case().state).toBe('closed');
  });

  it.each([
    ['awaiting_return', 'return_refund'],
    ['awaiting_reshipment', 'reship'],
    ['awaiting_payment_registration', 'compensation'],
  ] as const)('LIF-30 where none were sent the case closes: %s', (state: CaseState, type) => {
    const life =
      state === 'awaiting_payment_registration' ? begun('compensation signed') : waitingIn(state, { of: { type } });
    if (state === 'awaiting_payment_registration') life.act('agent', 'approve');
    life.act('buyer', 'withdraw');
    expect(life.case().state).toBe('closed');
    expect(life.effectNames()).not.toContain('send_goods_back');
  });

  it.each(['succeeded', 'closed'] as const)('LIF-30 nothing is withdrawn that is %s', (state) => {
    expect(refusals(waitingIn(state).act('buyer', 'withdraw'))).toEqual(['STA-05 case_has_ended']);
  });
});

describe('withdrawal while the platform is to rule', () => {
  it.each([
    ['buyer', 'merchant'],
    ['merchant', 'buyer'],
    ['buyer', 'agent'],
  ] as const)('LIF-30 needs both sides: %s, then %s', (first, second) => {
    const life = waitingIn('platform_review');
    life.act(first, 'withdraw');
    expect(life.case().state).toBe('platform_review');
    expect(lastEffects(life)).toEqual(['notify_buyer', 'notify_merchant']);
    life.act(second, 'withdraw');
    expect(life.case().state).toBe('closed');
  });

  it('LIF-30 one side twice is still one side, and so are merchant and agent', () => {
    const life = waitingIn('platform_review');
    life.act('buyer', 'withdraw');
    life.act('buyer', 'withdraw');
    expect(life.case().state).toBe('platform_review');
    const seller = waitingIn('platform_review');
    seller.act('agent', 'withdraw');
    seller.act('merchant', 'withdraw');
    expect(seller.case().state).toBe('platform_review');
    expect(refusals(seller.act('platform', 'withdraw'))).toEqual(['LIF-30 actor_not_allowed']);
  });

  it('LIF-30 goods that were sent go back', () => {
    const life = waitingIn('platform_review', { of: SENT });
    life.act('buyer', 'withdraw');
    life.act('merchant', 'withdraw');
    expect(life.case().state).toBe('returning_to_buyer');
  });

  it('LIF-30 a ruling ends what one side wanted', () => {
    const life = waitingIn('platform_review');
    life.act('buyer', 'withdraw');
    life.act('platform', 'rule', { ruling: 'return' });
    life.act('buyer', 'ask_platform');
    life.act('merchant', 'withdraw');
    expect(life.case().state).toBe('platform_review');
  });

  it('LIF-30 a withdrawal before the platform was asked is none after it', () => {
    const life = waitingIn('awaiting_inspection', { of: SENT });
    life.act('buyer', 'withdraw');
    expect(life.case().state).toBe('returning_to_buyer');
    life.act('buyer', 'ask_platform', { description: 'came back broken' });
    life.act('merchant', 'withdraw');
    expect(life.case().state).toBe('platform_review');
    expect(unmet(life.act('merchant', 'withdraw'))).toEqual([]);
    life.act('buyer', 'withdraw');
    expect(life.case().state).toBe('returning_to_buyer');
  });
});
