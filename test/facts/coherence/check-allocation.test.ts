import { allocateOrder } from 'aftersale/allocation';
import { checkFacts, type Order, type Situation } from 'aftersale/facts';
import { standard } from 'aftersale/policy';
import { ALL_OVER_BY, orderArbitrary } from 'aftersale/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changed, everyPath, withValue } from '../../fixtures/changed';
import { faultsOf } from '../../fixtures/faults';
import { fullSituation } from '../../fixtures/full-situation';
import { line } from '../../fixtures/order';
import { situation } from '../../fixtures/situation';

const faultsAfter = (...changes: readonly Change[]) => faultsOf(changed(fullSituation, ...changes));

/** The situation with its allocation as it is computed. */
const stored = (of: Situation): Situation => ({ ...of, allocation: allocateOrder(of.order, of.policy) });
const block = (index: number) => fullSituation.allocation?.blocks[index];

describe('a stored allocation', () => {
  it('RFD-19 is coherent as it is computed', () => {
    fc.assert(
      fc.property(orderArbitrary(), (order) => {
        const facts = { order, policy: standard, cases: [], now: ALL_OVER_BY, version: 1 };
        expect(checkFacts(stored(facts))).toEqual([]);
      }),
    );
  });

  it('RFD-19 is refused with any of its amounts a minor unit off', () => {
    const allocation = fullSituation.allocation;
    const amounts = [...everyPath(allocation)].filter(
      ({ path, value }) => typeof value === 'number' && !['from', 'to'].includes(String(path.at(-1))),
    );
    expect(amounts.length).toBeGreaterThan(90);
    const accepted = amounts.filter(({ path, value }) => {
      const facts = withValue(fullSituation, ['allocation', ...path], Number(value) + 1) as Situation;
      return checkFacts(facts).length === 0;
    });
    // The tax of a rate that does not say what was charged can lie on the buyer's part or on a subsidy.
    expect(accepted.map(({ path }) => path.join('.')).filter((path) => !path.endsWith('onSubsidy'))).toEqual([]);
  });

  it('is of this order', () => {
    expect(faultsAfter(['allocation.orderId', 'sibling'])).toEqual(['allocation.orderId: order_unknown']);
  });

  it('speaks of discounts and tenders of the order', () => {
    expect(faultsAfter(['allocation.blocks.0.discounts.0.discountId', 'lost'])).toEqual([
      'allocation.blocks.0.discounts.0.discountId: discount_unknown',
    ]);
    expect(faultsAfter(['allocation.freight.tenders.0.tenderId', 'card'])).toEqual([
      'allocation.freight.tenders.0.tenderId: tender_unknown',
    ]);
    expect(faultsAfter(['allocation.unapplied', [{ discountId: 'lost', amount: 1 }]])).toEqual([
      'allocation.unapplied.0.discountId: discount_unknown',
    ]);
    expect(faultsAfter(['allocation.unapplied', [{ discountId: '', amount: 0.5 }]])).toEqual([
      'allocation.unapplied.0.discountId: id_invalid',
      'allocation.unapplied.0.amount: amount_invalid',
      'allocation.unapplied.0.discountId: discount_unknown',
    ]);
  });

  it('may be of an order that is not paid yet', () => {
    const open = situation({ status: 'awaiting_payment', lines: [line({ quantity: 3 })] });
    expect(faultsOf(stored(open))).toEqual([]);
  });
});

