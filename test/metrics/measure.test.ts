import { type MeasureOptions, type Measures, measure, mergeMeasures, serviceLevels } from 'aftersale';
import type { AfterSaleCase, HistoryEntry, Order, Situation } from 'aftersale/facts';
import { DAY, HOUR, MINUTE } from 'aftersale/time';
import type { Actor, CaseState, CaseStep } from 'aftersale/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settledSituationArbitrary } from '../arbitraries/settled-cases';
import { line, PAID, PLACED, parcel, SHIPPED, SIGNED, units } from '../fixtures/order';
import { refunded, request } from '../fixtures/refunds';
import { afterSaleCase, situation } from '../fixtures/situation';

const lines = [line({ quantity: 2 })];
const paid = (facts: Partial<Order> = {}): Situation => situation({ lines, ...facts });
const received = (facts: Partial<Order> = {}): Situation =>
  situation({ status: 'completed', lines, ...facts }, { now: SIGNED + 20 * DAY });
const withCases = (of: Situation, ...cases: Partial<AfterSaleCase>[]): Situation => ({
  ...of,
  cases: cases.map((one, index) => afterSaleCase(of.order, { id: `case-${index}`, ...one })),
});
const step = (
  action: CaseStep,
  after: number,
  [from, to]: readonly [CaseState | null, CaseState],
  actor: Actor = 'agent',
): HistoryEntry => ({ commandId: `${action} ${after}`, actor, action, at: PAID + after, from, to });

