import { type OrderRollup, rollUpOrder } from 'aftersale';
import type { AfterSaleCase, Order, Situation } from 'aftersale/facts';
import { transitionOrder } from 'aftersale/lifecycle';
import { DAY } from 'aftersale/time';
import { type AfterSaleType, isInProgress, type OrderAction } from 'aftersale/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settledSituationArbitrary } from '../arbitraries/settled-cases';
import { line, PAID, PLACED, parcel, SHIPPED, SIGNED, units } from '../fixtures/order';
import { refunded, request } from '../fixtures/refunds';
import { afterSaleCase, policy, situation } from '../fixtures/situation';

const cupAndPot = [line({ quantity: 2 }), line({ id: 'pot', unitPrice: 5_000 })];

const paid = (facts: Partial<Order> = {}): Situation => situation({ lines: cupAndPot, ...facts });
const received = (facts: Partial<Order> = {}): Situation =>
  situation({ status: 'completed', lines: cupAndPot, ...facts }, { now: SIGNED + 10 * DAY });
const all = [
  { lineId: 'cup', quantity: 2 },
  { lineId: 'pot', quantity: 1 },
];

const withCases = (of: Situation, ...cases: Partial<AfterSaleCase>[]): Situation => ({
  ...of,
  cases: cases.map((one, index) => afterSaleCase(of.order, { id: `case-${index}`, ...one })),
});

const axes = ({ payment, fulfilment, afterSale }: OrderRollup) => [payment.state, fulfilment.state, afterSale.state];
const why = ({ status }: OrderRollup) => status.reasons.map(({ rule, code }) => `${rule} ${code}`);
const shown = ({ lines }: OrderRollup) =>
  lines.flatMap(({ byUnits }) =>
    byUnits.map(({ lineId, from, to, type, state }) => `${lineId} ${from}-${to} ${type} ${state}`),
  );

describe('RUP-01 a line shows its latest case', () => {
  const state = (caseState: AfterSaleCase['state']) =>
    rollUpOrder(withCases(paid(), { state: caseState, claims: [units('cup', 0, 1)] })).lines[0]?.latest?.state;

  it('RUP-01 as in progress, succeeded or closed, with its type, the units counted', () => {
    expect([state('awaiting_refund'), state('succeeded'), state('closed')]).toEqual([
      'in_progress',
      'succeeded',
      'closed',
    ]);
    const [cup, pot] = rollUpOrder(
      withCases(paid(), { type: 'exchange', state: 'rejected', claims: [units('cup', 1, 2)] }),
    ).lines;
    expect(cup).toEqual({
      lineId: 'cup',
      quantity: 2,
      latest: { caseId: 'case-0', type: 'exchange', state: 'in_progress', caseState: 'rejected', units: 1 },
      byUnits: [
        {
          lineId: 'cup',
          from: 1,
          to: 2,
          caseId: 'case-0',
          type: 'exchange',
          state: 'in_progress',
          caseState: 'rejected',
        },
      ],
      units: { none: 1, in_progress: 1, succeeded: 0, closed: 0 },
    });
    expect(pot).toEqual({
      lineId: 'pot',
      quantity: 1,
      latest: null,
      byUnits: [],
      units: { none: 1, in_progress: 0, succeeded: 0, closed: 0 },
    });
  });

  it('RUP-01 each unit its own, the later application before the earlier', () => {
    const rollup = rollUpOrder(
      withCases(
        paid(),
        { state: 'succeeded', claims: [units('cup', 1, 2)], appliedAt: PAID + 2 },
        { state: 'closed', type: 'exchange', claims: [units('cup', 0, 2)], appliedAt: PAID + 1 },
      ),
    );
    expect(shown(rollup)).toEqual(['cup 0-1 exchange closed', 'cup 1-2 refund_only succeeded']);
    expect(rollup.lines[0]).toMatchObject({
      latest: { caseId: 'case-0', units: 1 },
      units: { none: 0, closed: 1, succeeded: 1 },
    });
  });

  it('RUP-01 of two at one moment the one being worked on, then the one that moved last, then the later id', () => {
    const claims = [units('cup', 0, 2)];
    const latest = (...cases: Partial<AfterSaleCase>[]) =>
      rollUpOrder(withCases(paid(), ...cases.map((one) => ({ claims, ...one })))).lines[0]?.latest?.caseId;
    expect(latest({ state: 'pending_review' }, { state: 'closed', enteredAt: PAID + 5 })).toBe('case-0');
    expect(latest({ state: 'closed', enteredAt: PAID + 5 }, { state: 'closed' })).toBe('case-0');
    expect(latest({ state: 'closed' }, { state: 'closed' })).toBe('case-1');
    expect(latest({ state: 'closed', id: 'b' }, { state: 'closed', id: 'a' })).toBe('b');
  });
});

