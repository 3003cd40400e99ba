import { checkFacts, type Order } from 'aftersale/facts';
import { standard } from 'aftersale/policy';
import {
  ALL_OVER_BY,
  type CaseApplication,
  type CaseStep,
  caseHistoryArbitrary,
  PLACED_AT,
  type RefundAsked,
  refundHistoryArbitrary,
} from 'aftersale/testing';
import { AFTER_SALE_TYPES, CLAIM_REASON_NAMES, LIABLE_PARTIES } from 'aftersale/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, ends, fields, kinds, tenths } from './drawn';

const DAY = 86_400_000;

const issuesOf = (order: Order, now: number) => checkFacts({ order, cases: [], policy: standard, now, version: 1 });

describe('histories of cases', () => {
  const histories = drawn(caseHistoryArbitrary(standard), 300);
  const steps = histories.flatMap((history) => history.steps);
  const of = <Act extends CaseStep['act']>(...acts: readonly Act[]) =>
    steps.filter((step): step is Extract<CaseStep, { act: Act }> => acts.some((act) => act === step.act));
  const applications: readonly CaseApplication[] = of('apply');

  it('are of coherent orders that are small, from a moment when nothing of them lies ahead', () => {
    expect(histories.flatMap(({ order, from }) => issuesOf(order, from))).toEqual([]);
    expect(ends(histories.map(({ order }) => order.lines.length))).toEqual([1, 3]);
    expect(ends(histories.flatMap(({ order }) => order.lines.map(({ quantity }) => quantity)))).toEqual([1, 3]);
    expect(ends(histories.map(({ order }) => order.discounts.length))).toEqual([0, 2]);
    expect(Math.max(...histories.map(({ order }) => order.tenders.length))).toBe(2);
    const last = ({ placedAt, paidAt = placedAt, completedAt = placedAt, parcels }: Order) =>
      Math.max(paidAt, completedAt, ...parcels.flatMap(({ shippedAt = 0, signedAt = 0 }) => [shippedAt, signedAt]));
    const later = histories.map(({ order, from }) => (from - last(order)) / DAY);
    expect([ends(later), later.every(Number.isInteger)]).toEqual([[0, 10], true]);
  });

  it('are, every other time, of a buyer whom any policy trusts', () => {
    const buyers = histories.map(({ order }) => order.buyer);
    expect(kinds(buyers.map((buyer) => JSON.stringify(buyer)))).toEqual(['undefined', '{"credit":1000000}']);
    expect(tenths(buyers, (buyer) => buyer !== undefined)).toBe(5);
    expect(histories.every(({ order }) => 'buyer' in order === (order.buyer !== undefined))).toBe(true);
  });

  it('are from one to twenty steps long, or as many as are asked for', () => {
    expect(ends(histories.map((history) => history.steps.length))).toEqual([1, 20]);
    expect(ends(drawn(caseHistoryArbitrary(standard, 3), 50).map((history) => history.steps.length))).toEqual([1, 3]);
  });

  it('mostly go on, and apply, wait and run into deadlines now and then', () => {
    expect(kinds(steps.map(({ act }) => act))).toEqual(['apply', 'go_on', 'time_out', 'try', 'wait']);
    expect(tenths(steps, ({ act }) => act === 'go_on' || act === 'try')).toBe(7);
    expect(tenths(steps, ({ act }) => act === 'apply')).toBe(1);
    expect(tenths(steps, ({ act }) => act === 'wait')).toBe(1);
    expect(tenths(of('go_on', 'try'), ({ act }) => act === 'go_on')).toBe(7);
    expect(ends(of('wait').map(({ hours }) => hours))).toEqual([1, 60]);
    expect(ends(of('go_on', 'try').map(({ of: which }) => which))).toEqual([0, 9]);
    expect(ends(of('go_on', 'try').map(({ which }) => which))).toEqual([0, 999]);
  });

  it('apply for everything, by whoever may, mostly for what is open', () => {
    expect(kinds(applications.map(({ actor }) => actor))).toEqual(['agent', 'buyer', 'platform']);
    expect(tenths(applications, ({ actor }) => actor === 'buyer')).toBe(5);
    expect(kinds(applications.map(({ type }) => type))).toEqual([...AFTER_SALE_TYPES].sort());
    expect(kinds(applications.map(({ reason }) => reason))).toEqual([...CLAIM_REASON_NAMES].sort());
    expect(tenths(applications, ({ open }) => open === null)).toBe(2);
    expect(ends(applications.flatMap(({ open }) => open ?? []))).toEqual([0, 99]);
    expect(tenths(applications, ({ amount }) => amount === null)).toBe(3);
    expect(ends(applications.flatMap(({ amount }) => amount ?? []))).toEqual([0, 5_000]);
    const picks = applications.map(({ units }) => units);
    expect([ends(picks.map(({ line }) => line)), ends(picks.map(({ from }) => from))]).toEqual([
      [0, 9],
      [0, 9],
    ]);
    expect(ends(picks.map(({ count }) => count))).toEqual([1, 3]);
  });
});

