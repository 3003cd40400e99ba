import { allocateOrder, allocationOf, goodsBlocks, withGrants } from 'aftersale/allocation';
import { REMAINDERS } from 'aftersale/money';
import { definePolicy, standard } from 'aftersale/policy';
import { orderArbitrary } from 'aftersale/testing';
import { CASE_STATES } from 'aftersale/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../fixtures/deep-frozen';
import { allUnits, line, order } from '../fixtures/order';
import { afterSaleCase, situation } from '../fixtures/situation';

const threeCups = {
  lines: [line({ quantity: 3, unitPrice: 1_000 })],
  discounts: [{ id: 'coupon', on: 'goods' as const, amount: 1_000 }],
};

const policies = fc
  .constantFrom(...REMAINDERS)
  .map((remainder) => definePolicy({ id: 'any', version: 1, allocation: { remainder } }));

describe('RFD-03 goodsBlocks', () => {
  it('tells what each unit was discounted by and paid for', () => {
    expect(goodsBlocks(deepFrozen(situation(threeCups)))).toEqual([
      { lineId: 'cup', from: 0, to: 1, list: 1_000, discounts: [{ discountId: 'coupon', amount: 334 }], paid: 666 },
      { lineId: 'cup', from: 1, to: 3, list: 1_000, discounts: [{ discountId: 'coupon', amount: 333 }], paid: 667 },
    ]);
  });

  it('counts taxes that are added to the price as paid', () => {
    const taxes = [
      { rate: '0.05', included: false, amount: 7 },
      { rate: '0.13', included: true },
    ];
    const lines = [line({ quantity: 2, unitPrice: 100, taxes })];
    expect(goodsBlocks(situation({ lines, tenders: [] })).map(({ paid, discounts }) => [paid, discounts])).toEqual([
      [104, []],
      [103, []],
    ]);
  });

  it('reads the stored allocation, whatever the order would come to now', () => {
    const stored = allocateOrder(order(threeCups), standard);
    const now = situation({ ...threeCups, discounts: [] }, { allocation: stored });
    expect(goodsBlocks(deepFrozen(now)).map(({ paid }) => paid)).toEqual([666, 667]);
  });

  it('is the same with a stored allocation and without, for any order and policy', () => {
    const cases = policies.chain((policy) =>
      fc.tuple(fc.constant(policy), orderArbitrary({ remainder: policy.allocation.remainder, maxQuantity: 12 })),
    );
    fc.assert(
      fc.property(cases, ([policy, any]) => {
        const computed = goodsBlocks({ order: any, policy });
        const allocation = allocateOrder(any, policy);
        expect(goodsBlocks(deepFrozen({ order: any, policy, allocation }))).toEqual(computed);
        for (const { lineId, from, to, paid } of allocation.blocks) {
          const light = computed.find((block) => block.lineId === lineId && block.from <= from && to <= block.to);
          expect(light?.paid).toBe(paid);
        }
        expect(JSON.parse(JSON.stringify(computed))).toStrictEqual(computed);
      }),
      { numRuns: 300 },
    );
  });

  it('RFD-19 makes no more blocks of a million units than of a few', () => {
    const lines = [line({ quantity: 1_000_000, unitPrice: 100 })];
    const discounts = [{ id: 'd', on: 'goods' as const, amount: 33_333_333 }];
    expect(goodsBlocks(situation({ lines, discounts })).map(({ from, to, paid }) => [from, to, paid])).toEqual([
      [0, 333_333, 66],
      [333_333, 1_000_000, 67],
    ]);
  });

  it('refuses a discount on an unknown line', () => {
    const discounts = [{ id: 'd', on: 'goods' as const, amount: 1, lineIds: ['x'] }];
    expect(() => goodsBlocks(situation({ discounts }))).toThrow(expect.objectContaining({ code: 'facts_incoherent' }));
  });
});

describe('RFD-03 allocationOf', () => {
  it('is the stored allocation, untouched', () => {
    const stored = allocateOrder(order(threeCups), standard);
    expect(allocationOf(situation({ discounts: [] }, { allocation: stored }))).toBe(stored);
  });

  it('law 5: cases on one line change nothing of another, stored or not', () => {
    fc.assert(
      fc.property(orderArbitrary({ minLines: 2 }), fc.constantFrom(...CASE_STATES), fc.nat(9), (any, state, each) => {
        const [first] = any.lines;
        const claims = first === undefined ? [] : allUnits([first]);
        const grants = claims.map((claim) => ({ ...claim, each }));
        const cases = [afterSaleCase(any, { type: 'cancel', state, claims, grants })];
        expect(allocationOf(situation(any, { cases }))).toEqual(allocationOf(situation(any)));
        expect(goodsBlocks(situation(any, { cases }))).toEqual(goodsBlocks(situation(any)));
        const others = withGrants(goodsBlocks(situation(any)), cases).filter(({ lineId }) => lineId !== first?.id);
        expect(others.every(({ granted }) => granted === 0)).toBe(true);
      }),
    );
  });

  it('is what the policy makes of the order where nothing is stored, and refuses what that refuses', () => {
    const lastLine = definePolicy({ id: 'p', version: 1, allocation: { remainder: 'last_line' } });
    const lines = [line({ id: 'a', unitPrice: 10 }), line({ id: 'b', unitPrice: 10 })];
    const halves = situation({ lines, discounts: [{ id: 'd', on: 'goods', amount: 1 }] });
    expect(allocationOf(halves).blocks.map(({ paid }) => paid)).toEqual([9, 10]);
    expect(allocationOf({ ...halves, policy: lastLine }).blocks.map(({ paid }) => paid)).toEqual([10, 9]);
    const tooMuch = situation({ tenders: [{ id: 't', kind: 'cash', amount: 99_999 }] });
    expect(() => allocationOf(tooMuch)).toThrow(
      expect.objectContaining({ code: 'facts_incoherent', params: { due: 10_000, tenders: [99_999] } }),
    );
  });
});