describe('its blocks', () => {
  const covering = (blocks: readonly unknown[]) => faultsAfter(['allocation.blocks', blocks]);
  const all = fullSituation.allocation?.blocks ?? [];

  it('cover every unit, in the order of lines and of units', () => {
    expect(covering(all.slice(1))).toContain('allocation.blocks.0: blocks_not_covering');
    expect(covering(all.slice(0, -1))).toContain(`allocation.blocks.${all.length - 1}: blocks_not_covering`);
    expect(covering([...all].reverse())).toContain('allocation.blocks.0: blocks_not_covering');
    expect(covering([...all, all[0]])).toContain(`allocation.blocks.${all.length}: blocks_not_covering`);
    expect(covering([{ ...all[0], to: 0 }, ...all])).toContain('allocation.blocks.0: blocks_not_covering');
    expect(covering([{ ...all[0], to: 4 }, ...all.slice(1)])).toContain('allocation.blocks.0: blocks_not_covering');
  });

  it('have the list price of their line, and freight what was charged', () => {
    expect(faultsAfter(['order.freight.charged', 1_001])).toContain('allocation.freight.list: shares_mismatch');
    expect(faultsAfter(['order.lines.1.unitPrice', 5_001])).toContain(
      `allocation.blocks.${all.findIndex(({ lineId }) => lineId === 'pot')}.list: shares_mismatch`,
    );
    expect(faultsAfter(['allocation.blocks.0.lineId', 'lid'])).not.toContain(
      'allocation.blocks.0.list: shares_mismatch',
    );
  });

  it('tell what they should come to', () => {
    expect(checkFacts(changed(fullSituation, ['allocation.freight.list', 1_001]))).toContainEqual({
      path: ['allocation', 'freight', 'list'],
      code: 'shares_mismatch',
      params: { part: 'list', expected: 1_000, found: 1_001 },
    });
  });

  it.each(['list', 'net', 'paid'])('add up: %s', (part) => {
    const path = `allocation.blocks.0.${part}`;
    const amount = Object.entries(block(0) ?? {}).find(([name]) => name === part)?.[1];
    expect(faultsAfter([path, Number(amount) + 1])).toContain(`${path}: shares_mismatch`);
  });

  it('add up a second time, by tenders and by funders', () => {
    expect(faultsAfter(['allocation.blocks.0.tenders.0.amount', 10_001])).toContain(
      'allocation.blocks.0.tenders: shares_mismatch',
    );
    expect(faultsAfter(['allocation.blocks.0.discounts.0.funding.0.amount', 10_001])).toContain(
      'allocation.blocks.0.discounts.0.funding: shares_mismatch',
    );
  });
});

