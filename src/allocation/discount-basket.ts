import type { Discount, Order, Shares, UnitRange } from '../facts/index';
import { type Amount, assertAmount } from '../money/index';
import { malformed } from '../vocabulary/index';

/** What goods in a discount's scope come to: minor units, as earlier discounts left them, and how many units. */
export interface DiscountBasket {
  readonly price: Amount;
  readonly units: number;
}

/** What of a block a discount's condition is judged by. */
export type PricedBlock = UnitRange &
  Pick<Shares, 'list'> & { readonly discounts: readonly { readonly discountId: string; readonly amount: Amount }[] };

/**
 * The blocks a discount on goods was given for: those of its lines, or all. It refuses nothing.
 *
 * @example
 * ```ts
 * import { inScope } from 'aftersale/allocation';
 * const blocks = [{ lineId: 'a', from: 0, to: 2 }, { lineId: 'b', from: 0, to: 1 }];
 * inScope({ id: 'd', on: 'goods', amount: 100, lineIds: ['b'] }, blocks); // => [{ lineId: 'b', from: 0, to: 1 }]
 * ```
 */
export function inScope<Block extends UnitRange>(discount: Discount, blocks: readonly Block[]): readonly Block[] {
  try {
    const { lineIds } = discount;
    return lineIds === undefined ? blocks : blocks.filter(({ lineId }) => lineIds.includes(lineId));
  } catch (error) {
    throw malformed(error);
  }
}

/**
 * What some blocks come to for the condition of a discount of their order: those in its scope, at their list price as the
 * discounts before it left it (minor units, never below zero), and how many units they are; cost grows with
 * blocks, never with units. It carries out ELG-15 and RFD-20.
 *
 * @throws AfterSaleError `amount_not_safe_integer` where the blocks come to no whole amount or number of units
 *
 * @example
 * ```ts
 * import { discountBasket } from 'aftersale/allocation';
 * const blocks = [{ lineId: 'a', from: 0, to: 2, list: 1000, discounts: [{ discountId: 'first', amount: 100 }] }];
 * const discounts = [
 *   { id: 'first', on: 'goods', amount: 200 },
 *   { id: 'second', on: 'goods', amount: 50 },
 * ] as const;
 * discountBasket({ discounts }, discounts[1], blocks); // => { price: 1800, units: 2 }
 * ```
 */
export function discountBasket(
  order: Pick<Order, 'discounts'>,
  discount: Discount,
  blocks: readonly PricedBlock[],
): DiscountBasket {
  try {
    const { discounts } = order;
    const place = discounts.findIndex(({ id }) => id === discount.id);
    const earlier = new Set(discounts.slice(0, place).map(({ id }) => id));
    let price = 0;
    let units = 0;
    for (const { from, to, list, discounts: shares } of inScope(discount, blocks)) {
      const taken = shares.reduce((sum, { discountId, amount }) => (earlier.has(discountId) ? sum + amount : sum), 0);
      // A replacement may cost less than what was taken off the goods it replaces.
      price += Math.max(0, list - taken) * (to - from);
      units += to - from;
    }
    assertAmount(price, 'price');
    assertAmount(units, 'units');
    return { price, units };
  } catch (error) {
    throw malformed(error);
  }
}
