import { type Actor, type AfterSaleType, RULINGS } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { begun, effect, lastEffects, refusals, unmet } from './begun';
import type { OrderLife } from './order-life';
import { waitingIn } from './waiting';

const SENT = { returnParcel: { trackingNumber: 'SF1', carriage: 'delivered' } } as const;

const disputed = (of: Parameters<typeof waitingIn>[1] = {}): OrderLife => {
  const life = waitingIn('negotiating', of);
  life.act('buyer', 'ask_platform', { description: 'no agreement' });
  return life;
};

describe('the platform steps in', () => {
  it.each(['buyer', 'agent', 'merchant'] as const)('LIF-11 where %s asks for it', (actor) => {
    const life = waitingIn('negotiating');
    life.act(actor, 'ask_platform', { evidence: [{ kind: 'photo', reference: 'photo-1' }] });
    expect(life.case().state).toBe('platform_review');
    expect(lastEffects(life)).toEqual(['ticket_for_platform', 'retain_evidence', 'notify_buyer', 'notify_merchant']);
  });

  it.each(['carrier', 'warehouse', 'supplier', 'system'] as const)('LIF-11 not where %s does', (actor: Actor) => {
    expect(refusals(waitingIn('negotiating').act(actor, 'ask_platform'))).toEqual(['LIF-11 actor_not_allowed']);
  });

  it('LIF-11 nor once a case has ended', () => {
    expect(refusals(waitingIn('closed').act('buyer', 'ask_platform'))).toEqual(['STA-05 case_has_ended']);
  });

  it('LIF-11 three times at most, by a knob', () => {
    const asked = (maxPlatformReviews: number) => {
      const life = waitingIn('negotiating', { knobs: { lifecycle: { maxPlatformReviews } } });
      for (let time = 0; time < maxPlatformReviews; time += 1) {
        life.act('buyer', 'ask_platform');
        life.act('platform', 'rule', { ruling: 'return' });
      }
      return unmet(life.act('buyer', 'ask_platform'));
    };
    expect(asked(3)).toEqual(['again: used_up']);
    expect(asked(0)).toEqual(['again: used_up']);
    expect(waitingIn('negotiating').act('buyer', 'ask_platform').outcome).toBe('allow');
  });
});

describe('a ruling', () => {
  it.each([
    ['refund', 'refund_only', 'awaiting_refund'],
    ['return', 'return_refund', 'awaiting_return'],
    ['exchange', 'exchange', 'awaiting_return'],
    ['reship', 'reship', 'awaiting_reshipment'],
    ['dismiss', 'return_refund', 'closed'],
  ] as const)('LIF-11 %s, with the goods at the buyer’s: %s, %s', (ruling, type: AfterSaleType, state) => {
    const life = disputed();
    life.act('platform', 'rule', { ruling });
    expect(life.case()).toMatchObject({ type, state });
  });

  it.each([
    ['refund', 'return_refund', 'awaiting_refund'],
    ['exchange', 'exchange', 'awaiting_replacement'],
    ['reship', 'reship', 'awaiting_reshipment'],
    ['dismiss', 'return_refund', 'returning_to_buyer'],
  ] as const)('LIF-11 %s, with the goods at the merchant’s: %s, %s', (ruling, type: AfterSaleType, state) => {
    const life = disputed({ of: SENT });
    life.act('platform', 'rule', { ruling });
    expect(life.case()).toMatchObject({ type, state });
  });

  it('LIF-11 goods that are back are not returned once more', () => {
    expect(unmet(disputed({ of: SENT }).act('platform', 'rule', { ruling: 'return' }))).toContain('sentBack: yes');
  });

  it('LIF-11 is the platform’s alone, and says what it is', () => {
    const life = disputed();
    for (const ruling of RULINGS) {
      expect(refusals(life.act('merchant', 'rule', { ruling }))).toContainEqual(
        expect.stringContaining('actor_not_allowed'),
      );
    }
    expect(refusals(life.act('platform', 'rule'))).toContain('LIF-11 command_input_missing');
  });

  it('LIF-11 binds like an agreement: the same step leads to the same', () => {
    const ruled = disputed({ of: { type: 'refund_only' } });
    ruled.act('platform', 'rule', { ruling: 'refund', terms: { amount: 5_000 } });
    const agreed = waitingIn('negotiating', { of: { type: 'refund_only' } });
    agreed.act('merchant', 'propose', { amount: 5_000 });
    agreed.act('buyer', 'agree');
    for (const life of [ruled, agreed]) {
      expect(life.case()).toMatchObject({ type: 'refund_only', state: 'awaiting_refund', refunds: [{ total: 5_000 }] });
    }
    expect(lastEffects(ruled)).toEqual(lastEffects(agreed));
  });

  it('LIF-11 five rulings at most, by a knob; a dismissal ends it always', () => {
    const life = disputed({ knobs: { lifecycle: { maxRulings: 0 } } });
    for (const ruling of ['refund', 'return', 'exchange', 'reship'] as const) {
      expect(unmet(life.act('platform', 'rule', { ruling }))).toContain('again: used_up');
    }
    life.act('platform', 'rule', { ruling: 'dismiss' });
    expect(life.case().state).toBe('closed');
    const ruled = waitingIn('platform_review', { knobs: { lifecycle: { maxRulings: 1, maxPlatformReviews: 9 } } });
    ruled.act('platform', 'rule', { ruling: 'return' });
    ruled.act('buyer', 'ask_platform');
    expect(unmet(ruled.act('platform', 'rule', { ruling: 'return' }))).toContain('again: used_up');
  });
});

