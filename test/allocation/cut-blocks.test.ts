import { allocateOrder, cutBlocks } from 'aftersale/allocation';
import { standard } from 'aftersale/policy';
import { orderArbitrary } from 'aftersale/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOfBlocks } from '../../src/testing/laws/allocation-margins';
import { deepFrozen } from '../fixtures/deep-frozen';
import { units } from '../fixtures/order';

const blocks = [
  { ...units('b', 0, 3), paid: 5 },
  { ...units('a', 0, 4), paid: 6 },
  { ...units('a', 4, 9), paid: 7 },
];

describe('cutBlocks', () => {
  it('keeps the order of the blocks, and all that they say', () => {
    expect(cutBlocks(deepFrozen(blocks), deepFrozen([units('a', 2, 6), units('b', 1, 9)]))).toEqual([
      { ...units('b', 1, 3), paid: 5 },
      { ...units('a', 2, 4), paid: 6 },
      { ...units('a', 4, 6), paid: 7 },
    ]);
  });

  it('counts a unit once, however many ranges name it', () => {
    expect(cutBlocks(blocks, [units('a', 5, 8), units('a', 4, 7), units('a', 8, 8)])).toEqual([
      { ...units('a', 4, 8), paid: 7 },
    ]);
  });

  it('leaves nothing of what no range names', () => {
    expect(cutBlocks(blocks, [units('c', 0, 9), units('b', 3, 9)])).toEqual([]);
    expect(cutBlocks(blocks, [])).toEqual([]);
  });

  it('RFD-03 any units and all the others are the whole, in every part', () => {
    fc.assert(
      fc.property(orderArbitrary({ maxQuantity: 20 }), fc.nat(20), fc.nat(20), (order, one, other) => {
        const { blocks: all } = allocateOrder(order, standard);
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const some = order.lines.map(({ id }) => units(id, from, to));
        const rest = order.lines.flatMap(({ id, quantity }) => [units(id, 0, from), units(id, to, quantity)]);
        const together = [...cutBlocks(all, some), ...cutBlocks(all, rest)];
        expect(sumOfBlocks(together)).toEqual(sumOfBlocks(all));
      }),
    );
  });
});
