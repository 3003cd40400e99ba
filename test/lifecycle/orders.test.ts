import type { AfterSaleCase, Order, Situation } from 'aftersale/facts';
import { ORDER_LIFECYCLE, orderDeadline, transitionOrder, verifyLifecycle } from 'aftersale/lifecycle';
import { DAY, HOUR } from 'aftersale/time';
import { ACTORS, type Actor, type OrderAction } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { line, order, PAID, PLACED, parcel, SHIPPED, units } from '../fixtures/order';
import { afterSaleCase, policy, situation } from '../fixtures/situation';

type Input = Parameters<typeof transitionOrder>[1]['input'];

const act = (at: Situation, actor: Actor, action: OrderAction, input: Input = {}) =>
  transitionOrder(at, { id: 'k1', version: at.version, actor, action, input });

/** Where the order is after a step, and what the step asks for; why not, where it is none. */
function outcome(at: Situation, actor: Actor, action: OrderAction, input: Input = {}) {
  const answer = act(at, actor, action, input);
  return answer.outcome === 'deny'
    ? answer.reasons.map(({ rule, code }) => `${rule} ${code}`)
    : [answer.value.record.status, ...answer.value.effects.map(({ effect }) => effect)];
}

const recordAfter = (at: Situation, actor: Actor, action: OrderAction, input: Input = {}): Order => {
  const answer = act(at, actor, action, input);
  if (answer.outcome === 'deny') throw new Error(JSON.stringify(answer.reasons));
  return answer.value.record;
};

const cash = (amount: number): Input => ({ tenders: [{ id: 'cash', kind: 'cash', amount }] });
const unpaid = (changes: Partial<Situation> = {}, facts: Partial<Order> = {}) =>
  situation({ status: 'awaiting_payment', ...facts }, { now: PLACED, ...changes });
const shipped = (changes: Partial<Situation> = {}, facts: Partial<Order> = {}) =>
  situation({ status: 'awaiting_receipt', ...facts }, { now: SHIPPED, ...changes });

