import { type AppliedDiscount, discountedLines, type Order, type UnitRange } from '../facts/index';
import type { Amount } from '../money/index';
import type { Policy } from '../policy/index';
import { malformed } from '../vocabulary/index';
import { addedTaxes, withTaxes } from './added-taxes';
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
 * What {@link goodsBlocks} works out where no allocation is stored. All amounts are in minor units. It carries out RFD-02,
 * RFD-03 and RFD-19.
 *
 * @throws AfterSaleError `facts_incoherent` where the order's facts do not fit each other
 *
 * @example
 * ```ts
 * import { computedBlocks } from 'aftersale/allocation';
 * import { standard, type Order } from 'aftersale';
 * const order: Order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, parcels: [],
 *   lines: [{ id: 'a', category: 'tea', quantity: 3, unitPrice: 1000 }],
 *   discounts: [{ id: 'coupon', on: 'goods', amount: 1000 }],
 *   tenders: [{ id: 't', kind: 'cash', amount: 2000 }],
 * };
 * computedBlocks(order, standard).map(({ from, to, paid }) => `${from}-${to}: ${paid}`); // => ['0-1: 666', '1-3: 667']
 * ```
 */
export function computedBlocks(order: Order, policy: Policy): GoodsBlock[] {
  try {
    const { allocation } = policy;
    return paired(order.lines, discountedLines(order, allocation.remainder).lines).flatMap(
      ([line, { list, discounts, due }]) =>
        layOnUnits(line.id, line.quantity, (openLayer) => {
          const price = openLayer(0);
          const shares = discounts.map(({ discountId, amount }) => ({ discountId, amount: price(amount) }));
          return {
            list: list / line.quantity,
            discounts: shares.filter(({ amount }) => amount > 0),
            paid: price(withTaxes(due, addedTaxes(line.taxes ?? []))),
          };
        }),
    );
  } catch (error) {
    throw malformed(error);
  }
}
