import {
  REPLACEMENT_LIFECYCLE,
  RETURN_ORDER_LIFECYCLE,
  type ReplacementShipment,
  type ReturnOrder,
  type ReturnOrderInput,
  transitionReplacement,
  transitionReturnOrder,
  verifyLifecycle,
} from 'aftersale/lifecycle';
import { DAY, HOUR } from 'aftersale/time';
import type { Actor, ReplacementAction, ReturnOrderAction } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { units } from '../fixtures/order';
import { policy } from '../fixtures/situation';
import { refusals } from './begun';

const record = { version: 1, enteredAt: 0, history: [], caseId: 'case', units: [units('cup', 0, 2)] } as const;

describe('a return order', () => {
  const returned = (state: ReturnOrder['state'], changes: Partial<ReturnOrder> = {}): ReturnOrder => ({
    ...record,
    id: 'return',
    state,
    ...changes,
  });

  const act = (order: ReturnOrder, actor: Actor, action: ReturnOrderAction, input: ReturnOrderInput = {}, now = HOUR) =>
    transitionReturnOrder(
      order,
      { id: `k${order.version}`, version: order.version, actor, action, input },
      { policy: policy(), now },
    );

  const outcome = (...[order, ...step]: Parameters<typeof act>) => {
    const answer = act(order, ...step);
    return answer.outcome === 'deny'
      ? refusals(answer)
      : [answer.value.record.state, ...answer.value.effects.map(({ effect }) => effect)];
  };

  const accepted = { ...units('cup', 0, 2), result: 'accepted' } as const;
  const half = [
    { ...units('cup', 0, 1), result: 'accepted' },
    { ...units('cup', 1, 2), result: 'wrong_goods' },
  ] as const;

  it('LIF-20 has a table without faults', () => {
    expect(verifyLifecycle(RETURN_ORDER_LIFECYCLE)).toEqual([]);
  });

  it('LIF-20 is created, in transit, received, inspected and restocked', () => {
    expect(outcome(returned('created'), 'buyer', 'report_sent', { trackingNumber: 'SF1' })).toEqual([
      'in_transit',
      'inform_case',
    ]);
    expect(outcome(returned('in_transit'), 'warehouse', 'receive')).toEqual([
      'received',
      'inform_case',
      'inspect_goods',
    ]);
    expect(outcome(returned('received'), 'inspector', 'inspect', { findings: [accepted] })).toEqual([
      'inspected',
      'inform_case',
    ]);
    expect(outcome(returned('inspected', { findings: [accepted] }), 'warehouse', 'restock')).toEqual([
      'restocked',
      'move_stock',
    ]);
  });

  it('LIF-20 keeps what was told: tracking number and findings', () => {
    const sent = act(returned('created'), 'buyer', 'report_sent', { trackingNumber: 'SF1' });
    expect(sent).toMatchObject({ value: { record: { trackingNumber: 'SF1', version: 2 } } });
    const inspected = act(returned('received'), 'inspector', 'inspect', { findings: half });
    expect(inspected).toMatchObject({ value: { record: { findings: half } } });
  });

  it('LIF-20 is not inspected without findings, nor before it is received, nor by its buyer', () => {
    expect(outcome(returned('received'), 'inspector', 'inspect')).toEqual(['LIF-20 record_condition_not_met']);
    expect(outcome(returned('in_transit'), 'inspector', 'inspect', { findings: half })).toEqual([
      'LIF-01 record_action_not_possible',
    ]);
    expect(outcome(returned('received'), 'buyer', 'inspect', { findings: half })).toEqual([
      'LIF-20 record_actor_not_allowed',
    ]);
  });

  it('LIF-20 what was rejected goes back; of what came in part either way is open', () => {
    const rejected = returned('inspected', { findings: [{ ...accepted, result: 'damaged' }] });
    expect(outcome(rejected, 'warehouse', 'restock')).toEqual(['BEN-06 record_condition_not_met']);
    expect(outcome(rejected, 'warehouse', 'send_back')).toEqual(['sent_back', 'send_goods_back']);
    const mixed = returned('inspected', { findings: half });
    expect(outcome(mixed, 'warehouse', 'restock')).toEqual(['restocked', 'move_stock']);
    expect(outcome(mixed, 'warehouse', 'send_back')).toEqual(['sent_back', 'send_goods_back']);
    const missing = returned('inspected', { findings: [] });
    expect(outcome(missing, 'warehouse', 'restock')).toEqual(['BEN-06 record_condition_not_met']);
    const whole = returned('inspected', { findings: [accepted] });
    expect(outcome(whole, 'warehouse', 'send_back')).toEqual(['LIF-07 record_condition_not_met']);
  });

  it('LIF-20 that is not sent closes after 7 days, that does not arrive is lost after 14', () => {
    expect(outcome(returned('created'), 'system', 'time_out', {}, 7 * DAY - 1)).toEqual([
      'DLN-01 deadline_not_reached',
    ]);
    expect(outcome(returned('created'), 'system', 'time_out', {}, 7 * DAY)).toEqual(['closed', 'inform_case']);
    expect(outcome(returned('in_transit'), 'system', 'time_out', {}, 14 * DAY)).toEqual(['lost', 'inform_case']);
    expect(outcome(returned('in_transit'), 'carrier', 'report_lost')).toEqual(['lost', 'inform_case']);
    expect(outcome(returned('created'), 'buyer', 'close')).toEqual(['closed']);
  });
});

