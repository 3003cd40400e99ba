import { checkFacts, countUnits, type Order, overlaps } from 'aftersale/facts';
import { REMAINDERS } from 'aftersale/money';
import { definePolicy } from 'aftersale/policy';
import { ALL_OVER_BY, amountDue, orderArbitrary, PLACED_AT } from 'aftersale/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, ends, kinds, tenths } from './drawn';

describe('orderArbitrary', () => {
  it('makes orders in which checkFacts finds no fault', () => {
    const withRemainder = fc
      .constantFrom(...REMAINDERS)
      .chain((remainder) => fc.record({ remainder: fc.constant(remainder), order: orderArbitrary({ remainder }) }));
    fc.assert(
      fc.property(withRemainder, ({ remainder, order }) => {
        const policy = definePolicy({ id: 'p', version: 1, allocation: { remainder } });
        expect(checkFacts({ order, cases: [], policy, now: ALL_OVER_BY, version: 1 })).toEqual([]);
      }),
    );
  });

  it('makes orders that are paid in full', () => {
    fc.assert(
      fc.property(orderArbitrary(), (order) => {
        const paid = order.tenders.reduce((sum, { amount }) => sum + amount, 0);
        expect(paid).toBe(amountDue(order, 'largest_remainder'));
      }),
    );
  });

  it('puts no unit in two parcels, and every unit in one once the order is shipped', () => {
    fc.assert(
      fc.property(orderArbitrary(), ({ lines, parcels, status }) => {
        for (const [index, { units }] of parcels.entries()) {
          expect(parcels.slice(index + 1).some((other) => overlaps(units, other.units))).toBe(false);
        }
        const ordered = lines.reduce((sum, { quantity }) => sum + quantity, 0);
        const packed = countUnits(parcels.flatMap(({ units }) => units));
        if (status !== 'awaiting_shipment') expect(packed).toBe(ordered);
        const shipped = countUnits(parcels.flatMap(({ shippedAt, units }) => (shippedAt === undefined ? [] : units)));
        expect(shipped === ordered).toBe(status !== 'awaiting_shipment');
      }),
    );
  });

  it('makes what it promises: statuses, gifts, taxes of both kinds, mixed funding, too large discounts', () => {
    const orders = fc.sample(orderArbitrary(), { numRuns: 500, seed: 1 });
    const lines = orders.flatMap((order) => order.lines);
    const discounts = orders.flatMap((order) => order.discounts);
    expect(new Set(orders.map(({ status }) => status)).size).toBe(3);
    expect(lines.some(({ follows }) => follows?.as === 'gift')).toBe(true);
    expect(lines.some(({ taxes = [] }) => new Set(taxes.map(({ included }) => included)).size === 2)).toBe(true);
    expect(discounts.some(({ funding = [] }) => funding.length === 3)).toBe(true);
    expect(discounts.some(({ on }) => on === 'freight')).toBe(true);
    expect(orders.some((order) => order.tenders.length === 4)).toBe(true);
    expect(orders.some((order) => order.lines.length === 4 && order.discounts.length === 4)).toBe(true);
  });

  it('owes nothing for an added tax whose amount is not known', () => {
    const order = fc.sample(orderArbitrary({ maxLines: 1, maxDiscounts: 0, taxes: false, freight: false }), 1)[0];
    const taxed = {
      ...order,
      lines: [{ id: 'l1', category: 'goods', quantity: 1, unitPrice: 100, taxes: [{ rate: '0.1', included: false }] }],
    };
    expect(amountDue(taxed as Order, 'largest_remainder')).toBe(100);
  });

  it('tells its times in order', () => {
    fc.assert(
      fc.property(orderArbitrary(), ({ placedAt, paidAt = 0, parcels, completedAt = ALL_OVER_BY - 1 }) => {
        expect(placedAt).toBe(PLACED_AT);
        expect(paidAt).toBeGreaterThan(placedAt);
        for (const { shippedAt = paidAt + 1, signedAt = shippedAt + 1 } of parcels) {
          expect(paidAt < shippedAt && shippedAt < signedAt && signedAt < completedAt).toBe(true);
        }
        expect(completedAt).toBeLessThan(ALL_OVER_BY);
      }),
    );
  });

  it('shrinks to one unit of one line, paid by one tender', () => {
    const failure = fc.check(
      fc.property(orderArbitrary(), () => false),
      { seed: 7 },
    );
    expect(failure.counterexample?.[0]).toEqual({
      id: 'o1',
      currency: 'CNY',
      status: 'awaiting_shipment',
      payment: 'prepaid',
      placedAt: PLACED_AT,
      paidAt: PLACED_AT + 60_000,
      lines: [{ id: 'l1', category: 'goods', quantity: 1, unitPrice: 0 }],
      parcels: [],
      discounts: [],
      tenders: [],
    });
  });
});