describe('its margins', () => {
  const lines = [line({ quantity: 2, unitPrice: 1_000 }), line({ id: 'pot', unitPrice: 1_000 })];
  const marginsOf = (order: Partial<Order>, of: Partial<Order>) => {
    const { allocation } = stored(situation(of));
    const facts = situation({ ...of, ...order });
    return checkFacts(allocation === undefined ? facts : { ...facts, allocation })
      .filter(({ code, path }) => code === 'margin_mismatch' && path.join('.') === 'allocation')
      .map(({ params }) => params);
  };

  it('are each discount, less what could not be applied', () => {
    const discounts = [{ id: 'coupon', on: 'goods', amount: 3_100 }] as const;
    const free = { lines, discounts, tenders: [] };
    expect(marginsOf({}, free)).toEqual([]);
    expect(marginsOf({ discounts: [{ ...discounts[0], amount: 3_101 }] }, free)).toEqual([
      { part: 'coupon', expected: 3_001, found: 3_000 },
    ]);
  });

  it('are each discount in its scope alone', () => {
    const discounts = [{ id: 'coupon', on: 'goods', amount: 300, lineIds: ['pot'] }] as const;
    expect(marginsOf({}, { lines, discounts })).toEqual([]);
    expect(marginsOf({ discounts: [{ ...discounts[0], lineIds: ['cup'] }] }, { lines, discounts })).toEqual([
      { part: 'coupon', expected: 0, found: 300 },
    ]);
    expect(marginsOf({ discounts: [{ id: 'coupon', on: 'freight', amount: 300 }] }, { lines, discounts })).toEqual([
      { part: 'coupon', expected: 0, found: 300 },
    ]);
  });

  it('are on freight what was given for freight', () => {
    const of = {
      lines,
      freight: { charged: 500 },
      discounts: [{ id: 'coupon', on: 'freight', amount: 300 }],
      tenders: [{ id: 'cash', kind: 'cash', amount: 3_200 }],
    } as const;
    expect(marginsOf({}, of)).toEqual([]);
    expect(marginsOf({ discounts: [{ id: 'coupon', on: 'goods', amount: 300 }] }, of)).toEqual([
      { part: 'coupon', expected: 0, found: 300 },
    ]);
  });

  it('are each funder, the merchant where none is named', () => {
    const discounts = [{ id: 'coupon', on: 'goods', amount: 300 }] as const;
    const funding = [
      { party: 'merchant', amount: 100 },
      { party: 'platform', amount: 200 },
    ] as const;
    expect(marginsOf({ discounts: [{ ...discounts[0], funding }] }, { lines, discounts })).toEqual([
      { part: 'coupon merchant', expected: 100, found: 300 },
      { part: 'coupon platform', expected: 200, found: 0 },
    ]);
    const subsidised = [{ ...discounts[0], funding: [{ party: 'platform', amount: 300 }] }] as const;
    expect(marginsOf({ discounts }, { lines, discounts: subsidised })).toEqual([
      { part: 'coupon merchant', expected: 300, found: 0 },
    ]);
  });

  it('are each tender', () => {
    const tenders = [
      { id: 'cash', kind: 'cash', amount: 2_000 },
      { id: 'card', kind: 'gift_card', amount: 1_000 },
    ] as const;
    const moved = [
      { ...tenders[0], amount: 1_999 },
      { ...tenders[1], amount: 1_001 },
    ];
    expect(marginsOf({ tenders: moved }, { lines, tenders })).toEqual([
      { part: 'cash', expected: 1_999, found: 2_000 },
      { part: 'card', expected: 1_001, found: 1_000 },
    ]);
  });

  it('are each rate that says what was charged, by line and on freight', () => {
    const taxes = [
      { rate: '0.13', included: true, amount: 100 },
      { rate: '0.13', included: true, amount: 20 },
      { rate: '0.06', included: true },
    ];
    const of = { lines: [line({ taxes }), line({ id: 'pot' })], freight: { charged: 0 } };
    const more = [{ ...taxes[0], rate: '0.13', included: true, amount: 101 }, ...taxes.slice(1)];
    expect(marginsOf({}, of)).toEqual([]);
    expect(marginsOf({ lines: [line({ taxes: more }), line({ id: 'pot' })] }, of)).toEqual([
      { part: '0.13', expected: 121, found: 120 },
    ]);
    const silent = [{ rate: '0.13', included: true }, ...more];
    expect(marginsOf({ lines: [line({ taxes: silent }), line({ id: 'pot' })] }, of)).toEqual([]);
    const freight = { charged: 500, taxes: [{ rate: '0.09', included: true, amount: 40 }] };
    const tenders = [{ id: 'cash', kind: 'cash', amount: 20_500 }] as const;
    const untaxed = { ...freight, taxes: [{ rate: '0.09', included: true, amount: 41 }] };
    expect(marginsOf({ freight: untaxed }, { ...of, freight, tenders })).toEqual([
      { part: '0.09', expected: 41, found: 40 },
    ]);
  });

  it('RFD-22 are each tax over what the buyer paid and what others paid for him', () => {
    const taxes = [{ rate: '0.13', included: true, amount: 115 }];
    const funding = [{ party: 'platform', amount: 500 }] as const;
    const of = {
      lines: [line({ unitPrice: 1_000, taxes })],
      discounts: [{ id: 'coupon', on: 'goods', amount: 500, funding }],
    } as const;
    expect(marginsOf({}, of)).toEqual([]);
  });

  it('are each tax apart from one of the same rate that is added to the price', () => {
    const taxes = [
      { rate: '0.1', included: true, amount: 90 },
      { rate: '0.1', included: false, amount: 100 },
    ];
    const of = { lines: [line({ unitPrice: 1_000, taxes })], tenders: [] };
    expect(marginsOf({}, of)).toEqual([]);
    const [included, added] = taxes;
    const more = [{ ...included, amount: 91 }, added] as typeof taxes;
    expect(marginsOf({ lines: [line({ unitPrice: 1_000, taxes: more })] }, of)).toEqual([
      { part: '0.1', expected: 91, found: 90 },
    ]);
  });
});
