import { cutBlocks, discountBasket, goodsBlocks, withGrants } from '../allocation/index';
import { type AfterSaleCase, type Discount, type Order, subtractRanges, type UnitRange } from '../facts/index';
import type { Policy } from '../policy/index';
import type { PaidRange } from './cut-segments';
import { goneUnits } from './gone-units';

/** An order, and of its goods those that are counted. */
export interface Basket {
  readonly order: Order;
  readonly goods: readonly PaidRange[];
}

/** The goods without some units. */
export const without = ({ order, goods }: Basket, units: readonly UnitRange[]): Basket => ({
  order,
  goods: cutBlocks(goods, subtractRanges(goods, units)),
});

/** Another order of the group with the goods that are left in it. */
export function siblingBasket(policy: Policy, order: Order, groupCases: readonly AfterSaleCase[]): Basket {
  const cases = groupCases.filter(({ orderId }) => orderId === order.id);
  const goods = withGrants(goodsBlocks({ order, policy }), cases);
  return without({ order, goods }, order.status === 'closed' ? goods : goneUnits(cases, () => goods));
}

/**
 * How far the goods of a basket reach towards the condition of a discount of its order: how many they are, or what they
 * cost in minor units, as the discounts before it left them (ELG-15).
 */
export function reach({ order, goods }: Basket, discount: Discount, by: 'amount' | 'quantity'): number {
  const { price, units } = discountBasket(order, discount, goods);
  return by === 'quantity' ? units : price;
}