describe('MET-01 cancels and returns', () => {
  const canceled = refunded(paid(), request({ lines: [units('cup', 0, 1)] }));
  const returned = refunded(
    received(),
    request({ type: 'return_refund', reason: 'quality', lines: [units('cup', 0, 2)] }),
  );

  it('MET-01 counts orders and cases, and their amounts', () => {
    expect(measure([canceled, returned, paid()])).toMatchObject({
      orders: { placed: 3, paid: 3, canceled: 1, returned: 1 },
      cases: { applied: 2, inProgress: 0, succeeded: 2, closed: 0 },
      byType: [
        { type: 'refund_only', applied: 1, succeeded: 1 },
        { type: 'return_refund', applied: 1, succeeded: 1 },
      ],
      money: [{ currency: 'CNY', ordered: 60_000, canceled: 10_000, returned: 20_000, refunded: 30_000 }],
    });
  });

  it('MET-01 neither is what was only applied for, refused, or refunded after receipt without a return', () => {
    const open = withCases(paid(), { state: 'pending_review' });
    const refused = withCases(paid(), { state: 'closed' });
    const kept = withCases(received(), { state: 'succeeded', fulfilment: 'signed' });
    expect(measure([open, refused, kept])).toMatchObject({
      orders: { canceled: 0, returned: 0 },
      cases: { applied: 3, inProgress: 1, succeeded: 1, closed: 1 },
      money: [{ canceled: 0, returned: 0, refunded: 0 }],
    });
  });

  it('MET-01 no cancel is what is paid beside unshipped goods', () => {
    const sorry = withCases(paid(), { type: 'compensation', state: 'succeeded', fulfilment: 'unshipped' });
    expect(measure([sorry])).toMatchObject({ orders: { canceled: 0 }, money: [{ canceled: 0 }] });
  });

  it('MET-02 a parcel of which nobody told when it left took no time', () => {
    const { shippedAt: _, ...unsent } = parcel('signed', [units('cup', 0, 2)]);
    expect(measure([received({ parcels: [unsent] })]).times.receipt).toMatchObject({ count: 0, sum: 0 });
  });

  it('MET-01 counts how every level stands, each for itself', () => {
    const states = ['met', 'running', 'running', 'breached', 'missed', 'missed', 'missed'] as const;
    const levels = states.map((state) => ({ level: 'tracking_number' as const, state }));
    expect(measure([withCases(paid(), {})], { serviceLevels: () => ({ levels }) }).levels).toEqual([
      { level: 'tracking_number', met: 1, running: 2, breached: 1, missed: 3 },
    ]);
  });

  it('refuses options and situations that are none, and durations that are no amounts', () => {
    const none: unknown = null;
    expect(() => measure([], none as MeasureOptions)).toThrow(expect.objectContaining({ code: 'input_malformed' }));
    expect(() => measure([none as Situation])).toThrow(expect.objectContaining({ code: 'input_malformed' }));
    const told = measure([received()]);
    const broken = { ...told, times: { ...told.times, receipt: { ...told.times.receipt, max: 2 ** 60 } } };
    expect(() => mergeMeasures(told, broken)).toThrow(
      expect.objectContaining({ code: 'amount_not_safe_integer', params: { where: 'max', value: 2 ** 60 } }),
    );
  });

  it('MET-01 of refunds only what was paid out, of goods all the units that went', () => {
    const two = paid({ lines: [line({ quantity: 4 })] });
    const part = request({ lines: [units('cup', 1, 3)] });
    expect(measure([refunded(two, part)]).money).toMatchObject([{ canceled: 20_000, refunded: 20_000 }]);
    expect(measure([refunded(two, part, 'processing')]).money).toMatchObject([{ refunded: 0 }]);
    const { paidAt: _, ...waiting } = paid({ status: 'awaiting_payment', tenders: [] }).order;
    expect(measure([{ ...paid(), order: waiting }]).orders.canceled).toBe(0);
  });

  it('MET-01 an order given up unpaid, and one canceled on delivery, are canceled for what they would have cost', () => {
    const { paidAt: _, ...unpaid } = paid().order;
    const givenUp = { ...paid(), order: { ...unpaid, status: 'closed' as const, tenders: [] } };
    const onDelivery = { ...givenUp, order: { ...givenUp.order, payment: 'cash_on_delivery' as const } };
    expect(measure([givenUp])).toMatchObject({ orders: { paid: 0, canceled: 1 }, money: [{ canceled: 20_000 }] });
    expect(measure([onDelivery]).orders.canceled).toBe(0);
    expect(measure([withCases(onDelivery, { type: 'cancel', state: 'succeeded' })])).toMatchObject({
      orders: { canceled: 1 },
      money: [{ canceled: 20_000 }],
    });
    expect(measure([paid({ status: 'closed' })]).orders.canceled).toBe(0);
  });

  it('MET-01 by reason, those that occurred, in the order of the vocabulary', () => {
    const of = withCases(
      paid(),
      { reason: 'quality' },
      { reason: 'thinking_it_over', state: 'closed' },
      { reason: 'quality', state: 'succeeded' },
    );
    expect(measure([of]).byReason).toEqual([
      { reason: 'thinking_it_over', applied: 1, inProgress: 0, succeeded: 0, closed: 1 },
      { reason: 'quality', applied: 2, inProgress: 1, succeeded: 1, closed: 0 },
    ]);
  });

  it('MET-01 currencies are never mixed', () => {
    expect(measure([paid({ currency: 'USD' }), paid(), paid({ currency: 'USD' })]).money).toMatchObject([
      { currency: 'CNY', ordered: 20_000 },
      { currency: 'USD', ordered: 40_000 },
    ]);
  });
});

