import {
  type RefundOrder,
  type ReplacementShipment,
  type ReturnOrder,
  transitionRefundOrder,
  transitionReplacement,
  transitionReturnOrder,
} from 'aftersale/lifecycle';
import { DAY, HOUR } from 'aftersale/time';
import { describe, expect, it } from 'vitest';
import { units } from '../fixtures/order';
import { policy } from '../fixtures/situation';

const at = { policy: policy(), now: HOUR };
const returned: ReturnOrder = {
  id: 'return',
  caseId: 'case',
  state: 'in_transit',
  version: 3,
  enteredAt: 0,
  history: [],
  units: [units('cup', 0, 2)],
};
const receive = { id: 'k1', version: 3, actor: 'warehouse', action: 'receive', input: {} } as const;

describe('a step of a record beside the case', () => {
  it('LIF-32 LIF-12 DLN-01 is answered with the record, whose deadline counts anew, the step, and what is to be carried out', () => {
    const step = {
      commandId: 'k1',
      actor: 'warehouse',
      action: 'receive',
      at: HOUR,
      from: 'in_transit',
      to: 'received',
    };
    expect(transitionReturnOrder(returned, receive, at)).toStrictEqual({
      outcome: 'allow',
      value: {
        record: { ...returned, state: 'received', version: 4, enteredAt: HOUR, history: [step] },
        step,
        effects: [
          { key: 'return:4:inform_case', recordId: 'return', effect: 'inform_case' },
          { key: 'return:4:inspect_goods', recordId: 'return', effect: 'inspect_goods' },
        ],
        expects: { version: 3 },
        replay: false,
      },
      notes: [],
    });
  });

  it('LIF-32 said again is answered with the record as it is stored', () => {
    const first = transitionReturnOrder(returned, receive, at);
    if (first.outcome === 'deny') throw new Error('denied');
    const { record } = first.value;
    expect(transitionReturnOrder(record, receive, at)).toStrictEqual({
      outcome: 'allow',
      value: { record, step: null, effects: [], expects: { version: 4 }, replay: true },
      notes: [],
    });
    expect(transitionReturnOrder(record, { ...receive, actor: 'carrier' }, at)).toEqual({
      outcome: 'deny',
      reasons: [{ rule: 'LIF-32', code: 'command_id_reused', params: { commandId: 'k1' } }],
    });
  });

  it('LIF-01 that nobody takes, or not he, is refused with what was tried', () => {
    expect(transitionReturnOrder({ ...returned, state: 'restocked' }, receive, at)).toEqual({
      outcome: 'deny',
      reasons: [
        {
          rule: 'LIF-01',
          code: 'record_action_not_possible',
          params: { record: 'return_order', action: 'receive', state: 'restocked' },
        },
      ],
    });
    expect(transitionReturnOrder(returned, { ...receive, actor: 'buyer' }, at)).toMatchObject({
      reasons: [{ params: { record: 'return_order', action: 'receive', actor: 'buyer' } }],
    });
  });

  it('DLN-01 is refused before or after its deadline with the moment, and with who acts then', () => {
    const late = { ...receive, actor: 'system', action: 'time_out' } as const;
    const until = 14 * DAY;
    const reasonsOf = (answer: ReturnType<typeof transitionReturnOrder>) =>
      answer.outcome === 'deny' ? answer.reasons : [];
    expect(reasonsOf(transitionReturnOrder(returned, late, at))).toEqual([
      { rule: 'DLN-01', code: 'deadline_not_reached', params: { until } },
    ]);
    expect(reasonsOf(transitionReturnOrder(returned, receive, { ...at, now: until }))).toEqual([
      { rule: 'DLN-01', code: 'deadline_passed', params: { until, actor: 'system', action: 'time_out' } },
    ]);
    expect(reasonsOf(transitionReturnOrder({ ...returned, state: 'lost' }, late, at))).toEqual([
      { rule: 'DLN-01', code: 'no_deadline_running', params: { record: 'return_order' } },
    ]);
  });

  it('DLN-01 called a time-out by anybody but the system is none', () => {
    const meant = { ...receive, action: 'time_out' } as const;
    expect(transitionReturnOrder(returned, meant, { ...at, now: 14 * DAY })).toMatchObject({
      reasons: [{ code: 'deadline_passed' }],
    });
    expect(transitionReturnOrder(returned, meant, at)).toMatchObject({
      reasons: [{ code: 'record_actor_not_allowed', params: { allowed: ['system'] } }],
    });
    expect(transitionReturnOrder({ ...returned, state: 'lost' }, meant, at)).toMatchObject({
      reasons: [{ code: 'record_action_not_possible' }],
    });
  });

  it('DLN-08 that asks again waits anew', () => {
    const order: RefundOrder = {
      id: 'case:refund:1',
      state: 'awaiting_finance',
      version: 1,
      enteredAt: 0,
      history: [],
      total: 1_000,
      approver: 'finance',
    };
    const late = { id: 'k1', version: 1, actor: 'system', action: 'time_out', input: {} } as const;
    const asked = transitionRefundOrder(order, late, { ...at, now: 30 * DAY });
    expect(asked).toMatchObject({ value: { record: { state: 'awaiting_finance', enteredAt: 30 * DAY } } });
  });
});

describe('a replacement shipment', () => {
  const created: ReplacementShipment = {
    id: 'shipment',
    caseId: 'case',
    state: 'created',
    version: 1,
    enteredAt: 0,
    history: [],
    units: [units('cup', 0, 2)],
  };
  const ship = { id: 'k1', version: 1, actor: 'warehouse', action: 'ship', input: { trackingNumber: 'SF2' } } as const;

  it('LIF-20 keeps its tracking number from when it is shipped on, and has none before', () => {
    const shipped = transitionReplacement(created, ship, at);
    if (shipped.outcome === 'deny') throw new Error('denied');
    expect(shipped.value.record).toMatchObject({ state: 'shipped', trackingNumber: 'SF2', units: created.units });
    const sign = { id: 'k2', version: 2, actor: 'carrier', action: 'sign', input: {} } as const;
    expect(transitionReplacement(shipped.value.record, sign, at)).toMatchObject({
      value: { record: { state: 'signed', trackingNumber: 'SF2' } },
    });
    const canceled = transitionReplacement(created, { ...ship, action: 'cancel', input: {} }, at);
    expect(canceled.outcome === 'deny' ? null : canceled.value.record).not.toHaveProperty('trackingNumber');
  });
});
