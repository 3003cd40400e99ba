import { REFUND_ORDER_LIFECYCLE, type RefundOrder, transitionRefundOrder, verifyLifecycle } from 'aftersale/lifecycle';
import type { Policy } from 'aftersale/policy';
import { HOUR } from 'aftersale/time';
import type { Actor, RefundOrderAction } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { policy } from '../fixtures/situation';
import { effect, lastEffects, refusals, unmet } from './begun';
import { refunding } from './waiting';

const refundOrder = (changes: Partial<RefundOrder> = {}): RefundOrder => ({
  id: 'case:refund:1',
  state: 'created',
  version: 1,
  enteredAt: 0,
  history: [],
  total: 20_000,
  approver: 'finance',
  ...changes,
});

type Step = readonly [Actor, RefundOrderAction];

/** A refund order after some steps, each an hour after the one before; and why one of them was refused. */
function walked(order: RefundOrder, steps: readonly Step[], under: Policy = policy()) {
  let [current, refused]: [RefundOrder, string[]] = [order, []];
  for (const [actor, action] of steps) {
    const command = { id: `k${current.version}`, version: current.version, actor, action, input: {} };
    const answer = transitionRefundOrder(current, command, { policy: under, now: current.enteredAt });
    if (answer.outcome === 'deny') refused = refusals(answer);
    else current = answer.value.record;
  }
  return { state: current.state, total: current.total, id: current.id, refused };
}

