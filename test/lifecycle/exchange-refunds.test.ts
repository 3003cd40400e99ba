import { availableActions, transitionOrder } from 'aftersale/lifecycle';
import { describe, expect, it } from 'vitest';
import { units } from '../fixtures/order';
import { begun, effect, lastEffects, refusals, unmet } from './begun';
import type { OrderLife } from './order-life';

const ALL = [units('cup', 0, 2), units('pot', 0, 1)];
const actionsOf = (life: OrderLife, actor: 'buyer' | 'agent') =>
  availableActions(life.situation, { caseId: 'case', actor }).available.map(({ action }) => action);

/** What the order says to its closing now. */
const closing = ({ situation }: OrderLife) =>
  transitionOrder(situation, { id: 'close', version: situation.version, actor: 'system', action: 'close', input: {} });

describe('a refund that was opened for an exchange', () => {
  it('LIF-26 is a return and a new order: the goods come back and their money goes back', () => {
    const life = begun('return_refund completed', { told: { reason: 'size_or_taste' } });
    life.act('agent', 'approve');
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 2), result: 'accepted' }] });
    expect(life.case()).toMatchObject({ state: 'awaiting_refund', refunds: [{ total: 20_000 }] });
  });

  it('LIF-26 or is set to nothing: it succeeds without a payment and never closes the order', () => {
    const life = begun('refund_only signed', { told: { lines: ALL } });
    life.act('agent', 'approve', { terms: { amount: 0 } });
    expect(life.case()).toMatchObject({ state: 'awaiting_refund', refunds: [{ total: 0, state: 'created' }] });
    life.settle();
    expect(life.case()).toMatchObject({ state: 'succeeded', refunds: [{ total: 0, state: 'succeeded' }] });
    expect(life.effectNames()).not.toContain('send_payment');
    expect(life.effectNames()).not.toContain('ticket_for_approver');
    expect(closing(life)).toMatchObject({ outcome: 'deny', reasons: [{ params: { condition: 'units' } }] });
  });

  it('LIF-26 a refund of everything is paid, and does close the order', () => {
    const life = begun('refund_only signed', { told: { lines: ALL } });
    life.act('agent', 'approve');
    life.settle();
    expect(life.case().state).toBe('awaiting_refund');
    life.act('finance', 'confirm_refund');
    expect(effect(life, 'send_payment').total).toBe(25_000);
    life.act('system', 'complete_refund');
    expect(life.case().state).toBe('succeeded');
    expect(closing(life)).toMatchObject({ outcome: 'allow', value: { record: { status: 'closed' } } });
  });

  it('LIF-26 a refund of nothing succeeds at its deadline as well', () => {
    const life = begun('refund_only signed');
    life.act('agent', 'approve', { terms: { amount: 0 } });
    life.passDeadline();
    expect(life.case().state).toBe('succeeded');
    expect(life.effectNames()).not.toContain('send_payment');
  });

  it('LIF-26 or is left alone: the buyer confirms the receipt, and withdraws', () => {
    const life = begun('refund_only signed');
    const { situation } = life;
    const receipt = {
      id: 'r1',
      version: situation.version,
      actor: 'buyer',
      action: 'confirm_receipt',
      input: {},
    } as const;
    const confirmed = transitionOrder(situation, receipt);
    expect(confirmed).toMatchObject({ outcome: 'allow', value: { record: { status: 'completed' } } });
    expect(life.case().state).toBe('pending_review');
    life.act('buyer', 'withdraw');
    expect(life.case()).toMatchObject({ state: 'closed', refunds: [] });
  });
});

describe('a refund_only by mistake, of goods that are to go back', () => {
  it.each(['buyer', 'agent'] as const)('LIF-26 LIF-17 is converted by %s', (actor) => {
    const life = begun('refund_only signed');
    life.act(actor, 'convert', { type: 'return_refund' });
    expect(life.case()).toMatchObject({ type: 'return_refund', state: 'pending_review' });
    life.act('agent', 'approve');
    expect(life.case().state).toBe('awaiting_return');
  });

  it('LIF-26 or the buyer gives the tracking number offline, and the agent enters it and refunds', () => {
    const life = begun('refund_only signed');
    expect(actionsOf(life, 'agent')).toContain('submit_return');
    life.act('agent', 'submit_return', { trackingNumber: 'SF1' });
    expect(life.case()).toMatchObject({ type: 'refund_only', state: 'awaiting_inspection' });
    expect(lastEffects(life)).toEqual(['create_return_order']);
    life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 2), result: 'accepted' }] });
    expect(life.case()).toMatchObject({ state: 'awaiting_refund', refunds: [{ total: 20_000 }] });
  });

  it('LIF-26 the agent enters it only with the number, and only of goods the buyer has', () => {
    const life = begun('refund_only signed');
    expect(actionsOf(life, 'buyer')).not.toContain('submit_return');
    expect(refusals(life.act('buyer', 'submit_return', { trackingNumber: 'SF1' }))).toEqual([
      'LIF-26 actor_not_allowed',
    ]);
    expect(refusals(life.act('agent', 'submit_return'))).toEqual(['LIF-26 command_input_missing']);
    const moving = begun('refund_only handed_over');
    expect(unmet(moving.act('agent', 'submit_return', { trackingNumber: 'SF1' }))).toEqual(['goods: in_transit']);
  });
});
