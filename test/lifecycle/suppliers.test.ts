import {
  SUPPLIER_CASE_LIFECYCLE,
  type SupplierCase,
  transitionSupplierCase,
  verifyLifecycle,
} from 'aftersale/lifecycle';
import { HOUR } from 'aftersale/time';
import type { Actor, SupplierCaseAction } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { units } from '../fixtures/order';
import { policy } from '../fixtures/situation';
import { effect, lastEffects, refusals, unmet } from './begun';
import { waitingIn } from './waiting';

describe('a case that asks its supplier', () => {
  it.each(['pending_review', 'awaiting_inspection', 'negotiating', 'repairing'] as const)(
    'LIF-18 spawns a supplier’s case, once, from %s',
    (state) => {
      const life = waitingIn(state, { of: { type: state === 'repairing' ? 'repair' : 'return_refund' } });
      life.act('merchant', 'involve_supplier');
      expect(life.case()).toMatchObject({ state, supplier: 'asked' });
      expect(effect(life, 'create_supplier_case')).toMatchObject({ units: [units('cup', 0, 2)], reason: 'quality' });
      expect(unmet(life.act('merchant', 'involve_supplier'))).toEqual(['supplier: asked']);
    },
  );

  it('LIF-18 the buyer does not, nor does anybody once the case has ended', () => {
    expect(refusals(waitingIn('negotiating').act('buyer', 'involve_supplier'))).toEqual(['LIF-18 actor_not_allowed']);
    expect(refusals(waitingIn('closed').act('agent', 'involve_supplier'))).toEqual(['STA-05 case_has_ended']);
  });

  it.each([
    [true, 'accepted', 'supplier'],
    [false, 'refused', undefined],
  ] as const)('LIF-18 his answer feeds back: accepted %s', (accepted, supplier, liability) => {
    const life = waitingIn('negotiating');
    life.act('agent', 'involve_supplier');
    life.act('supplier', 'report_supplier', { accepted });
    expect(life.case().supplier).toBe(supplier);
    expect(life.case().liability).toBe(liability);
    expect(life.case().state).toBe('negotiating');
    expect(lastEffects(life)).toEqual(['ticket_for_agent']);
    expect(unmet(life.act('supplier', 'report_supplier', { accepted }))).toContain(`supplier: answered`);
  });

  it('LIF-18 he answers only when asked, and says which', () => {
    const life = waitingIn('negotiating');
    expect(unmet(life.act('supplier', 'report_supplier', { accepted: true }))).toEqual(['supplier: not_asked']);
    life.act('agent', 'involve_supplier');
    expect(refusals(life.act('supplier', 'report_supplier'))).toEqual(['LIF-18 command_input_missing']);
    expect(refusals(life.act('agent', 'report_supplier', { accepted: true }))).toContain('LIF-18 actor_not_allowed');
  });

  it('LIF-18 what he accepts is his cost', () => {
    const life = waitingIn('pending_review', { of: { type: 'refund_only' } });
    life.act('agent', 'involve_supplier');
    life.act('supplier', 'report_supplier', { accepted: true });
    life.act('agent', 'approve');
    expect(life.case().refunds[0]?.entries).toMatchObject([{ kind: 'goods', bearer: 'supplier' }]);
  });
});

describe('a supplier’s case', () => {
  const submitted: SupplierCase = {
    id: 'supplier-case',
    caseId: 'case',
    state: 'submitted',
    version: 1,
    enteredAt: 0,
    history: [],
    units: [units('cup', 0, 2)],
    reason: 'quality',
  };

  const outcome = (actor: Actor, action: SupplierCaseAction, now = HOUR, supplierAnswer = 48) => {
    const under = policy({ deadlines: { supplierAnswer } });
    const command = { id: 'k1', version: 1, actor, action, input: {} };
    const answer = transitionSupplierCase(submitted, command, { policy: under, now });
    return answer.outcome === 'deny'
      ? refusals(answer)
      : [answer.value.record.state, ...answer.value.effects.map(({ effect: name }) => name)];
  };

  it('LIF-18 has a table without faults', () => {
    expect(verifyLifecycle(SUPPLIER_CASE_LIFECYCLE)).toEqual([]);
  });

  it('LIF-18 is accepted or refused by him, or withdrawn', () => {
    expect(outcome('supplier', 'accept')).toEqual(['accepted', 'inform_case']);
    expect(outcome('supplier', 'refuse')).toEqual(['refused', 'inform_case']);
    expect(outcome('merchant', 'withdraw')).toEqual(['withdrawn']);
    expect(outcome('merchant', 'accept')).toEqual(['LIF-18 record_actor_not_allowed']);
    expect(outcome('supplier', 'withdraw')).toEqual(['LIF-18 record_actor_not_allowed']);
  });

  it('LIF-18 silence for 48 hours charges nobody, by a knob', () => {
    expect(outcome('system', 'time_out', 48 * HOUR - 1)).toEqual(['DLN-01 deadline_not_reached']);
    expect(outcome('system', 'time_out', 48 * HOUR)).toEqual(['refused', 'inform_case']);
    expect(outcome('supplier', 'accept', 48 * HOUR)).toEqual(['DLN-01 deadline_passed']);
    expect(outcome('system', 'time_out', HOUR, 1)).toEqual(['refused', 'inform_case']);
  });
});
