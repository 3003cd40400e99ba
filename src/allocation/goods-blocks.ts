import { joinRanges, type Situation, type UnitBlock } from '../facts/index';
import { assertAmount } from '../money/index';
import { malformed } from '../vocabulary/index';
import { computedBlocks, type GoodsBlock } from './computed-blocks';

/**
 * What each unit of a situation's order was discounted by and paid for, without the detail of taxes and tenders: read
 * from the stored allocation, otherwise worked out in integers alone, with the same result. In the order of lines and of
 * units, in maximal ranges of identical units. All amounts are in minor units. It carries out RFD-02, RFD-03 and RFD-19.
 *
 * @throws AfterSaleError `facts_incoherent` where nothing is stored and the order's facts do not fit each other; `amount_not_safe_integer`
 * where a stored block begins or ends nowhere, or its units were paid no amount
 *
 * @example
 * ```ts
 * import { goodsBlocks } from 'aftersale/allocation';
 * import { standard, type Order } from 'aftersale';
 * const order: Order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, parcels: [],
 *   lines: [{ id: 'a', category: 'tea', quantity: 3, unitPrice: 1000 }],
 *   discounts: [{ id: 'coupon', on: 'goods', amount: 1000 }],
 *   tenders: [{ id: 't', kind: 'cash', amount: 2000 }],
 * };
 * goodsBlocks({ order, policy: standard }).map(({ from, to, paid }) => `${from}-${to}: ${paid}`); // => ['0-1: 666', '1-3: 667']
 * ```
 */
export function goodsBlocks(situation: Pick<Situation, 'allocation' | 'order' | 'policy'>): GoodsBlock[] {
  try {
    const { allocation, order, policy } = situation;
    return allocation === undefined
      ? computedBlocks(order, policy)
      : joinRanges(allocation.blocks.map(withoutDetail), areAlike);
  } catch (error) {
    throw malformed(error);
  }
}

function withoutDetail({ lineId, from, to, list, discounts, paid }: UnitBlock): GoodsBlock {
  for (const amount of [from, to, paid]) assertAmount(amount, 'blocks');
  return {
    lineId,
    from,
    to,
    list,
    discounts: discounts.map(({ discountId, amount }) => ({ discountId, amount })),
    paid,
  };
}

/** Blocks that differed only in detail; a line has one list price, and its discounts are always in the same order. */
const areAlike = (one: GoodsBlock, other: GoodsBlock): boolean =>
  one.paid === other.paid && JSON.stringify(one.discounts) === JSON.stringify(other.discounts);