describe('a refund order', () => {
  it('LIF-19 has a table without faults', () => {
    expect(verifyLifecycle(REFUND_ORDER_LIFECYCLE)).toEqual([]);
  });

  it.each<[string, readonly Step[], RefundOrder['state']]>([
    [
      'paid at once',
      [
        ['system', 'start_refund'],
        ['system', 'complete_refund'],
      ],
      'succeeded',
    ],
    [
      'confirmed by finance',
      [
        ['system', 'ask_finance'],
        ['finance', 'confirm_refund'],
        ['system', 'complete_refund'],
      ],
      'succeeded',
    ],
    [
      'refused by finance',
      [
        ['system', 'ask_finance'],
        ['finance', 'refuse_refund'],
      ],
      'closed',
    ],
    [
      'failed',
      [
        ['system', 'start_refund'],
        ['system', 'fail_refund'],
      ],
      'failed',
    ],
    [
      'tried again',
      [
        ['system', 'start_refund'],
        ['system', 'fail_refund'],
        ['agent', 'retry_refund'],
        ['system', 'complete_refund'],
      ],
      'succeeded',
    ],
    [
      'paid by hand',
      [
        ['system', 'start_refund'],
        ['system', 'fail_refund'],
        ['finance', 'pay_by_hand'],
        ['finance', 'complete_refund'],
      ],
      'succeeded',
    ],
    ['withdrawn', [['buyer', 'withdraw']], 'closed'],
  ])('LIF-19 %s', (_name, steps, state) => {
    expect(walked(refundOrder(), steps)).toEqual({ state, total: 20_000, id: 'case:refund:1', refused: [] });
  });

  it.each<[readonly Step[], RefundOrder['state'], string]>([
    [[['buyer', 'start_refund']], 'created', 'LIF-19 record_actor_not_allowed'],
    [[['system', 'complete_refund']], 'created', 'LIF-26 record_condition_not_met'],
    [
      [
        ['system', 'start_refund'],
        ['buyer', 'withdraw'],
      ],
      'processing',
      'LIF-01 record_action_not_possible',
    ],
    [
      [
        ['system', 'start_refund'],
        ['system', 'retry_refund'],
      ],
      'processing',
      'LIF-01 record_action_not_possible',
    ],
    [
      [
        ['system', 'ask_finance'],
        ['system', 'start_refund'],
      ],
      'awaiting_finance',
      'LIF-01 record_action_not_possible',
    ],
  ])('LIF-19 refuses what is out of turn: %j', (steps, state, why) => {
    expect(walked(refundOrder(), steps)).toMatchObject({ state, refused: [why] });
  });

  it('LIF-19 is tried again three times, by a knob; then a person pays', () => {
    const again: readonly Step[] = [
      ['system', 'fail_refund'],
      ['system', 'retry_refund'],
    ];
    const started: readonly Step[] = [['system', 'start_refund']];
    expect(walked(refundOrder(), [...started, ...again, ...again, ...again])).toMatchObject({
      state: 'processing',
      refused: [],
    });
    const fourth = walked(refundOrder(), [...started, ...again, ...again, ...again, ...again]);
    expect(fourth).toMatchObject({ state: 'failed', refused: ['LIF-19 record_condition_not_met'] });
    const once = policy({ lifecycle: { maxRefundRetries: 1 } });
    expect(walked(refundOrder(), [...started, ...again, ...again], once)).toMatchObject({ state: 'failed' });
  });

  it('LIF-26 of nothing succeeds without a payment', () => {
    const nothing = refundOrder({ total: 0 });
    expect(walked(nothing, [['system', 'complete_refund']])).toMatchObject({ state: 'succeeded' });
    expect(walked(nothing, [['system', 'start_refund']])).toMatchObject({
      refused: ['LIF-19 record_condition_not_met'],
    });
  });

  it('LIF-08 RFD-08 is confirmed by its approver, or whoever stands above him', () => {
    const waiting = (approver: Actor) => refundOrder({ state: 'awaiting_finance', approver });
    const confirmed = (approver: Actor, by: Actor) => walked(waiting(approver), [[by, 'confirm_refund']]).state;
    expect(confirmed('supervisor', 'supervisor')).toBe('processing');
    expect(confirmed('supervisor', 'finance')).toBe('processing');
    expect(confirmed('finance', 'supervisor')).toBe('awaiting_finance');
    expect(confirmed('finance', 'merchant')).toBe('processing');
    expect(confirmed('merchant', 'finance')).toBe('awaiting_finance');
  });

  it('DLN-08 LIF-19 counts as tries again neither a late first try nor what came before it was confirmed', () => {
    const late = (order: RefundOrder, times: number) => {
      let current = order;
      for (let time = 0; time < times; time += 1) {
        const now = current.enteredAt + 48 * HOUR;
        const command = {
          id: `late-${current.version}`,
          version: current.version,
          actor: 'system',
          input: {},
        } as const;
        const answer = transitionRefundOrder(current, { ...command, action: 'time_out' }, { policy: policy(), now });
        if (answer.outcome !== 'deny') current = answer.value.record;
      }
      return current;
    };
    expect([0, 1, 2, 3, 4, 5].map((times) => late(refundOrder(), times).state)).toEqual([
      'created',
      'processing',
      'processing',
      'processing',
      'processing',
      'manual',
    ]);
    const asked = late(refundOrder({ state: 'awaiting_finance' }), 3);
    expect([asked.state, late(asked, 1).state]).toEqual(['awaiting_finance', 'manual']);
    const confirm = {
      id: 'yes',
      version: asked.version,
      actor: 'finance',
      action: 'confirm_refund',
      input: {},
    } as const;
    const confirmed = transitionRefundOrder(asked, confirm, { policy: policy(), now: asked.enteredAt });
    expect(confirmed.outcome === 'allow' && late(confirmed.value.record, 3).state).toBe('processing');
  });

  it('DLN-08 waits 48 hours at each step', () => {
    const order = refundOrder({ state: 'processing' });
    const late = { id: 'k1', version: 1, actor: 'system', action: 'time_out', input: {} } as const;
    const at = (now: number) => transitionRefundOrder(order, late, { policy: policy(), now });
    expect(refusals(at(48 * HOUR - 1))).toEqual(['DLN-01 deadline_not_reached']);
    expect(at(48 * HOUR)).toMatchObject({
      value: { record: { state: 'processing' }, effects: [{ key: 'case:refund:1:2:send_payment' }] },
    });
  });
});