describe('RUP-02 a succeeded case changes the status, and only then', () => {
  it('RUP-02 closes when every unit is canceled, returned or has nothing left to refund', () => {
    const canceled = rollUpOrder(refunded(paid(), request({ lines: all })));
    expect(canceled.status).toMatchObject({
      now: 'awaiting_shipment',
      next: 'closed',
      rule: 'RUP-02',
      command: { actor: 'system', action: 'close' },
      reasons: [{ rule: 'RUP-02', code: 'all_units_gone', params: { units: 3 } }],
    });
    const returned = request({ type: 'return_refund', reason: 'quality', lines: all });
    expect(rollUpOrder(refunded(received(), returned)).status.next).toBe('closed');
    const onDelivery = withCases(paid({ payment: 'cash_on_delivery' }), { type: 'cancel', state: 'succeeded' });
    expect(rollUpOrder(onDelivery).status.next).toBe('closed');
  });

  it('RUP-02 stays where a unit is kept, and while a case is only under way', () => {
    const some = rollUpOrder(refunded(paid(), request({ lines: [{ lineId: 'cup', quantity: 2 }] })));
    expect(some.status).toMatchObject({ next: 'awaiting_shipment', rule: null, command: null });
    expect(some.status.reasons).toContainEqual({ rule: 'RUP-02', code: 'units_kept', params: { kept: 1, of: 3 } });
    const open = rollUpOrder(refunded(paid(), request({ lines: all }), 'processing'));
    expect(open.status.next).toBe('awaiting_shipment');
    expect(open.status.reasons).toEqual([
      { rule: 'ELG-25', code: 'shipment_awaited', params: { units: 3 } },
      { rule: 'RUP-02', code: 'cases_open', params: { count: 1 } },
    ]);
    expect(rollUpOrder(withCases(paid(), { state: 'closed' })).status.next).toBe('awaiting_shipment');
  });

  it('RUP-02 speaks of no units kept where none are', () => {
    const after = refunded(paid(), request({ lines: all }));
    expect(why(rollUpOrder({ ...after, order: { ...after.order, status: 'closed', closedAt: after.now } }))).toEqual([
      'LIF-22 order_stays_closed',
    ]);
  });

  it('RUP-02 deductions and kept freight do not prevent it', () => {
    const priced = received({ freight: { charged: 1_000 }, tenders: [{ id: 'cash', kind: 'cash', amount: 26_000 }] });
    const fee = { ...priced, policy: policy({ refund: { restockingRate: '0.1' } }) };
    const asked = request({ type: 'return_refund', reason: 'no_reason', lines: all });
    const after = refunded(fee, asked);
    const rollup = rollUpOrder(after);
    expect(rollup.payment).toMatchObject({ state: 'refunded', paid: 26_000, refunded: 22_500 });
    expect(rollup.status.next).toBe('closed');
  });

  it('RUP-02 a refund of nothing never closes', () => {
    const nothing = request({ type: 'return_refund', reason: 'quality', lines: all, amount: 0 });
    expect(rollUpOrder(refunded(received(), nothing)).status.next).toBe('completed');
  });
});

describe('RUP-03 what never closes an order', () => {
  it.each<AfterSaleType>(['exchange', 'reship', 'repair', 'compensation'])('RUP-03 %s', (type) => {
    const rollup = rollUpOrder(withCases(received(), { type, state: 'succeeded', fulfilment: 'signed' }));
    expect(rollup.status).toMatchObject({ next: 'completed', command: null });
    expect(rollup.status.reasons).toContainEqual({ rule: 'RUP-03', code: 'type_never_closes', params: { type } });
  });

  it('RUP-03 but a return beside them does', () => {
    const exchanged = withCases(received(), { type: 'exchange', state: 'succeeded', claims: [units('cup', 0, 1)] });
    const returned = request({ type: 'return_refund', reason: 'quality', lines: all });
    const after = refunded(
      { ...exchanged, policy: policy({ eligibility: { afterExchange: 'window_restarts' } }) },
      returned,
    );
    expect(rollUpOrder(after).status.next).toBe('closed');
  });
});

