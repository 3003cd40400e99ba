import type { Order } from 'aftersale/facts';
import { type ParcelStage, WAREHOUSE_STAGES } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { ask, outcomeFor, told, why } from '../fixtures/answers';
import { parcel, units } from '../fixtures/order';
import { policy, situation } from '../fixtures/situation';

const UNSHIPPED = WAREHOUSE_STAGES.filter((stage) => stage !== 'handed_over');

const at = (stage: ParcelStage, changes: Partial<Order> = {}, shortage?: 'out_of_stock' | 'unsellable') =>
  situation({ parcels: [parcel(stage, [units('cup', 0, 1)], shortage && { shortage })], ...changes });

const cod = { payment: 'cash_on_delivery' } as const;

describe('canceling before shipment', () => {
  it('ELG-02 the buyer helps himself until the goods are checked; then an agent or the platform must intercept', () => {
    const open = UNSHIPPED.filter((stage) => outcomeFor(at(stage), 'refund_only') === 'allow');
    expect(open).toEqual(['none', 'released', 'allocated', 'picking', 'checked']);
    expect(ask(at('packed'), 'refund_only').reasons).toEqual([
      { code: 'self_service_ended', rule: 'ELG-02', params: { stage: 'packed', last: 'checked' } },
    ]);
    for (const actor of ['agent', 'supervisor', 'merchant', 'platform'] as const) {
      const answer = ask(at('packed'), 'refund_only', { actor });
      expect(answer.outcome).toBe('allow');
      expect(told(answer)).toContain('CAN-02 warehouse_must_intercept');
    }
  });

  it('ELG-02 the last stage of self-service is a knob', () => {
    const strict = policy({ eligibility: { lastSelfServiceStage: 'none' } });
    const lax = policy({ eligibility: { lastSelfServiceStage: 'packed' } });
    expect(ask({ ...at('none'), policy: strict }, 'refund_only').outcome).toBe('allow');
    expect(why(ask({ ...at('released'), policy: strict }, 'refund_only'))).toEqual(['ELG-02 self_service_ended']);
    expect(ask({ ...at('packed'), policy: lax }, 'refund_only').outcome).toBe('allow');
  });

  it('ELG-13 cash on delivery: not the buyer, but an agent may cancel until the goods are handed over', () => {
    for (const stage of UNSHIPPED) {
      expect(ask(at(stage, cod), 'cancel').reasons).toEqual([
        { code: 'cod_buyer_cannot_cancel', rule: 'ELG-13', params: { actor: 'buyer' } },
      ]);
      expect(outcomeFor(at(stage, cod), 'cancel', 'agent')).toBe('allow');
      expect(outcomeFor(at(stage, cod), 'cancel', 'platform')).toBe('allow');
    }
  });

  it('ELG-13 cash on delivery: once shipped only the platform may cancel, and the others are guided to it', () => {
    const shipped = at('handed_over', { ...cod, status: 'awaiting_receipt' });
    for (const actor of ['buyer', 'agent', 'merchant', 'supervisor'] as const) {
      expect(ask(shipped, 'cancel', { actor }).reasons).toEqual([
        { code: 'cod_ask_platform', rule: 'ELG-13', params: { actor } },
      ]);
    }
    expect(outcomeFor(shipped, 'cancel', 'platform')).toBe('allow');
  });

  it('ELG-14 a paid order is canceled by its buyer, or by an agent for him where the policy says so', () => {
    const byAgent = policy({ eligibility: { paidCancelBy: 'agent_only' } });
    expect(outcomeFor(at('none'), 'refund_only')).toBe('allow');
    expect(ask({ ...at('none'), policy: byAgent }, 'refund_only').reasons).toEqual([
      { code: 'ask_agent_to_cancel', rule: 'ELG-14', params: { actor: 'buyer' } },
    ]);
    expect(outcomeFor({ ...at('none'), policy: byAgent }, 'refund_only', 'agent')).toBe('allow');
    const shipped = { ...at('handed_over', { status: 'awaiting_receipt' }), policy: byAgent };
    expect(outcomeFor(shipped, 'refund_only')).toBe('allow');
  });

  it('ELG-18 a shortage, or goods found unsellable, let the buyer cancel at any stage before they are handed over', () => {
    for (const shortage of ['out_of_stock', 'unsellable'] as const) {
      const answer = ask(at('packed', {}, shortage), 'refund_only');
      expect(answer.outcome).toBe('allow');
      expect(answer.notes).toContainEqual({ code: 'shortage_found', rule: 'ELG-18', params: { shortage } });
    }
    expect(outcomeFor(at('packed'), 'refund_only')).toBe('deny');
    expect(told(ask(at('handed_over', {}, 'out_of_stock'), 'refund_only'))).not.toContain('ELG-18 shortage_found');
  });

  it('ELG-18 overrides the stage alone: cash on delivery stays with the agent', () => {
    expect(outcomeFor(at('packed', cod, 'out_of_stock'), 'cancel', 'agent')).toBe('allow');
    expect(why(ask(at('packed', cod, 'out_of_stock'), 'cancel'))).toEqual(['ELG-13 cod_buyer_cannot_cancel']);
  });

  it('CAN-02 the warehouse must intercept what it has begun to send, and nothing before', () => {
    expect(told(ask(at('none'), 'refund_only'))).toEqual([]);
    for (const stage of ['released', 'allocated', 'picking', 'checked'] as const) {
      expect(ask(at(stage), 'refund_only').notes).toEqual([
        { code: 'warehouse_must_intercept', rule: 'CAN-02', params: { stage } },
      ]);
    }
    expect(told(ask(at('picking', cod), 'cancel', { actor: 'agent' }))).toEqual(['CAN-02 warehouse_must_intercept']);
    expect(told(ask(at('picking'), 'cancel'))).toEqual([]);
  });
});
