import type { Discount, Order, Shares, UnitRange } from '../facts/index';
import type { Amount } from '../money/index';
import type { Basket } from './earned-discount';

/** The blocks a discount on goods was given for: those of its lines, or all. */
export const blocksInScope = <Block extends UnitRange>(
  { lineIds }: Discount,
  blocks: readonly Block[],
): readonly Block[] => (lineIds === undefined ? blocks : blocks.filter(({ lineId }) => lineIds.includes(lineId)));

/** What one discount took off a unit; minor units. */
export const shareOf = ({ discounts }: Pick<Shares, 'discounts'>, discount: Discount): Amount =>
  discounts.find(({ discountId }) => discountId === discount.id)?.amount ?? 0;

/** What a unit cost when a discount was applied: its list price as the discounts before left it; a cheaper replacement nothing. */
export function priceBefore(
  { discounts }: Order,
  discount: Discount,
  block: Pick<Shares, 'list' | 'discounts'>,
): Amount {
  const earlier = discounts.slice(
    0,
    discounts.findIndex(({ id }) => id === discount.id),
  );
  return Math.max(
    0,
    earlier.reduce((price, one) => price - shareOf(block, one), block.list),
  );
}

/** Units in a discount's scope, summed up for its condition (RFD-20). */
export const basketOf = (
  order: Order,
  discount: Discount,
  blocks: readonly (UnitRange & Pick<Shares, 'list' | 'discounts'>)[],
): Basket =>
  blocksInScope(discount, blocks).reduce(
    ({ price, units }, block) => {
      const more = block.to - block.from;
      return { price: price + priceBefore(order, discount, block) * more, units: units + more };
    },
    { price: 0, units: 0 },
  );