describe('RUP-04 three axes that do not depend on each other', () => {
  it('RUP-04 payment: unpaid, in part, paid, refunded in part, refunded', () => {
    const unpaid = situation({ status: 'awaiting_payment' }, { now: PLACED });
    const deposit = situation(
      { status: 'awaiting_payment', tenders: [{ id: 'd', kind: 'cash', amount: 100 }] },
      { now: PLACED },
    );
    const part = refunded(paid(), request({ lines: [{ lineId: 'cup', quantity: 1 }] }));
    const rest = refunded(
      part,
      request({
        caseId: 'rest',
        lines: [units('cup', 1, 2), units('pot', 0, 1)],
      }),
    );
    expect([unpaid, deposit, paid(), part, rest].map((of) => rollUpOrder(of).payment.state)).toEqual([
      'unpaid',
      'partly_paid',
      'paid',
      'partly_refunded',
      'refunded',
    ]);
    expect(rollUpOrder(part).payment).toEqual({
      state: 'partly_refunded',
      paid: 25_000,
      refunded: 10_000,
      refunding: 0,
      beside: 0,
    });
  });

  it('RUP-04 payment: what is on its way, and what is paid beside the tenders, are told apart', () => {
    const under = refunded(paid(), request({ lines: [{ lineId: 'cup', quantity: 1 }] }), 'processing');
    expect(rollUpOrder(under).payment).toMatchObject({ state: 'paid', refunded: 0, refunding: 10_000 });
    const late = request({ type: 'compensation', reason: 'counterfeit', lines: all, actor: 'merchant' });
    const compensated = rollUpOrder(refunded(received(), late));
    expect(compensated.payment).toMatchObject({ state: 'paid', refunded: 0, beside: 75_000 });
  });

  it('RUP-04 payment: a refund of everything counts once it is paid out, a closed one never', () => {
    const under = refunded(paid(), request({ lines: all }), 'processing');
    expect(rollUpOrder(under).payment).toMatchObject({ state: 'paid', refunded: 0, refunding: 25_000 });
    const closed = under.cases.map((one) => ({
      ...one,
      refunds: one.refunds.map((refund) => ({ ...refund, state: 'closed' as const })),
    }));
    expect(rollUpOrder({ ...under, cases: closed }).payment).toMatchObject({ state: 'paid', refunding: 0 });
  });

  it('RUP-04 payment: goods that cost nothing are paid, never refunded', () => {
    const free = situation({ lines: [line({ unitPrice: 0 })] });
    expect(rollUpOrder(free).payment.state).toBe('paid');
    const given = withCases(free, {
      state: 'succeeded',
      refunds: [
        {
          key: 'case-0:refund:1',
          state: 'succeeded',
          total: 0,
          entries: [{ kind: 'goods', rule: 'RFD-01', amount: 0, lineId: 'cup', from: 0, to: 1, bearer: 'merchant' }],
          tenders: [],
          transfer: 0,
          benefits: [],
        },
      ],
    });
    expect(rollUpOrder(given).payment.state).toBe('paid');
  });

  it('RUP-04 fulfilment: parcel by parcel', () => {
    const lines = [line({ quantity: 3 })];
    const sent = (...parcels: Order['parcels']) => rollUpOrder(paid({ lines, parcels })).fulfilment;
    const first = parcel('handed_over', [units('cup', 0, 1)]);
    const rest = parcel('handed_over', [units('cup', 1, 3)], { id: 'rest' });
    const [signedFirst, signedRest] = [first, rest].map((one) => ({ ...one, stage: 'signed' as const }));
    if (signedFirst === undefined || signedRest === undefined) throw new Error('two parcels');
    expect(
      [sent(), sent(first), sent(first, rest), sent(signedFirst), sent(signedFirst, signedRest)].map(
        ({ state }) => state,
      ),
    ).toEqual(['unshipped', 'partly_shipped', 'shipped', 'partly_signed', 'signed']);
    expect(sent(signedFirst, rest).units).toEqual({
      unshipped: 0,
      shipped: 2,
      signed: 1,
      canceled: 0,
      undelivered: 0,
      returned: 0,
    });
  });

  it('RUP-04 fulfilment: canceled, stopped on the way, returned, or refunded and kept', () => {
    expect(rollUpOrder(refunded(paid(), request({ lines: all }))).fulfilment).toMatchObject({
      state: 'canceled',
      units: { canceled: 3 },
    });
    const onTheWay = situation({ status: 'awaiting_receipt', lines: cupAndPot }, { now: SHIPPED + DAY });
    const recalled = refunded(onTheWay, request({ reason: 'not_received', lines: [units('cup', 0, 2)] }));
    expect(rollUpOrder(recalled).fulfilment).toMatchObject({ state: 'shipped', units: { undelivered: 2, shipped: 1 } });
    const returned = request({ type: 'return_refund', reason: 'quality', lines: all });
    expect(rollUpOrder(refunded(received(), returned)).fulfilment).toMatchObject({
      state: 'returned',
      units: { returned: 3, signed: 0 },
    });
    const kept = refunded(received(), request({ reason: 'quality', lines: all }));
    expect(rollUpOrder(kept)).toMatchObject({
      payment: { state: 'refunded' },
      fulfilment: { state: 'signed', units: { signed: 3 } },
      status: { next: 'closed' },
    });
    const asked = { id: 'asked', type: 'return_refund', state: 'closed', claims: [units('cup', 0, 2)] } as const;
    expect(
      rollUpOrder({ ...kept, cases: [...kept.cases, afterSaleCase(kept.order, asked)] }).fulfilment.units,
    ).toMatchObject({ returned: 0, signed: 3 });
    const closed = rollUpOrder(situation({ status: 'closed', closedAt: PLACED, tenders: [] }));
    expect(closed.fulfilment.units).toMatchObject({ unshipped: 0, canceled: 1 });
  });

  it('RUP-04 after-sales: by the cases alone', () => {
    const states = (...cases: AfterSaleCase['state'][]) =>
      rollUpOrder(withCases(paid(), ...cases.map((state) => ({ state, claims: [] })))).afterSale;
    expect(states()).toEqual({ state: 'none', cases: { in_progress: 0, succeeded: 0, closed: 0 } });
    expect(states('closed').state).toBe('closed');
    expect(states('closed', 'succeeded').state).toBe('succeeded');
    expect(states('closed', 'succeeded', 'negotiating', 'closed')).toEqual({
      state: 'in_progress',
      cases: { in_progress: 1, succeeded: 1, closed: 2 },
    });
  });

  it('RUP-04 one moves and the others stay', () => {
    expect(axes(rollUpOrder(paid()))).toEqual(['paid', 'unshipped', 'none']);
    const shipped = paid({ parcels: [parcel('handed_over', [units('cup', 0, 2), units('pot', 0, 1)])] });
    expect(axes(rollUpOrder(shipped))).toEqual(['paid', 'shipped', 'none']);
    expect(axes(rollUpOrder(withCases(shipped, {})))).toEqual(['paid', 'shipped', 'in_progress']);
    const onDelivery = { ...shipped, order: { ...shipped.order, payment: 'cash_on_delivery' as const, tenders: [] } };
    const { paidAt: _, ...unpaid } = onDelivery.order;
    expect(axes(rollUpOrder({ ...onDelivery, order: unpaid }))).toEqual(['unpaid', 'shipped', 'none']);
  });
});

