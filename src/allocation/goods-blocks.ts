import type { AppliedDiscount, Situation, UnitBlock, UnitRange } from '../facts/index';
import type { Amount } from '../money/index';
import { type ChargedLine, chargesOf } from './charges';
import { paired } from './paired';
import { layOnUnits } from './ring';

/** Identical units of a line with their shares of the discounts and what was paid for each; minor units per unit. */
export interface GoodsBlock extends UnitRange {
  readonly list: Amount;
  /** Shares of nothing are left out. */
  readonly discounts: readonly AppliedDiscount[];
  readonly paid: Amount;
}

/**
 * What each unit of a situation's order was discounted by and paid for, without the detail of taxes and tenders: read
 * from the stored allocation, otherwise worked out in integers alone, with the same result. In the order of lines and of
 * units, in maximal ranges of identical units. All amounts are in minor units. It carries out RFD-02, RFD-03 and RFD-19.
 *
 * @throws AfterSaleError `facts_incoherent` where nothing is stored and the order's facts do not fit each other
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
export function goodsBlocks({
  allocation,
  order,
  policy,
}: Pick<Situation, 'allocation' | 'order' | 'policy'>): GoodsBlock[] {
  if (allocation !== undefined) return joined(allocation.blocks.map(withoutDetail));
  return chargesOf(order, policy.allocation.remainder).lines.flatMap(blocksOfLine);
}

const blocksOfLine = ({ lineId, quantity, list, discounts, paid }: ChargedLine): GoodsBlock[] =>
  layOnUnits(lineId, quantity, (openLayer) => {
    const price = openLayer(0);
    const shares = discounts.map(({ discountId, amount }) => ({ discountId, amount: price(amount) }));
    return { list: list / quantity, discounts: shares.filter(({ amount }) => amount > 0), paid: price(paid) };
  });

const withoutDetail = ({ lineId, from, to, list, discounts, paid }: UnitBlock): GoodsBlock => ({
  lineId,
  from,
  to,
  list,
  discounts: discounts.map(({ discountId, amount }) => ({ discountId, amount })),
  paid,
});

/** Blocks that differed only in detail, made one. */
function joined(blocks: readonly GoodsBlock[]): GoodsBlock[] {
  const result: GoodsBlock[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last !== undefined && areAlike(last, block)) result[result.length - 1] = { ...last, to: block.to };
    else result.push(block);
  }
  return result;
}

/** A line has one list price, and its discounts are always in the same order. */
const areAlike = (one: GoodsBlock, other: GoodsBlock): boolean =>
  one.lineId === other.lineId &&
  one.paid === other.paid &&
  one.discounts.length === other.discounts.length &&
  paired(one.discounts, other.discounts).every(
    ([some, others]) => some.discountId === others.discountId && some.amount === others.amount,
  );