describe('a history of refunds that fails', () => {
  it.each([1, 2, 3, 4, 5, 6])('shrinks towards one line and no step, wherever it began: seed %i', (seed) => {
    const { counterexample } = fc.check(
      fc.property(refundHistoryArbitrary(standard), () => false),
      { seed },
    );
    expect(counterexample?.[0]).toMatchObject({
      order: { lines: [{ id: 'l1', quantity: 1 }] },
      steps: [],
      rest: ['l1'],
    });
  });
});

describe('histories of refunds', () => {
  const histories = drawn(refundHistoryArbitrary(standard), 200);
  const steps = histories.flatMap((history) => history.steps);
  const asks = steps.filter((step): step is RefundAsked => step.act === 'ask');
  const requests = asks.map(({ request }) => request);
  const orders = histories.map(({ order }) => order);
  const discounts = orders.flatMap((order) => order.discounts);

  it('are of coherent orders of up to four lines', () => {
    expect(orders.flatMap((order) => issuesOf(order, ALL_OVER_BY))).toEqual([]);
    expect(ends(orders.map(({ lines }) => lines.length))).toEqual([1, 4]);
    expect(ends(orders.flatMap(({ lines }) => lines.map(({ quantity }) => quantity)))).toEqual([1, 4]);
  });

  it('bring the rest of every line back, in any order', () => {
    for (const { order, rest } of histories) expect([...rest].sort()).toEqual(order.lines.map(({ id }) => id));
    const ofThree = histories.filter(({ order }) => order.lines.length === 3);
    expect(kinds(ofThree.map(({ rest }) => rest))).toHaveLength(6);
  });

  it('are up to fourteen steps long, or as many as are asked for', () => {
    expect(ends(histories.map((history) => history.steps.length))).toEqual([0, 14]);
    expect(drawn(refundHistoryArbitrary(standard, 0), 20).flatMap((history) => history.steps)).toEqual([]);
  });

  it('ask, pay, fail, advance, renew and withdraw', () => {
    expect(kinds(steps.map(({ act }) => act))).toEqual(['advance', 'ask', 'fail', 'pay', 'renew', 'withdraw']);
    expect(tenths(steps, ({ act }) => act === 'ask')).toBe(5);
    const turns = steps.filter(({ act }) => act !== 'ask') as readonly {
      readonly act: string;
      readonly which: number;
    }[];
    expect(tenths(turns, ({ act }) => act === 'pay')).toBe(4);
    expect(ends(turns.map(({ which }) => which))).toEqual([0, 9]);
  });

  it('ask under an id of each step’s own, for units that there are, in full and in part, decided or not', () => {
    for (const { order, steps: own } of histories) {
      for (const [at, step] of own.entries()) {
        if (step.act !== 'ask') continue;
        expect(step.request.caseId).toBe(`c${at + 1}`);
        const quantity = new Map(order.lines.map((line) => [line.id, line.quantity]));
        for (const { lineId, from, to } of step.request.lines) {
          expect(from >= 0 && from < to && to <= (quantity.get(lineId) ?? 0)).toBe(true);
        }
      }
    }
    expect(ends(requests.map(({ lines }) => lines.length))).toEqual([1, 3]);
    expect(ends(requests.flatMap(({ lines }) => lines.map((one) => ('from' in one ? one.to - one.from : 0))))).toEqual([
      1, 3,
    ]);
    const unpriced = asks.filter(({ request }) => !['exchange', 'price_protection'].includes(request.type));
    expect(tenths(unpriced, ({ portion }) => portion === null)).toBe(5);
    expect(ends(unpriced.flatMap(({ portion }) => portion ?? []))).toEqual([0, 1_000]);
    expect(tenths(asks, ({ decided }) => decided)).toBe(7);
  });

  it('ask for all types and reasons, by whoever may ask, whoever is liable', () => {
    expect(kinds(requests.map(({ type }) => type))).toEqual([
      'cancel',
      'compensation',
      'exchange',
      'price_protection',
      'refund_only',
      'return_refund',
    ]);
    expect(tenths(requests, ({ type }) => ['refund_only', 'return_refund', 'cancel'].includes(type))).toBe(6);
    expect(kinds(requests.map(({ reason }) => reason))).toEqual([...CLAIM_REASON_NAMES].sort());
    for (const often of ['thinking_it_over', 'no_reason', 'late_shipment', 'counterfeit']) {
      expect(tenths(requests, ({ reason }) => reason === often)).toBe(2);
    }
    expect(kinds(requests.map(({ actor }) => actor))).toEqual(['agent', 'buyer', 'merchant', 'platform', 'supervisor']);
    expect(kinds(requests.flatMap(({ liability }) => liability ?? []))).toEqual([...LIABLE_PARTIES].sort());
    expect(tenths(requests, ({ liability }) => liability === undefined)).toBe(3);
  });

  it('tell now and then what was agreed or found besides', () => {
    const adjustments = requests.flatMap((request) => request.adjustments ?? []);
    const carriage = requests.flatMap(({ returnFreight, pickup }) => [returnFreight ?? [], pickup ?? []].flat());
    expect(fields(requests)).toEqual([
      ...['actor', 'adjustments', 'caseId', 'channelRefusal', 'keptGifts', 'liability', 'lines', 'pickup', 'reason'],
      ...['replacementPrices', 'returnFreight', 'shelfPrices', 'type'],
    ]);
    for (const name of ['adjustments', 'returnFreight', 'pickup'] as const) {
      expect(tenths(requests, (request) => request[name] === undefined)).toBe(5);
    }
    expect(tenths(requests, ({ channelRefusal }) => channelRefusal === 'too_old')).toBe(7);
    expect(ends(requests.flatMap(({ adjustments: all }) => all?.length ?? []))).toEqual([1, 2]);
    expect(kinds(adjustments.map(({ kind }) => kind))).toEqual(['freight_subsidy', 'goodwill']);
    expect(kinds(adjustments.map(({ bearer }) => bearer))).toEqual([...LIABLE_PARTIES].sort());
    const [least, greatest] = ends(adjustments.map(({ amount }) => amount));
    expect(least).toBe(1);
    expect(greatest).toBeGreaterThan(2_900);
    expect(greatest).toBeLessThanOrEqual(3_000);
    expect(carriage.every(({ amount }) => amount >= 0 && amount <= 3_000)).toBe(true);
    expect(Math.max(...carriage.map(({ amount }) => amount))).toBeGreaterThan(2_900);
    expect(kinds(carriage.map(({ paidBy }) => paidBy))).toEqual(['buyer', 'merchant', 'platform']);
    expect(kinds(carriage.map(({ agreedBearer }) => agreedBearer))).toEqual(
      [...LIABLE_PARTIES, undefined].map(String).sort(),
    );
  });

  it('name prices where goods are exchanged or their price is protected, and the gifts that are kept', () => {
    for (const { order, steps: own } of histories) {
      for (const step of own) {
        if (step.act !== 'ask') continue;
        const { type, replacementPrices, shelfPrices, keptGifts } = step.request;
        const ids = order.lines.map(({ id }) => id);
        expect(replacementPrices?.map(({ lineId }) => lineId)).toEqual(type === 'exchange' ? ids : undefined);
        expect(shelfPrices?.map(({ lineId }) => lineId)).toEqual(type === 'price_protection' ? ids : undefined);
        if (replacementPrices !== undefined || shelfPrices !== undefined) expect(step.portion).toBeNull();
        if (keptGifts === undefined) continue;
        const gifts = order.lines.filter(({ follows }) => follows !== undefined).map(({ id }) => id);
        expect(keptGifts).toEqual(gifts.map((lineId) => ({ lineId, quantity: 1 })));
        expect(gifts.length).toBeGreaterThan(0);
      }
    }
    const shares = histories.flatMap(({ order, steps: own }) =>
      own.flatMap((step) =>
        step.act === 'ask'
          ? (step.request.replacementPrices ?? []).flatMap(({ lineId, price }) => {
              const list = order.lines.find(({ id }) => id === lineId)?.unitPrice ?? 0;
              return list > 0 ? [price / list] : [];
            })
          : [],
      ),
    );
    expect(ends(shares)).toEqual([0, 2]);
    const withGifts = histories.filter(({ order }) => order.lines.some(({ follows }) => follows !== undefined));
    const asked = withGifts.flatMap((history) =>
      history.steps.filter((step): step is RefundAsked => step.act === 'ask'),
    );
    expect(tenths(asked, ({ request }) => request.keptGifts !== undefined)).toBe(5);
  });

  it('come with conditions, coupons, what was earned, insurance, credit and invoices', () => {
    const conditions = discounts.flatMap(({ condition }) => condition ?? []);
    const conditionOf = (is: string) => conditions.filter((condition) => condition.is === is);
    expect(kinds(conditions.map(({ is }) => is))).toEqual(['single', 'stepped', 'tiered']);
    expect(kinds(conditionOf('tiered').map((one) => 'by' in one && one.by))).toEqual(['amount', 'quantity']);
    expect(kinds(conditionOf('stepped').map((one) => 'maximum' in one && one.maximum === null))).toEqual([
      'false',
      'true',
    ]);
    expect(discounts.filter(({ on, condition }) => on === 'freight' && condition !== undefined)).toEqual([]);
    expect(discounts.filter(({ on, onShelf }) => on === 'freight' && onShelf)).toEqual([]);
    expect(kinds(discounts.map(({ onShelf }) => onShelf))).toEqual(['true', 'undefined']);
    const coupons = discounts.map(({ coupon }) => coupon?.expiresAt);
    expect(kinds(coupons)).toEqual([PLACED_AT, ALL_OVER_BY * 2, undefined].map(String).sort());
    expect(kinds(discounts.flatMap(({ coupon }) => coupon?.id ?? []))).toEqual([
      'coupon 0',
      'coupon 1',
      'coupon 2',
      'coupon 3',
    ]);
    const points = orders.flatMap(({ earned }) => earned?.points ?? []);
    expect(ends(points.map(({ count }) => count))).toEqual([1, 500]);
    expect(Math.max(...points.map(({ value }) => value))).toBe(500);
    expect(
      kinds(points.map(({ count, available }) => (available === 0 ? 'none' : available < count ? 'some' : 'all'))),
    ).toEqual(['all', 'none', 'some']);
    expect(kinds(orders.flatMap(({ earned }) => (earned ? Object.keys(earned).sort().join() : 'nothing')))).toEqual([
      '',
      'coupons',
      'coupons,points',
      'nothing',
      'points',
    ]);
    expect(orders.find(({ earned }) => earned?.coupons)?.earned?.coupons).toEqual([
      { id: 'next time', value: 300, usable: true },
      { id: 'used since', value: 200, usable: false },
    ]);
    expect(ends(orders.flatMap(({ freightInsurance }) => freightInsurance?.coverage ?? []))).toEqual([0, 1_500]);
    expect(ends(orders.flatMap(({ buyer }) => buyer?.credit ?? []))).toEqual([0, 1_000]);
    expect(kinds(orders.map(({ invoice }) => invoice?.number))).toEqual(['invoice 1', 'undefined']);
    expect(kinds(orders.map(({ freightInsurance }) => freightInsurance === undefined))).toEqual(['false', 'true']);
    expect(kinds(orders.map(({ buyer }) => buyer === undefined))).toEqual(['false', 'true']);
  });
});
