import type { DiscountCondition } from 'aftersale/facts';
import { aLine, amountDue, anOrder, promoted, thresholdOrderArbitrary } from 'aftersale/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, ends, kinds } from './drawn';

type ConditionOf<Kind> = Extract<DiscountCondition, { is: Kind }>;

describe('an order with what comes with its money', () => {
  const order = anOrder({
    lines: [aLine({ id: 'cup', quantity: 3, unitPrice: 1_000 }), aLine({ id: 'pot', quantity: 2, unitPrice: 500 })],
    discounts: [
      { id: 'cups', on: 'goods', amount: 300, lineIds: ['cup'] },
      { id: 'all', on: 'goods', amount: 4 },
    ],
  });
  const conditionsOf = <Kind extends DiscountCondition['is']>(discountId: string, is: Kind) =>
    drawn(promoted(order), 1_500)
      .flatMap(({ discounts }) => discounts)
      .filter(({ id }) => id === discountId)
      .flatMap(({ condition }) => condition ?? [])
      .filter((condition): condition is ConditionOf<Kind> => condition.is === is);

  it('has earned a discount by goods in its scope, of any price up to theirs', () => {
    const [ofCups, ofAll] = [conditionsOf('cups', 'single'), conditionsOf('all', 'single')];
    expect(ends(ofCups.map(({ atLeast }) => atLeast))).toEqual([3, 3_000]);
    expect(ends(ofAll.map(({ atLeast }) => atLeast))).toEqual([4, 4_000]);
    expect([kinds(ofCups.map(({ off }) => off)), kinds(ofAll.map(({ off }) => off))]).toEqual([['300'], ['4']]);
  });

  it('has earned it step by step, in up to five steps, each of something', () => {
    const steps = (id: string) => kinds(conditionsOf(id, 'stepped').map(({ every, off }) => `${off} of ${every}`));
    expect(steps('cups')).toEqual(['100 of 1000', '150 of 1500', '300 of 3000', '60 of 600', '75 of 750']);
    expect(steps('all')).toEqual(['1 of 1000', '1 of 1333', '1 of 800', '2 of 2000', '4 of 4000']);
    expect(kinds(conditionsOf('cups', 'stepped').map(({ maximum }) => maximum))).toEqual(['300', 'null']);
    expect(kinds(conditionsOf('all', 'stepped').map(({ maximum }) => maximum))).toEqual(['4', 'null']);
  });

  it('has earned it by a number of units, or by half and all of it in two tiers of the price', () => {
    const tiered = (id: string) => conditionsOf(id, 'tiered');
    const byQuantity = (id: string) => tiered(id).flatMap((one) => (one.by === 'quantity' ? one.tiers : []));
    const units = (id: string) => byQuantity(id).map(({ atLeast }) => atLeast);
    expect(kinds(units('cups'))).toEqual(expect.arrayContaining(['1', '2']));
    expect(kinds(units('all'))).toEqual(expect.arrayContaining(['1', '2', '3', '4']));
    expect([Math.max(...units('cups')) <= 3, Math.max(...units('all')) <= 5]).toEqual([true, true]);
    const byAmount = tiered('cups').flatMap((one) => (one.by === 'amount' ? [one.tiers] : []));
    const firsts = byAmount.flatMap(([first]) => first?.atLeast ?? []);
    expect(Math.min(...firsts)).toBeLessThan(100);
    expect(Math.max(...firsts)).toBeGreaterThan(2_900);
    expect(Math.max(...firsts)).toBeLessThanOrEqual(3_000);
    expect(byAmount).toEqual(
      firsts.map((atLeast) => [
        { atLeast, off: 150 },
        { atLeast: atLeast * 2, off: 300 },
      ]),
    );
  });

  it('shrinks towards the order as it was', () => {
    const failure = fc.check(
      fc.property(promoted(order), () => false),
      { seed: 7 },
    );
    expect(failure.counterexample?.[0]).toEqual(order);
  });
});

describe('an order whose discounts were earned by their conditions', () => {
  const orders = drawn(thresholdOrderArbitrary('largest_remainder'), 300);

  it('waits for shipment, without taxes, paid at once', () => {
    for (const order of orders) {
      expect([order.status, order.parcels]).toEqual(['awaiting_shipment', []]);
      expect(order.lines.every(({ taxes, unitPrice }) => taxes === undefined && unitPrice >= 100)).toBe(true);
      expect(order.tenders).toEqual([{ id: 't1', kind: 'cash', amount: amountDue(order, 'largest_remainder') }]);
    }
  });

  it('has from one to three discounts, each of a twentieth to a half of what a step asks for', () => {
    expect(kinds(orders.map(({ discounts }) => discounts.map(({ id }) => id)))).toEqual(['d1', 'd1,d2', 'd1,d2,d3']);
    const thousandths = orders
      .flatMap(({ discounts }) => discounts)
      .flatMap(({ condition }) => {
        if (condition?.is === 'stepped') return [[condition.off, condition.every] as const];
        return condition?.is === 'single' ? [[condition.off, condition.atLeast] as const] : [];
      })
      .filter(([, every]) => every >= 10_000)
      .map(([off, every]) => Math.round((1_000 * off) / every));
    expect(ends(thousandths)).toEqual([50, 500]);
  });
});