describe('an order', () => {
  it('LIF-22 has a table without faults', () => {
    expect(verifyLifecycle(ORDER_LIFECYCLE)).toEqual([]);
  });

  it('LIF-22 is paid, and what is not enough or nothing does not pay it', () => {
    expect(outcome(unpaid(), 'buyer', 'pay', cash(10_000))).toEqual(['awaiting_shipment', 'release_order']);
    expect(recordAfter(unpaid(), 'buyer', 'pay', cash(10_000))).toMatchObject({
      paidAt: PLACED,
      tenders: [{ amount: 10_000 }],
    });
    expect(outcome(unpaid(), 'buyer', 'pay', cash(9_999))).toEqual(['awaiting_payment']);
    for (const moment of ['paidAt', 'completedAt', 'closedAt']) {
      expect(recordAfter(unpaid(), 'buyer', 'pay', cash(9_999))).not.toHaveProperty(moment);
    }
    expect(outcome(unpaid(), 'buyer', 'pay', cash(0))).toEqual(['LIF-22 record_condition_not_met']);
    expect(outcome(unpaid(), 'buyer', 'pay')).toEqual(['LIF-22 record_condition_not_met']);
    expect(outcome(unpaid(), 'carrier', 'pay', cash(10_000))).toContain('LIF-22 record_actor_not_allowed');
  });

  it('LIF-22 ELG-29 what was paid before counts', () => {
    const deposited = unpaid({}, { tenders: [{ id: 'deposit', kind: 'cash', amount: 4_000, phase: 'deposit' }] });
    expect(outcome(deposited, 'buyer', 'pay', cash(6_000))).toEqual(['awaiting_shipment', 'release_order']);
    expect(outcome(deposited, 'buyer', 'pay', cash(5_999))).toEqual(['awaiting_payment']);
  });

  it('LIF-22 is paid with its freight, and with all its units, whose shares may differ by a cent', () => {
    const due = unpaid(
      {},
      {
        lines: [line({ quantity: 3 })],
        discounts: [{ id: 'off', on: 'goods', amount: 1 }],
        freight: { charged: 500 },
        tenders: [],
      },
    );
    expect(outcome(due, 'buyer', 'pay', cash(30_499))).toEqual(['awaiting_shipment', 'release_order']);
    expect(outcome(due, 'buyer', 'pay', cash(30_498))).toEqual(['awaiting_payment']);
  });

  it('LIF-22 only a payment pays: what other steps are told of money changes none', () => {
    const record = recordAfter(shipped({}, { payment: 'cash_on_delivery' }), 'carrier', 'sign', cash(10_000));
    expect(record.tenders).toEqual([]);
    expect(record).not.toHaveProperty('paidAt');
    expect(recordAfter(shipped(), 'carrier', 'sign', cash(10_000))).toMatchObject({
      paidAt: PAID,
      tenders: [{ id: 'cash', kind: 'cash', amount: 10_000 }],
    });
  });

  it('LIF-22 ELG-28 to be paid on delivery is accepted instead', () => {
    const onDelivery = unpaid({}, { payment: 'cash_on_delivery' });
    expect(outcome(onDelivery, 'merchant', 'accept_on_delivery')).toEqual(['awaiting_shipment', 'release_order']);
    expect(outcome(onDelivery, 'buyer', 'pay', cash(10_000))).toContain('LIF-22 record_condition_not_met');
    expect(outcome(unpaid(), 'merchant', 'accept_on_delivery')).toEqual(['ELG-28 record_condition_not_met']);
    const delivered = shipped({}, { payment: 'cash_on_delivery' });
    expect(outcome(delivered, 'carrier', 'pay', cash(10_000))).toEqual(['awaiting_receipt']);
  });

  it('LIF-22 ELG-25 is shipped once its last parcel has left', () => {
    const lines = order().lines.map((line) => ({ ...line, quantity: 2 }));
    const paid = (parcels: Order['parcels']) => situation({ status: 'awaiting_shipment', lines, parcels });
    const first = parcel('handed_over', [units('cup', 0, 1)]);
    const second = parcel('packed', [units('cup', 1, 2)], { id: 'second' });
    expect(outcome(paid([second]), 'warehouse', 'ship')).toContain('LIF-22 record_condition_not_met');
    expect(outcome(paid([first, second]), 'warehouse', 'ship')).toEqual(['awaiting_shipment', 'notify_buyer']);
    expect(outcome(paid([parcel('handed_over', [units('cup', 0, 2)])]), 'warehouse', 'ship')).toEqual([
      'awaiting_receipt',
      'notify_buyer',
    ]);
    expect(outcome(paid([first]), 'buyer', 'ship')).toContain('ELG-25 record_actor_not_allowed');
  });

  it('RUP-05 does not wait for units that no longer belong to it', () => {
    const lines = order().lines.map((line) => ({ ...line, quantity: 2 }));
    const left = situation({ lines, parcels: [parcel('handed_over', [units('cup', 0, 1)])] });
    const claims = [units('cup', 1, 2)];
    const canceled = afterSaleCase(left.order, { type: 'cancel', state: 'succeeded', claims });
    expect(outcome(left, 'warehouse', 'ship')).toEqual(['awaiting_shipment', 'notify_buyer']);
    expect(outcome({ ...left, cases: [canceled] }, 'warehouse', 'ship')).toEqual(['awaiting_receipt', 'notify_buyer']);
    const open = { ...canceled, state: 'intercepting' as const };
    expect(outcome({ ...left, cases: [open] }, 'warehouse', 'ship')).toEqual(['awaiting_shipment', 'notify_buyer']);
  });

  it('LIF-22 that is not shipped in 30 days is refunded, by a knob', () => {
    const paid = (now: number, orderShipment?: number) =>
      situation({}, { now, policy: policy(orderShipment === undefined ? {} : { deadlines: { orderShipment } }) });
    expect(orderDeadline(paid(PAID))).toBe(PAID + 30 * DAY);
    expect(outcome(paid(PAID + 30 * DAY - 1), 'system', 'time_out')).toEqual(['DLN-01 deadline_not_reached']);
    expect(outcome(paid(PAID + 30 * DAY), 'system', 'time_out')).toEqual([
      'closed',
      'refund_in_full',
      'release_stock',
      'notify_buyer',
    ]);
    expect(orderDeadline(paid(PAID, 5))).toBe(PAID + 5 * HOUR);
  });

  it('LIF-22 is signed for, then confirmed by its buyer, and is completed', () => {
    expect(outcome(shipped(), 'carrier', 'sign')).toEqual(['awaiting_receipt']);
    expect(outcome(shipped(), 'buyer', 'confirm_receipt')).toEqual(['completed', 'start_settlement']);
    expect(recordAfter(shipped(), 'buyer', 'confirm_receipt').completedAt).toBe(SHIPPED);
    expect(outcome(shipped(), 'merchant', 'confirm_receipt')).toEqual(['LIF-31 record_actor_not_allowed']);
  });

  it('LIF-22 RUP-02 closes once all its units are gone', () => {
    const of = order({ status: 'completed' });
    const returned = (state: AfterSaleCase['state']) =>
      situation(of, { cases: [afterSaleCase(of, { type: 'cancel', state })] });
    expect(outcome(returned('succeeded'), 'system', 'close')).toEqual(['closed', 'notify_buyer']);
    expect(recordAfter(returned('succeeded'), 'system', 'close')).toMatchObject({
      completedAt: of.completedAt,
      closedAt: returned('succeeded').now,
    });
    expect(act(returned('pending_review'), 'system', 'close')).toMatchObject({
      reasons: [
        {
          rule: 'RUP-02',
          code: 'record_condition_not_met',
          params: { record: 'order', condition: 'units', value: 'some_kept', accepted: ['all_gone'] },
        },
      ],
    });
    expect(orderDeadline(situation(of))).toBeNull();
  });

  it('LIF-32 keeps the steps it took, and takes each once', () => {
    const before = unpaid();
    const record = recordAfter(before, 'buyer', 'pay', cash(10_000));
    expect(record.history).toMatchObject([{ commandId: 'k1', from: 'awaiting_payment', to: 'awaiting_shipment' }]);
    const stored = { ...before, order: record, version: 2 };
    expect(act(stored, 'buyer', 'pay', cash(10_000))).toMatchObject({
      value: { replay: true, effects: [], step: null },
    });
    expect(outcome(stored, 'buyer', 'pay', cash(1))).toEqual(['LIF-32 command_id_reused']);
    const stale = transitionOrder(stored, { id: 'k2', version: 1, actor: 'system', action: 'close', input: {} });
    expect(stale).toMatchObject({ outcome: 'deny', reasons: [{ code: 'record_version_stale' }] });
  });
});

