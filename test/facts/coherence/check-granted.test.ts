import { allocateOrder, goodsBlocks } from 'aftersale/allocation';
import { checkFacts, type Grant, type Situation } from 'aftersale/facts';
import { definePolicy, standard } from 'aftersale/policy';
import { ALL_OVER_BY, orderArbitrary } from 'aftersale/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../fixtures/faults';
import { line, units } from '../../fixtures/order';
import { afterSaleCase, situation } from '../../fixtures/situation';

const discounts = [{ id: 'coupon', on: 'goods', amount: 1_000 }] as const;
/** Three units at 10.00 with 10.00 off: the first paid 6.66, the others 6.67. */
const facts = situation({ lines: [line({ quantity: 3, unitPrice: 1_000 })], discounts });

const withGrants = (of: Situation, ...grantsOfCases: readonly (readonly Grant[])[]): Situation => ({
  ...of,
  cases: grantsOfCases.map((grants, index) =>
    afterSaleCase(of.order, { id: `case-${index}`, state: 'succeeded', grants }),
  ),
});

describe('RFD-05 live grants', () => {
  it('are no more than what was paid for a unit', () => {
    expect(faultsOf(withGrants(facts, [{ ...units('cup', 0, 1), each: 666 }]))).toEqual([]);
    expect(faultsOf(withGrants(facts, [{ ...units('cup', 1, 3), each: 667 }]))).toEqual([]);
    expect(faultsOf(withGrants(facts, [{ ...units('cup', 0, 3), each: 667 }]))).toEqual([
      'order.lines.0: grants_above_paid',
    ]);
  });

  it('are told by the first unit that gets too much', () => {
    const even = situation({ lines: [line({ quantity: 3, unitPrice: 1_000 })] });
    const less = { ...units('cup', 1, 2), each: 1_001 };
    const more = { ...units('cup', 2, 3), each: 1_002 };
    expect(checkFacts(withGrants(even, [more], [less])).map(({ params }) => params)).toEqual([
      { unit: 1, granted: 1_001, paid: 1_000 },
    ]);
  });

  it('count together over all cases', () => {
    const most = [{ ...units('cup', 1, 3), each: 660 }];
    expect(faultsOf(withGrants(facts, most, [{ ...units('cup', 2, 3), each: 7 }]))).toEqual([]);
    expect(faultsOf(withGrants(facts, most, [{ ...units('cup', 2, 3), each: 8 }]))).toEqual([
      'order.lines.0: grants_above_paid',
    ]);
  });

  it('are dead where their case is closed', () => {
    const [first, ...others] = withGrants(facts, [{ ...units('cup', 0, 3), each: 9_999 }]).cases;
    expect(first && faultsOf({ ...facts, cases: [{ ...first, state: 'closed' }, ...others] })).toEqual([]);
  });

  it('may take taxes that were added to the price', () => {
    const taxes = [{ rate: '0.1', included: false, amount: 200 }];
    const taxed = situation({
      lines: [line({ quantity: 3, unitPrice: 1_000, taxes })],
      discounts,
      tenders: [{ id: 'cash', kind: 'cash', amount: 2_200 }],
    });
    expect(faultsOf(withGrants(taxed, [{ ...units('cup', 0, 3), each: 733 }]))).toEqual([]);
    expect(faultsOf(withGrants(taxed, [{ ...units('cup', 0, 3), each: 734 }]))).toEqual([
      'order.lines.0: grants_above_paid',
    ]);
  });

  it('are measured by the stored allocation, where there is one', () => {
    const allocation = allocateOrder(facts.order, standard);
    const stored = { ...facts, allocation };
    expect(faultsOf(withGrants(stored, [{ ...units('cup', 0, 1), each: 666 }]))).toEqual([]);
    expect(faultsOf(withGrants(stored, [{ ...units('cup', 0, 1), each: 667 }]))).toEqual([
      'order.lines.0: grants_above_paid',
    ]);
  });

  it('are measured by it even if the policy would divide otherwise today', () => {
    const lines = [line({ unitPrice: 1_000 }), line({ id: 'pot', unitPrice: 1_000 })];
    const of = situation({ lines, discounts: [{ id: 'coupon', on: 'goods', amount: 1 }] });
    const before = definePolicy({ id: 'before', version: 1, allocation: { remainder: 'last_line' } });
    const stored = { ...of, allocation: allocateOrder(of.order, before) };
    expect(faultsOf(withGrants(stored, [{ ...units('cup', 0, 1), each: 1_000 }]))).toEqual([]);
    expect(faultsOf(withGrants(stored, [{ ...units('pot', 0, 1), each: 1_000 }]))).toEqual([
      'order.lines.1: grants_above_paid',
    ]);
  });

  it('reach exactly what the allocation says each unit paid, stored or not', () => {
    fc.assert(
      fc.property(orderArbitrary(), fc.nat(), fc.boolean(), (order, pick, isStored) => {
        const open = { order, policy: standard, cases: [], now: ALL_OVER_BY, version: 1 };
        const of = isStored ? { ...open, allocation: allocateOrder(order, standard) } : open;
        const blocks = goodsBlocks(of);
        const paid = blocks.map(({ lineId, from, to, paid: each }) => ({ lineId, from, to, each }));
        expect(faultsOf(withGrants(of, paid))).toEqual([]);
        const above = paid.map((grant, index) =>
          index === pick % paid.length ? { ...grant, each: grant.each + 1 } : grant,
        );
        expect(faultsOf(withGrants(of, above))).toHaveLength(1);
      }),
    );
  });
});