describe('a case and its refund order', () => {
  it('LIF-19 a failure never loses the case: same key, same amount', () => {
    const life = refunding('processing');
    life.act('system', 'fail_refund');
    expect(life.case()).toMatchObject({
      state: 'awaiting_refund',
      refunds: [{ state: 'failed', key: 'case:refund:1', total: 20_000 }],
      grants: [{ each: 10_000 }],
    });
    expect(lastEffects(life)).toEqual(['ticket_for_finance']);
    life.act('finance', 'retry_refund');
    expect(effect(life, 'send_payment')).toMatchObject({ refundKey: 'case:refund:1', total: 20_000 });
    life.act('system', 'complete_refund');
    expect(life.case().state).toBe('succeeded');
  });

  it('LIF-19 or is paid by hand', () => {
    const life = refunding('failed');
    life.act('agent', 'pay_by_hand');
    expect(effect(life, 'request_manual_payment')).toMatchObject({ refundKey: 'case:refund:1', total: 20_000 });
    life.act('finance', 'complete_refund');
    expect(life.case()).toMatchObject({ state: 'succeeded', refunds: [{ state: 'succeeded' }] });
  });

  it('LIF-19 the case refuses what its refund order refuses', () => {
    expect(refusals(refunding('created').act('system', 'fail_refund'))).toEqual(['LIF-01 record_action_not_possible']);
    expect(refusals(refunding('processing').act('buyer', 'complete_refund'))).toContain('LIF-02 actor_not_allowed');
    const tired = refunding('failed', { knobs: { lifecycle: { maxRefundRetries: 0 } } });
    expect(refusals(tired.act('finance', 'retry_refund'))).toEqual(['LIF-19 record_condition_not_met']);
    expect(unmet(refunding('failed').act('finance', 'retry_refund'))).toEqual([]);
  });

  it('DLN-08 LIF-19 the first try is none of the tries again, though it came late', () => {
    const life = refunding('created', { knobs: { lifecycle: { maxRefundRetries: 1 } } });
    life.passDeadline();
    expect(life.case().refunds).toMatchObject([{ state: 'processing' }]);
    expect(life.case().refunds[0]).not.toHaveProperty('retries');
    expect(lastEffects(life)).toEqual(['send_payment']);
    life.passDeadline();
    expect(life.case().refunds).toMatchObject([{ state: 'processing', retries: 1 }]);
    expect(lastEffects(life)).toEqual(['send_payment']);
    life.passDeadline();
    expect(life.case().refunds).toMatchObject([{ state: 'manual' }]);
    expect(lastEffects(life)).toEqual(['request_manual_payment']);
  });

  it('DLN-08 LIF-08 whoever does not confirm is asked again, and only then a person pays: no money moves by itself', () => {
    const life = refunding('awaiting_finance', {
      knobs: { lifecycle: { maxRefundRetries: 1 } },
      of: { approver: 'supervisor' },
    });
    life.passDeadline();
    expect(life.case()).toMatchObject({
      state: 'awaiting_refund',
      refunds: [{ state: 'awaiting_finance', retries: 1 }],
    });
    expect(effect(life, 'ticket_for_approver').role).toBe('supervisor');
    expect(lastEffects(life)).toEqual(['ticket_for_approver']);
    life.passDeadline();
    expect(life.case().refunds).toMatchObject([{ state: 'manual' }]);
    expect(lastEffects(life)).toEqual(['request_manual_payment']);
    expect(life.effectNames()).not.toContain('send_payment');
  });

  it('LIF-08 LIF-19 tries count from none once the refund is confirmed, however often that was asked for', () => {
    const life = refunding('awaiting_finance', { knobs: { lifecycle: { maxRefundRetries: 1 } } });
    life.passDeadline();
    life.act('finance', 'confirm_refund');
    expect(life.case().refunds[0]).not.toHaveProperty('retries');
    life.act('system', 'fail_refund');
    expect(unmet(life.act('system', 'retry_refund'))).toEqual([]);
    expect(life.case().refunds).toMatchObject([{ state: 'processing', retries: 1 }]);
  });

  it('LIF-08 LIF-11 finance refuses though there is nothing left to negotiate: the platform decides', () => {
    const again = refunding('awaiting_finance');
    again.act('finance', 'refuse_refund');
    expect(again.case()).toMatchObject({ state: 'negotiating', refunds: [{ state: 'closed' }] });
    const last = refunding('awaiting_finance', { knobs: { lifecycle: { maxNegotiations: 0 } } });
    last.act('finance', 'refuse_refund');
    expect(last.case()).toMatchObject({ state: 'platform_review', refunds: [{ state: 'closed' }] });
    expect(lastEffects(last)).toEqual(['close_refund_order', 'ticket_for_platform', 'retain_evidence']);
  });
});