describe('the buyer is paid first', () => {
  const paidOut = (recoverFrom: 'balance_first' | 'deposit_first') => {
    const life = disputed({ of: { type: 'refund_only' }, knobs: { lifecycle: { recoverFrom } } });
    life.act('platform', 'rule', { ruling: 'refund' });
    life.act('finance', 'confirm_refund');
    expect(life.effectNames()).not.toContain('recover_from_merchant');
    life.act('system', 'complete_refund');
    return life;
  };

  it.each(['balance_first', 'deposit_first'] as const)('LIF-24 then the merchant pays: %s', (recoverFrom) => {
    const life = paidOut(recoverFrom);
    expect(life.case().state).toBe('succeeded');
    expect(effect(life, 'recover_from_merchant')).toMatchObject({ amount: 20_000, from: recoverFrom });
  });

  it('LIF-24 nothing is recovered of a refund the merchant agreed to', () => {
    const life = begun('refund_only signed');
    life.act('merchant', 'approve');
    life.act('finance', 'confirm_refund');
    life.act('system', 'complete_refund');
    expect(life.case().state).toBe('succeeded');
    expect(life.effectNames()).not.toContain('recover_from_merchant');
  });
});

describe('the ladder of a dispute', () => {
  it('LIF-24 goes from negotiation to the platform, the association, the department and the court', () => {
    const life = waitingIn('negotiating');
    life.passDeadline();
    expect(life.case().state).toBe('platform_review');
    for (const forum of ['consumer_association', 'administrative_department', 'court']) {
      life.act('buyer', 'escalate');
      expect(life.case()).toMatchObject({ state: 'platform_review', forum });
      expect(lastEffects(life)).toEqual(['retain_evidence', 'notify_buyer', 'notify_merchant']);
    }
    expect(unmet(life.act('buyer', 'escalate'))).toEqual(['forum: highest']);
    life.passDeadline();
    expect(life.case().state).toBe('closed');
    expect(lastEffects(life)).toContain('retain_evidence');
  });

  it('LIF-24 arbitration takes the agreement of both', () => {
    const life = waitingIn('platform_review');
    expect(unmet(life.act('buyer', 'escalate', { forum: 'arbitration' }))).toEqual(['forum: highest']);
    expect(unmet(life.act('buyer', 'escalate', { forum: 'arbitration', accepted: false }))).toEqual(['forum: highest']);
    life.act('buyer', 'escalate', { forum: 'arbitration', accepted: true });
    expect(life.case().forum).toBe('arbitration');
    life.act('merchant', 'escalate');
    expect(life.case().forum).toBe('court');
  });

  it('LIF-24 grave cases go to the police, from any step', () => {
    const life = waitingIn('platform_review');
    life.act('platform', 'escalate', { forum: 'police' });
    expect(life.case().forum).toBe('police');
    expect(unmet(life.act('platform', 'escalate', { forum: 'police' }))).toEqual(['forum: highest']);
    life.passDeadline();
    expect(life.case().state).toBe('closed');
  });

  it('LIF-24 never goes down', () => {
    const life = waitingIn('platform_review', { of: { forum: 'administrative_department' } });
    expect(unmet(life.act('buyer', 'escalate', { forum: 'consumer_association' }))).toEqual(['forum: highest']);
    expect(unmet(life.act('buyer', 'escalate', { forum: 'platform' }))).toEqual(['forum: highest']);
    expect(refusals(life.act('carrier', 'escalate'))).toEqual(['LIF-24 actor_not_allowed']);
  });

  it('LIF-24 goods that are with the merchant go back at its end', () => {
    const life = waitingIn('platform_review', { of: { ...SENT, forum: 'court' } });
    life.passDeadline();
    expect(life.case().state).toBe('returning_to_buyer');
  });
});