describe('an order that is not paid', () => {
  it('CAN-01 is canceled by its buyer', () => {
    expect(outcome(unpaid(), 'buyer', 'cancel')).toEqual(['closed', 'release_stock', 'return_benefits']);
    expect(outcome(situation(), 'buyer', 'cancel')).toEqual(['LIF-01 record_action_not_possible']);
  });

  it('CAN-01 is canceled by the system after 24 hours, by a knob', () => {
    const late = unpaid({ now: PLACED + 24 * HOUR });
    expect(orderDeadline(late)).toBe(PLACED + 24 * HOUR);
    expect(outcome(unpaid({ now: PLACED + 24 * HOUR - 1 }), 'system', 'time_out')).toEqual([
      'DLN-01 deadline_not_reached',
    ]);
    expect(outcome(late, 'system', 'time_out')).toEqual(['closed', 'release_stock', 'return_benefits', 'notify_buyer']);
    expect(outcome(late, 'buyer', 'pay', cash(10_000))).toEqual(['DLN-01 deadline_passed']);
    const short = policy({ deadlines: { orderPayment: 1 } });
    expect(orderDeadline(unpaid({ policy: short }))).toBe(PLACED + HOUR);
  });
});

describe('an order that completes by itself', () => {
  const of = order({ status: 'awaiting_receipt' });
  const claimed = (state: AfterSaleCase['state'], from: number, to: number, id = 'case') =>
    afterSaleCase(of, { id, state, appliedAt: SHIPPED + from, enteredAt: SHIPPED + to });

  it('LIF-31 does so after 15 days, by a knob', () => {
    expect(orderDeadline(shipped())).toBe(SHIPPED + 15 * DAY);
    expect(outcome(shipped({ now: SHIPPED + 15 * DAY - 1 }), 'system', 'time_out')).toEqual([
      'DLN-01 deadline_not_reached',
    ]);
    expect(outcome(shipped({ now: SHIPPED + 15 * DAY }), 'system', 'time_out')).toEqual([
      'completed',
      'start_settlement',
      'notify_buyer',
    ]);
    expect(orderDeadline(shipped({ policy: policy({ deadlines: { orderReceipt: 24 } }) }))).toBe(SHIPPED + DAY);
  });

  it('LIF-31 counts from its last parcel', () => {
    const parcels = [
      parcel('handed_over', [units('cup', 0, 1)]),
      parcel('handed_over', [], { id: 'second', shippedAt: SHIPPED + 2 * DAY }),
    ];
    expect(orderDeadline(shipped({}, { parcels }))).toBe(SHIPPED + 17 * DAY);
  });

  it('LIF-31 stands still while a case is open', () => {
    const open = shipped({ cases: [claimed('awaiting_return', 5 * DAY, 6 * DAY)], now: SHIPPED + 40 * DAY });
    expect(orderDeadline(open)).toBeNull();
    expect(outcome(open, 'system', 'time_out')).toEqual(['DLN-01 no_deadline_running']);
  });

  it('LIF-31 then runs on with its remainder', () => {
    for (const state of ['succeeded', 'closed'] as const) {
      expect(orderDeadline(shipped({ cases: [claimed(state, 5 * DAY, 8 * DAY)] }))).toBe(SHIPPED + 18 * DAY);
    }
    const overlapping = [claimed('closed', 5 * DAY, 8 * DAY), claimed('succeeded', 7 * DAY, 9 * DAY, 'other')];
    expect(orderDeadline(shipped({ cases: overlapping }))).toBe(SHIPPED + 19 * DAY);
    const before = [claimed('closed', -2 * DAY, -DAY)];
    expect(orderDeadline(shipped({ cases: before }))).toBe(SHIPPED + 15 * DAY);
  });

  it('LIF-31 DLN-06 stands still over holidays as well', () => {
    const pauses = [{ from: SHIPPED + DAY, to: SHIPPED + 3 * DAY }];
    expect(orderDeadline(shipped({ policy: policy({ calendar: { pauses } }) }))).toBe(SHIPPED + 17 * DAY);
  });

  it('LIF-31 the buyer’s own confirmation leaves an open case open', () => {
    const open = shipped({ cases: [claimed('awaiting_return', 0, 0)] });
    expect(outcome(open, 'buyer', 'confirm_receipt')).toEqual(['completed', 'start_settlement']);
    expect(open.cases).toMatchObject([{ state: 'awaiting_return' }]);
  });
});