describe('random orders', () => {
  const orders = drawn(orderArbitrary(), 600);
  const lines = orders.flatMap((order) => order.lines);
  const discounts = orders.flatMap((order) => order.discounts);
  const DAY = 86_400_000;

  it('have lines of everyday prices, at times of next to nothing, of which some after the first are gifts', () => {
    const bought = lines.filter(({ follows }) => follows === undefined);
    expect(kinds(lines.map(({ category }) => category))).toEqual(['goods']);
    expect(kinds(lines.map(({ id }) => id))).toEqual(['l1', 'l2', 'l3', 'l4']);
    const [least, greatest] = ends(bought.map(({ unitPrice }) => unitPrice));
    expect([least, greatest > 19_900, greatest <= 20_000]).toEqual([0, true, true]);
    expect(tenths(bought, ({ unitPrice }) => unitPrice <= 3)).toBe(2);
    const later = orders.flatMap((order) => order.lines.slice(1));
    expect(tenths(later, ({ follows }) => follows !== undefined)).toBe(2);
    expect(orders.every((order) => order.lines[0]?.follows === undefined)).toBe(true);
  });

  it('mostly have freight, with taxes or without', () => {
    const freight = orders.flatMap((order) => order.freight ?? []);
    expect(tenths(orders, (order) => order.freight !== undefined)).toBe(8);
    expect(ends(freight.map(({ charged }) => charged))).toEqual([0, 2_000]);
    expect(kinds(freight.map(({ taxes }) => taxes?.length))).toEqual(['1', '2', '3', 'undefined']);
    expect(kinds(lines.map(({ taxes }) => taxes?.length))).toEqual(['1', '2', '3', 'undefined']);
  });

  it('have no taxes, or no freight, where they are not to', () => {
    const untaxed = drawn(orderArbitrary({ taxes: false }), 50);
    const priced = untaxed.flatMap((order) => [...order.lines, order.freight ?? {}]);
    expect(priced.filter((one) => 'taxes' in one)).toEqual([]);
    expect(drawn(orderArbitrary({ freight: false }), 50).filter((order) => 'freight' in order)).toEqual([]);
  });

  it('have discounts on all goods, on some lines, or on freight, that one, two or three pay for', () => {
    const [onGoods, onFreight] = [
      discounts.filter(({ on }) => on === 'goods'),
      discounts.filter(({ on }) => on !== 'goods'),
    ];
    expect(kinds(discounts.map(({ id }) => id))).toEqual(['d1', 'd2', 'd3', 'd4']);
    expect(kinds(onGoods.map(({ lineIds }) => lineIds?.length))).toEqual(['1', '2', '3', 'undefined']);
    expect(kinds(onFreight.map((one) => 'lineIds' in one))).toEqual(['false']);
    expect(kinds(discounts.map(({ funding }) => funding?.length))).toEqual(['1', '2', '3', 'undefined']);
    const large = discounts.filter(({ amount }) => amount > 2);
    expect(kinds(large.map(({ funding }) => funding?.length))).toEqual(['1', '2', '3', 'undefined']);
    const shares = discounts.flatMap(({ funding }) => funding ?? []);
    expect(Math.min(...shares.map(({ amount }) => amount))).toBe(1);
    const ofThree = discounts.flatMap(({ funding }) =>
      funding?.length === 3 ? [funding.map(({ amount }) => amount)] : [],
    );
    expect(ofThree.some((amounts) => Math.max(...amounts) > 2 * Math.min(...amounts) + 2)).toBe(true);
  });

  it('are paid by up to four tenders that pay unequal parts, in points of half a minor unit as well', () => {
    const tenders = orders.flatMap((order) => order.tenders);
    expect(kinds(tenders.map(({ id }) => id))).toEqual(['t1', 't2', 't3', 't4']);
    for (const { kind, amount, points } of tenders) expect(points).toBe(kind === 'points' ? amount * 2 : undefined);
    expect(tenders.some(({ kind }) => kind === 'points')).toBe(true);
    const unequal = orders.filter((order) => {
      const [least, greatest] = ends(order.tenders.map(({ amount }) => amount));
      return order.tenders.length > 1 && greatest > 2 * least;
    });
    expect(unequal.length).toBeGreaterThan(50);
  });

  it('are spread over up to three parcels, or none yet, each line over several of them', () => {
    const parcelsAt = (status: Order['status']) =>
      kinds(orders.filter((order) => order.status === status).map(({ parcels }) => parcels.length));
    expect(parcelsAt('awaiting_shipment')).toEqual(['0', '1', '2', '3']);
    expect(parcelsAt('awaiting_receipt')).toEqual(['1', '2', '3']);
    expect(parcelsAt('completed')).toEqual(['1', '2', '3']);
    expect(kinds(orders.flatMap(({ parcels }) => parcels.map(({ id }) => id)))).toEqual(['p1', 'p2', 'p3']);
    const shipped = orders.filter(({ parcels, status }) => parcels.length > 1 && status !== 'awaiting_shipment');
    const several = shipped.flatMap((order) =>
      order.lines
        .filter(({ quantity }) => quantity > 1)
        .map(({ id }) => order.parcels.filter(({ units }) => units.some(({ lineId }) => lineId === id)).length),
    );
    expect(kinds(several)).toEqual(['1', '2', '3']);
    expect(tenths(several, (count) => count === 1)).toBe(6);
  });

  it('are at the status that is asked for, or on their way, where all of one that waited is sent', () => {
    const waiting = drawn(orderArbitrary({ statuses: ['awaiting_shipment'] }), 300);
    expect(kinds(waiting.map(({ status }) => status))).toEqual(['awaiting_receipt', 'awaiting_shipment']);
    const sent = drawn(orderArbitrary({ statuses: ['awaiting_receipt'] }), 100);
    expect(kinds(sent.map(({ status, completedAt }) => [status, completedAt]))).toEqual(['awaiting_receipt,']);
    const completed = drawn(orderArbitrary({ statuses: ['completed'] }), 100);
    expect(kinds(completed.map(({ status, completedAt }) => [status, completedAt]))).toEqual([
      `completed,${PLACED_AT + 20 * DAY}`,
    ]);
    expect(kinds(completed.flatMap(({ parcels }) => parcels.map(({ stage }) => stage)))).toEqual(['signed']);
  });
});