describe('MET-01 response and completion times', () => {
  it.each([
    [30 * MINUTE, 0],
    [30 * MINUTE + 1, 1],
    [15 * DAY, 8],
    [15 * DAY + 1, 9],
  ])('MET-01 %d ms are counted in bucket %d', (took, bucket) => {
    const done = withCases(paid(), { state: 'succeeded', appliedAt: PAID, enteredAt: PAID + took });
    expect(measure([done]).times.completion.buckets.indexOf(1)).toBe(bucket);
  });

  const history = [
    step('apply', 0, [null, 'pending_review'], 'buyer'),
    step('add_note', 20 * MINUTE, ['pending_review', 'pending_review']),
    step('approve', 3 * HOUR, ['pending_review', 'awaiting_refund']),
    step('complete_refund', 5 * HOUR, ['awaiting_refund', 'succeeded'], 'system'),
  ];
  const done = { appliedAt: PAID, enteredAt: PAID + 5 * HOUR, state: 'succeeded', history } as const;

  it('MET-01 from application to first answer and to success, with sum, count, maximum and buckets', () => {
    const { times } = measure([withCases(paid(), done)]);
    expect(times.response).toEqual({
      count: 1,
      sum: 20 * MINUTE,
      max: 20 * MINUTE,
      buckets: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    });
    expect(times.completion).toEqual({
      count: 1,
      sum: 5 * HOUR,
      max: 5 * HOUR,
      buckets: [0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
    });
    const late = { ...done, enteredAt: PAID + 16 * DAY };
    const both = measure([withCases(paid(), done), withCases(paid(), late)]).times.completion;
    expect(both).toEqual({
      count: 2,
      sum: 16 * DAY + 5 * HOUR,
      max: 16 * DAY,
      buckets: [0, 0, 0, 1, 0, 0, 0, 0, 0, 1],
    });
  });

  it('MET-01 what is still open, or was not answered, has no time yet', () => {
    const { times } = measure([
      withCases(
        paid(),
        { history: history.slice(0, 1) },
        { state: 'closed' },
        { ...done, appliedBy: 'agent', state: 'repairing', history: history.slice(0, 2) },
      ),
    ]);
    expect([times.response.count, times.completion.count, times.approval.count]).toEqual([0, 0, 0]);
  });

  it('MET-02 approval speed: by a person or by silence, not by taking it to the platform', () => {
    const approval = (...steps: HistoryEntry[]) =>
      measure([withCases(paid(), { appliedAt: PAID, history: steps })]).times.approval;
    expect(approval(...history)).toMatchObject({ count: 1, sum: 3 * HOUR });
    const silent = step('time_out', 2 * DAY, ['pending_review', 'awaiting_refund'], 'system');
    expect(approval(silent)).toMatchObject({ count: 1, sum: 2 * DAY });
    expect(approval(step('time_out', 2 * DAY, ['pending_review', 'platform_review'], 'system')).count).toBe(0);
    expect(approval(step('time_out', 2 * DAY, ['awaiting_return', 'closed'], 'system')).count).toBe(0);
  });

  it('MET-02 pickup from approval, receipt from shipment', () => {
    const returned = [
      step('approve', HOUR, ['pending_review', 'awaiting_return']),
      step('pick_up_return', 7 * HOUR, ['awaiting_return', 'awaiting_inspection'], 'carrier'),
    ];
    const { times } = measure([withCases(received(), { type: 'return_refund', history: returned })]);
    expect(times.pickup).toMatchObject({ count: 1, sum: 6 * HOUR });
    expect(times.receipt).toMatchObject({ count: 1, sum: SIGNED - SHIPPED });
    expect(measure([situation({ status: 'awaiting_receipt' })]).times.receipt.count).toBe(0);
  });
});

describe('MET-01 service levels', () => {
  const late = withCases(paid(), {
    appliedAt: PAID,
    history: [step('add_note', HOUR, ['pending_review', 'pending_review'])],
  });
  const quick = withCases(paid(), {
    appliedAt: PAID,
    history: [step('add_note', MINUTE, ['pending_review', 'pending_review'])],
  });

  it('MET-01 merging adds levels row by row, and traffic', () => {
    const level = (name: 'first_response' | 'inspection', met: number) => ({
      ...measure([], { traffic: { visits: met, logins: 10 * met } }),
      levels: [{ level: name, met, running: 2 * met, breached: 3 * met, missed: 4 * met }],
    });
    const merged = mergeMeasures(
      mergeMeasures(level('inspection', 1), level('first_response', 2)),
      level('inspection', 5),
    );
    expect(merged.levels).toEqual([
      { level: 'first_response', met: 2, running: 4, breached: 6, missed: 8 },
      { level: 'inspection', met: 6, running: 12, breached: 18, missed: 24 },
    ]);
    expect(merged.traffic).toEqual({ visits: 8, logins: 80 });
  });

  it('MET-01 are counted where they are asked for', () => {
    expect(measure([late, quick, quick], { serviceLevels }).levels).toEqual([
      { level: 'first_response', met: 2, running: 0, breached: 1, missed: 0 },
    ]);
    expect(measure([late]).levels).toEqual([]);
  });
});

describe('MET-02 volume and frequency', () => {
  const of = (buyerId: string) => paid({ buyer: { id: buyerId } });

  it('MET-02 orders per buyer, where they are wanted', () => {
    const orders = [of('b'), of('a'), of('b'), of('c'), paid()];
    expect(measure(orders, { perBuyer: true })).toMatchObject({
      buyers: [
        { buyerId: 'a', orders: 1 },
        { buyerId: 'b', orders: 2 },
        { buyerId: 'c', orders: 1 },
      ],
      unattributed: 1,
    });
    expect(measure(orders)).toMatchObject({ buyers: [], unattributed: 5 });
  });

  it('MET-02 visits and logins are the caller’s', () => {
    expect(measure([], { traffic: { visits: 100, logins: 30 } }).traffic).toEqual({ visits: 100, logins: 30 });
  });

  it('MET-02 a period counts orders placed, and cases applied for, within it', () => {
    const one = withCases(paid(), { appliedAt: PAID + DAY, reason: 'quality' });
    const within = (from: number, to: number): readonly number[] => {
      const { orders, cases } = measure([one], { period: { from, to } });
      return [orders.placed, cases.applied];
    };
    expect(within(PLACED, PLACED + 1)).toEqual([1, 0]);
    expect(within(PLACED - 1, PLACED)).toEqual([0, 0]);
    expect(within(PAID, PAID + DAY + 1)).toEqual([0, 1]);
    expect(within(PLACED, PAID + 2 * DAY)).toEqual([1, 1]);
  });
});

describe('laws of measures', () => {
  const options: MeasureOptions = { serviceLevels, perBuyer: true };
  /** Some orders are of buyers who order again. */
  const bought = fc
    .tuple(settledSituationArbitrary, fc.option(fc.constantFrom('b1', 'b2', 'b3')))
    .map(([of, id]): Situation => (id === null ? of : { ...of, order: { ...of.order, buyer: { id } } }));
  const streams = fc.array(bought, { maxLength: 6 });

  it('MET-01 MET-02 any partition of a stream, measured apart and merged, is the whole', () => {
    fc.assert(
      fc.property(streams, fc.nat(6), (stream, cut) => {
        const parts = [stream.slice(0, cut), stream.slice(cut)].map((part) => measure(part, options));
        const [first, second] = parts as [Measures, Measures];
        expect(mergeMeasures(first, second)).toEqual(measure(stream, options));
      }),
    );
  });

  it('MET-01 MET-02 merging is associative and commutative, and an empty stream changes nothing', () => {
    const measures = streams.map((stream) => measure(stream, options));
    fc.assert(
      fc.property(measures, measures, measures, (a, b, c) => {
        expect(mergeMeasures(a, b)).toEqual(mergeMeasures(b, a));
        expect(mergeMeasures(mergeMeasures(a, b), c)).toEqual(mergeMeasures(a, mergeMeasures(b, c)));
        expect(mergeMeasures(a, measure([]))).toEqual(a);
        expect(mergeMeasures(measure([]), a)).toEqual(a);
      }),
    );
  });

  it('law 10: the order of a stream does not matter, nothing is changed, all is plain JSON, and later is the same as now', async () => {
    await fc.assert(
      fc.asyncProperty(streams, async (stream) => {
        const before = structuredClone(stream);
        const measures = measure(stream, options);
        expect(stream).toEqual(before);
        expect(measure([...stream].reverse(), options)).toEqual(measures);
        expect(JSON.parse(JSON.stringify(measures))).toEqual(measures);
        async function* later() {
          yield* stream;
        }
        expect(await measure(later(), options)).toEqual(measures);
      }),
    );
  });

  it('MET-01 a stream is read once, in turn, and not kept', () => {
    let read = 0;
    function* many() {
      for (; read < 2_000; read += 1) yield paid({ id: `o${read}` });
    }
    expect(measure(many()).orders.placed).toBe(2_000);
    expect(read).toBe(2_000);
  });

  it('refuses what leaves the safe integers', () => {
    const [row] = measure([paid()]).money;
    if (row === undefined) throw new Error('no row');
    const huge: Measures = { ...measure([]), money: [{ ...row, ordered: Number.MAX_SAFE_INTEGER }] };
    expect(() => mergeMeasures(huge, measure([paid()]))).toThrow('result_out_of_range');
  });
});
