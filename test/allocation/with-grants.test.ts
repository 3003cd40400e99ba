import { allocateOrder, type GrantingCase, goodsBlocks, withGrants } from 'aftersale/allocation';
import { standard } from 'aftersale/policy';
import { orderArbitrary } from 'aftersale/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../fixtures/deep-frozen';
import { order, units } from '../fixtures/order';
import { afterSaleCase, situation } from '../fixtures/situation';

const block = { ...units('a', 0, 10), paid: 100 };

const granting = (from: number, to: number, each: number, changes: Partial<GrantingCase> = {}): GrantingCase => ({
  state: 'awaiting_refund',
  grants: [{ ...units('a', from, to), each }],
  ...changes,
});

const told = (blocks: readonly { from: number; to: number; granted: number }[]) =>
  blocks.map(({ from, to, granted }) => [from, to, granted]);

describe('RFD-05 withGrants', () => {
  it('RFD-05 cuts nothing where nothing was granted', () => {
    const block = { ...units('cup', 0, 3), paid: 100 };
    const nothing = { state: 'awaiting_refund', grants: [{ ...units('cup', 0, 1), each: 0 }] } as const;
    expect(withGrants([block], [nothing])).toEqual([{ ...block, granted: 0 }]);
  });

  it('cuts blocks where grants begin and end, and sums those of all live cases', () => {
    const cases = [granting(0, 4, 20), granting(2, 6, 5, { state: 'succeeded' })];
    expect(withGrants(deepFrozen([block]), deepFrozen(cases))).toEqual([
      { lineId: 'a', from: 0, to: 2, paid: 100, granted: 20 },
      { lineId: 'a', from: 2, to: 4, paid: 100, granted: 25 },
      { lineId: 'a', from: 4, to: 6, paid: 100, granted: 5 },
      { lineId: 'a', from: 6, to: 10, paid: 100, granted: 0 },
    ]);
  });

  it('does not cut where nothing changes', () => {
    expect(
      told(withGrants([block], [granting(0, 5, 7), granting(5, 10, 7), granting(3, 3, 9), granting(1, 2, 0)])),
    ).toEqual([[0, 10, 7]]);
  });

  it('carries a grant over the borders of blocks', () => {
    const blocks = [units('a', 0, 3), units('a', 3, 6), units('b', 0, 6)];
    expect(told(withGrants(blocks, [granting(2, 5, 1)]))).toEqual([
      [0, 2, 0],
      [2, 3, 1],
      [3, 5, 1],
      [5, 6, 0],
      [0, 6, 0],
    ]);
  });

  it('does not count closed cases, the case left out, nor grants on unknown lines', () => {
    const closed = granting(0, 10, 20, { state: 'closed' });
    const own = afterSaleCase(order(), { id: 'own', grants: [{ ...units('a', 0, 10), each: 3 }] });
    const other = granting(0, 10, 4, { id: 'other' });
    const unknown = granting(0, 10, 8, { grants: [{ ...units('x', 0, 10), each: 8 }] });
    const cases = [closed, own, other, unknown];
    expect(told(withGrants([block], cases, { exceptCaseId: 'own' }))).toEqual([[0, 10, 4]]);
    expect(told(withGrants([block], cases, { exceptCaseId: null }))).toEqual([[0, 10, 7]]);
    expect(told(withGrants([block], cases))).toEqual([[0, 10, 7]]);
  });

  it('agrees with asking every unit, on goods blocks as on whole ones', () => {
    const range = fc.tuple(fc.nat(3), fc.nat(12), fc.nat(12), fc.nat(9));
    fc.assert(
      fc.property(orderArbitrary({ maxQuantity: 12 }), fc.array(range, { maxLength: 6 }), (any, ranges) => {
        const grants = ranges.map(([line, from, to, each]) => ({
          ...units(`l${line + 1}`, from, Math.max(from, to)),
          each,
        }));
        const grantedTo = (lineId: string, unit: number) =>
          grants
            .filter((grant) => grant.lineId === lineId && grant.from <= unit && unit < grant.to)
            .reduce((sum, { each }) => sum + each, 0);
        for (const blocks of [goodsBlocks(situation(any)), allocateOrder(any, standard).blocks]) {
          const pieces = withGrants(blocks, [{ state: 'pending_review', grants }]);
          for (const { lineId, from, to, granted } of pieces) {
            for (let unit = from; unit < to; unit += 1) expect(granted).toBe(grantedTo(lineId, unit));
          }
          const counted = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
          expect(counted).toBe(any.lines.reduce((sum, { quantity }) => sum + quantity, 0));
        }
      }),
    );
  });

  it('RFD-19 costs no more for a billion units than for a few', () => {
    const many = [units('a', 0, 1_000_000_000)];
    expect(told(withGrants(many, [granting(5, 999_999_999, 1)]))).toEqual([
      [0, 5, 0],
      [5, 999_999_999, 1],
      [999_999_999, 1_000_000_000, 0],
    ]);
  });
});
