import { checkFacts, countUnits, type Order, overlaps } from 'aftersale/facts';
import { REMAINDERS } from 'aftersale/money';
import { definePolicy } from 'aftersale/policy';
import { ALL_OVER_BY, amountDue, orderArbitrary, PLACED_AT } from 'aftersale/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

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
