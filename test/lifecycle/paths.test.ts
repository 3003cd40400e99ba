import { decide, evolve, initialState } from 'aftersale/lifecycle';
import { describe, expect, it } from 'vitest';
import { begun, effect, ready, refusals } from './begun';

describe('the paths of cases', () => {
  it('LIF-02 refund_only is rejected and closed, or approved, refunded and succeeded', () => {
    const rejected = begun('refund_only signed');
    rejected.act('agent', 'reject', { why: 'the photos show another coat' });
    expect(rejected.case().state).toBe('closed');

    const approved = begun('refund_only signed');
    expect(refusals(approved.act('buyer', 'approve'))).toContain('LIF-02 actor_not_allowed');
    approved.act('agent', 'approve');
    expect(approved.case()).toMatchObject({ state: 'awaiting_refund', refunds: [{ state: 'awaiting_finance' }] });
    approved.act('finance', 'confirm_refund');
    approved.act('system', 'complete_refund');
    expect(approved.case()).toMatchObject({ state: 'succeeded', refunds: [{ state: 'succeeded' }] });
    expect(refusals(approved.act('agent', 'approve'))).not.toEqual([]);
  });

  it('LIF-03 return_refund waits for the return, its inspection and the refund, in this order', () => {
    const life = begun('return_refund completed');
    life.act('agent', 'approve');
    expect(life.case().state).toBe('awaiting_return');
    expect(refusals(life.act('warehouse', 'inspect', { findings: [] }))).not.toEqual([]);
    expect(refusals(life.act('buyer', 'submit_return', {}))).not.toEqual([]);
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    expect(life.case().state).toBe('awaiting_inspection');
    life.act('carrier', 'track_return', { carriage: 'delivered' });
    const findings = life
      .case()
      .claims.map((units) => ({ ...units, result: 'accepted', disposition: 'restock' }) as const);
    life.act('inspector', 'inspect', { findings });
    expect(life.case().state).toBe('awaiting_refund');
    life.act('finance', 'confirm_refund');
    life.act('system', 'complete_refund');
    expect(life.case().state).toBe('succeeded');
  });

  it('LIF-12 every step is kept: who, what, when, why, from and to', () => {
    const life = begun('refund_only signed');
    life.act('agent', 'approve', {}, { note: 'checked with the warehouse' });
    life.act('finance', 'confirm_refund');
    life.act('system', 'complete_refund');
    expect(life.case().history).toMatchObject([
      { actor: 'buyer', action: 'apply', from: null, to: 'pending_review' },
      {
        actor: 'agent',
        action: 'approve',
        from: 'pending_review',
        to: 'awaiting_refund',
        note: 'checked with the warehouse',
      },
      { actor: 'finance', action: 'confirm_refund', from: 'awaiting_refund', to: 'awaiting_refund' },
      { actor: 'system', action: 'complete_refund', from: 'awaiting_refund', to: 'succeeded' },
    ]);
    const before = life.case().history;
    expect(refusals(life.act('agent', 'approve'))).not.toEqual([]);
    expect(life.case().history).toEqual(before);
  });

  it('LIF-13 reship is approved, shipped with a real tracking number, and succeeds; not without one', () => {
    const life = begun('reship signed');
    life.act('agent', 'approve');
    expect(life.case().state).toBe('awaiting_reshipment');
    expect(effect(life, 'create_reshipment')).toMatchObject({ effect: 'create_reshipment' });
    expect(refusals(life.act('warehouse', 'ship', {}))).not.toEqual([]);
    expect(life.case().state).toBe('awaiting_reshipment');
    life.act('warehouse', 'ship', { trackingNumber: 'SF2' });
    expect(life.case().state).toBe('succeeded');
  });
});

describe('the decider', () => {
  it('LIF-01 LIF-32 decides on events that make the same case, and denies what transition denies', () => {
    const life = begun('refund_only signed');
    const before = life.case();
    const command = {
      id: 'decided',
      caseId: before.id,
      caseVersion: before.version,
      situationVersion: life.situation.version,
      actor: 'agent',
      action: 'approve',
      input: {},
    } as const;
    const answer = decide(command, life.situation);
    if (answer.outcome === 'deny') throw new Error(JSON.stringify(answer.reasons));
    expect(answer.value).not.toHaveProperty('case');
    expect(answer.value.events.reduce(evolve, before)).toMatchObject({ state: 'awaiting_refund' });
    expect(decide({ ...command, actor: 'buyer' }, life.situation).outcome).toBe('deny');
  });

  it('LIF-12 replaying all events from nothing gives the case', () => {
    const { life, application } = ready('refund_only signed');
    life.apply(application);
    life.act('agent', 'approve');
    life.act('finance', 'confirm_refund');
    life.act('system', 'complete_refund');
    expect(life.events.reduce(evolve, initialState)).toEqual(life.case());
  });
});
