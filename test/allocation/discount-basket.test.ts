import { discountBasket, inScope } from 'aftersale/allocation';
import type { Discount } from 'aftersale/facts';
import { describe, expect, it } from 'vitest';
import { units } from '../fixtures/order';

const first: Discount = { id: 'first', on: 'goods', amount: 300 };
const second: Discount = { id: 'second', on: 'goods', amount: 100, lineIds: ['a'] };
const order = { discounts: [first, second] };
const blocks = [
  {
    ...units('a', 0, 2),
    list: 1_000,
    discounts: [
      { discountId: 'first', amount: 100 },
      { discountId: 'second', amount: 50 },
    ],
  },
  { ...units('b', 0, 10_000), list: 500, discounts: [{ discountId: 'first', amount: 10 }] },
];

describe('the basket a discount is judged by', () => {
  it('RFD-20 ELG-15 holds the goods in its scope as the discounts before left them', () => {
    expect(discountBasket(order, first, blocks)).toEqual({ price: 2_000 + 5_000_000, units: 10_002 });
    expect(discountBasket(order, second, blocks)).toEqual({ price: 1_800, units: 2 });
    expect(discountBasket(order, second, [])).toEqual({ price: 0, units: 0 });
  });

  it('RFD-20 holds units wherever they stand in their line', () => {
    expect(discountBasket(order, first, [{ ...units('a', 3, 5), list: 1_000, discounts: [] }])).toEqual({
      price: 2_000,
      units: 2,
    });
  });

  it('tells what of it is no amount', () => {
    const of = (list: number, to: number) => () =>
      discountBasket(order, first, [{ ...units('a', 0, to), list, discounts: [] }]);
    expect(of(0.5, 1)).toThrow(
      expect.objectContaining({ code: 'amount_not_safe_integer', params: { where: 'price', value: 0.5 } }),
    );
    expect(of(2, 1.5)).toThrow(
      expect.objectContaining({ code: 'amount_not_safe_integer', params: { where: 'units', value: 1.5 } }),
    );
  });

  it('RFD-15 counts a replacement that costs less than was taken off as nothing', () => {
    expect(
      discountBasket(order, second, [
        { ...units('a', 0, 1), list: 60, discounts: [{ discountId: 'first', amount: 100 }] },
      ]),
    ).toEqual({ price: 0, units: 1 });
  });

  it('RFD-02 is of all lines where none are named', () => {
    expect(inScope(first, blocks)).toEqual(blocks);
    expect(inScope(second, blocks)).toEqual(blocks.slice(0, 1));
  });
});