describe('RUP-05 after a partial refund the rest goes on', () => {
  const sent = (stage: 'packed' | 'handed_over' | 'signed') => paid({ parcels: [parcel(stage, [units('pot', 0, 1)])] });
  const without = (of: Situation) => refunded(of, request({ lines: [units('cup', 0, 2)] }));

  it('RUP-05 is shipped once all that is kept has left, and not before', () => {
    expect(rollUpOrder(without(sent('packed'))).status).toMatchObject({
      next: 'awaiting_shipment',
      reasons: [{ code: 'shipment_awaited', params: { units: 1 } }, { code: 'units_kept' }],
    });
    const gone = without(sent('handed_over'));
    expect(rollUpOrder(gone).status).toMatchObject({
      next: 'awaiting_receipt',
      rule: 'LIF-22',
      command: { action: 'ship' },
      reasons: [{ rule: 'RUP-05', code: 'kept_units_shipped', params: { units: 1 } }],
    });
    const answer = transitionOrder(gone, {
      id: 'k',
      version: gone.version,
      actor: 'warehouse',
      action: 'ship',
      input: {},
    });
    expect(answer).toMatchObject({ outcome: 'allow', value: { record: { status: 'awaiting_receipt' } } });
    expect(rollUpOrder(sent('handed_over')).status.next).toBe('awaiting_shipment');
    const whole = paid({ parcels: [parcel('handed_over', [units('cup', 0, 2), units('pot', 0, 1)])] });
    expect(why(rollUpOrder(whole))).toEqual(['ELG-25 kept_units_shipped']);
  });

  it('RUP-05 proceeds when all that is kept is received', () => {
    const waiting = (stage: 'handed_over' | 'signed') => {
      const after = without(sent(stage));
      return rollUpOrder({ ...after, order: { ...after.order, status: 'awaiting_receipt' } });
    };
    expect(waiting('handed_over').status.reasons[0]).toEqual({
      rule: 'ELG-25',
      code: 'signature_awaited',
      params: { units: 1 },
    });
    expect(waiting('signed').status.reasons[0]).toEqual({
      rule: 'RUP-05',
      code: 'confirmation_awaited',
      params: { until: SHIPPED + 15 * DAY },
    });
  });
});