describe('a replacement shipment', () => {
  const shipment = (state: ReplacementShipment['state']): ReplacementShipment => ({ ...record, id: 'shipment', state });

  const outcome = (
    of: ReplacementShipment,
    actor: Actor,
    action: ReplacementAction,
    input: { trackingNumber?: string } = {},
    now = HOUR,
  ) => {
    const answer = transitionReplacement(of, { id: 'k1', version: 1, actor, action, input }, { policy: policy(), now });
    return answer.outcome === 'deny'
      ? refusals(answer)
      : [answer.value.record.state, ...answer.value.effects.map(({ effect }) => effect)];
  };

  it('LIF-20 has a table without faults', () => {
    expect(verifyLifecycle(REPLACEMENT_LIFECYCLE)).toEqual([]);
  });

  it('LIF-20 is created, shipped with a tracking number, and signed for', () => {
    expect(outcome(shipment('created'), 'warehouse', 'ship', { trackingNumber: 'SF2' })).toEqual([
      'shipped',
      'inform_case',
    ]);
    expect(outcome(shipment('created'), 'warehouse', 'ship')).toEqual(['LIF-20 record_condition_not_met']);
    expect(outcome(shipment('created'), 'warehouse', 'ship', { trackingNumber: '' })).toEqual([
      'LIF-20 record_condition_not_met',
    ]);
    expect(outcome(shipment('shipped'), 'carrier', 'sign')).toEqual(['signed', 'inform_case']);
    expect(outcome(shipment('created'), 'carrier', 'sign')).toEqual(['LIF-01 record_action_not_possible']);
    expect(outcome(shipment('created'), 'buyer', 'ship', { trackingNumber: 'SF2' })).toEqual([
      'LIF-20 record_actor_not_allowed',
    ]);
  });

  it('LIF-20 LIF-25 is lost on its way, or canceled before it', () => {
    expect(outcome(shipment('shipped'), 'carrier', 'report_lost')).toEqual(['lost', 'inform_case']);
    expect(outcome(shipment('created'), 'warehouse', 'cancel')).toEqual(['canceled', 'inform_case', 'release_stock']);
    expect(outcome(shipment('shipped'), 'warehouse', 'cancel')).toEqual(['LIF-01 record_action_not_possible']);
  });

  it('DLN-05 DLN-08 is canceled when it is late twice, and counts as signed for after 15 days', () => {
    expect(outcome(shipment('created'), 'system', 'time_out', {}, 96 * HOUR - 1)).toEqual([
      'DLN-01 deadline_not_reached',
    ]);
    expect(outcome(shipment('created'), 'system', 'time_out', {}, 96 * HOUR)).toEqual([
      'canceled',
      'inform_case',
      'release_stock',
    ]);
    expect(outcome(shipment('shipped'), 'system', 'time_out', {}, 15 * DAY)).toEqual(['signed', 'inform_case']);
  });
});