describe('a payment that arrives after closing', () => {
  const closed = (facts: Partial<Order> = {}) =>
    situation({ status: 'closed', closedAt: PLACED, tenders: [], ...facts });

  it('LIF-31 is refunded in full, and the order stays closed', () => {
    expect(outcome(closed(), 'system', 'pay', cash(10_000))).toEqual(['closed', 'refund_in_full', 'notify_buyer']);
    expect(outcome(closed(), 'system', 'pay', cash(1))).toEqual(['closed', 'refund_in_full', 'notify_buyer']);
    expect(recordAfter(closed(), 'system', 'pay', cash(10_000)).tenders).toEqual([
      { id: 'cash', kind: 'cash', amount: 10_000 },
    ]);
  });

  it('LIF-31 changes neither when it was closed nor when it was paid', () => {
    const before = closed({ paidAt: PLACED });
    const record = recordAfter(before, 'system', 'pay', cash(10_000));
    expect(record).toMatchObject({ status: 'closed', closedAt: PLACED, paidAt: PLACED });
    expect(before.now).toBeGreaterThan(PLACED);
  });

  it('LIF-31 nothing else happens to it any more', () => {
    for (const actor of ACTORS) expect(outcome(closed(), actor, 'ship')).toEqual(['LIF-01 record_action_not_possible']);
    expect(outcome(closed(), 'system', 'pay', cash(0))).toEqual(['LIF-31 record_condition_not_met']);
  });
});