describe('what an order waits for', () => {
  it('LIF-31 completes by itself at its deadline', () => {
    const shipped = situation({ status: 'awaiting_receipt' }, { now: SHIPPED + 15 * DAY });
    expect(rollUpOrder(shipped).status).toMatchObject({
      next: 'completed',
      rule: 'LIF-31',
      command: { actor: 'system', action: 'time_out' },
      reasons: [
        {
          rule: 'DLN-01',
          code: 'deadline_passed',
          params: { until: SHIPPED + 15 * DAY, actor: 'system', action: 'time_out' },
        },
      ],
    });
  });

  it.each([
    ['awaiting_payment', 'payment_awaited', { until: PLACED + DAY }],
    ['completed', 'order_is_complete', { units: 1 }],
    ['closed', 'order_stays_closed', { units: 1 }],
  ] as const)('RUP-02 %s stays without a reason to move', (status, code, params) => {
    const { reasons } = rollUpOrder(situation({ status }, { now: PLACED })).status;
    expect(reasons).toEqual([{ rule: 'LIF-22', code, params }]);
  });

  it('RUP-02 counts of what it waits for only what is not there yet', () => {
    const sent = paid({ parcels: [parcel('handed_over', [units('pot', 0, 1)])] });
    expect(rollUpOrder(sent).status.reasons).toEqual([
      { rule: 'ELG-25', code: 'shipment_awaited', params: { units: 2 } },
    ]);
  });
});

const SYSTEM_ACTIONS: readonly OrderAction[] = ['close', 'ship', 'time_out'];

describe('laws of the rollup', () => {
  const statusAfter = (of: Situation, action: OrderAction): string => {
    const answer = transitionOrder(of, { id: 'rollup', version: of.version, actor: 'system', action, input: {} });
    return answer.outcome === 'deny' ? of.order.status : answer.value.record.status;
  };

  it('RUP-02 agrees with the order’s own lifecycle: what it says to do does what it says, else nothing would', () => {
    let moved = 0;
    fc.assert(
      fc.property(settledSituationArbitrary, (of) => {
        const { status } = rollUpOrder(of);
        if (status.command !== null) {
          moved += 1;
          expect(statusAfter(of, status.command.action)).toBe(status.next);
          expect(status.next).not.toBe(status.now);
        } else {
          expect(SYSTEM_ACTIONS.map((action) => statusAfter(of, action))).toEqual(SYSTEM_ACTIONS.map(() => status.now));
        }
      }),
      { numRuns: 500 },
    );
    expect(moved).toBeGreaterThan(20);
  });

  it('law 9: does not depend on the order of cases', () => {
    fc.assert(
      fc.property(settledSituationArbitrary, (of) => {
        expect(rollUpOrder({ ...of, cases: [...of.cases].reverse() })).toEqual(rollUpOrder(of));
      }),
    );
  });

  it('law 10: counts every unit once, changes nothing and is plain JSON', () => {
    fc.assert(
      fc.property(settledSituationArbitrary, (of) => {
        const before = structuredClone(of);
        const rollup = rollUpOrder(of);
        expect(of).toEqual(before);
        expect(JSON.parse(JSON.stringify(rollup))).toEqual(rollup);
        const ordered = of.order.lines.reduce((sum, { quantity }) => sum + quantity, 0);
        const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
        expect(sum(rollup.fulfilment.units)).toBe(ordered);
        expect(rollup.lines.reduce((count, { units: ofLine }) => count + sum(ofLine), 0)).toBe(ordered);
        expect(sum(rollup.afterSale.cases)).toBe(of.cases.length);
        const open = of.cases.some(({ state }) => isInProgress(state));
        expect(rollup.afterSale.state === 'in_progress').toBe(open);
      }),
    );
  });
});
