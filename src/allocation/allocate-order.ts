import type { Allocation, Order, Shares, TaxShare, UnitBlock } from '../facts/index';
import type { Amount, Rounding } from '../money/index';
import type { Policy } from '../policy/index';
import { malformed } from '../vocabulary/index';
import { type ChargedPrice, chargesOf } from './charges';
import { fundingShares } from './funding-shares';
import { combined, paired } from './paired';
import { taxShares } from './tax-shares';
import { tenderTable } from './tender-table';
import { unitBlocks } from './unit-blocks';

/**
 * An order's money laid on its units once and for all: for every unit its share of each discount and of who funds it,
 * of each tax, and of each tender, such that every sum by line, by discount, by funder, by tax and by tender is exact.
 * Store the answer with the order when it is paid. All amounts are in minor units.
 *
 * Refused: facts that do not fit each other, such as tenders above what is due, funding that does not sum to its
 * discount, discounts on unknown lines, added taxes without an amount, and included ones above the price. It carries
 * out RFD-02, RFD-03, RFD-04, RFD-17, RFD-19 and RFD-22.
 *
 * @throws AfterSaleError `facts_incoherent`; for what no schema would let through also `amount_not_safe_integer`,
 * `rate_invalid`, `rounding_unknown`, `apportion_invalid_remainder`, `result_out_of_range`
 *
 * @example
 * ```ts
 * import { allocateOrder, standard, type Order } from 'aftersale';
 * const order: Order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, parcels: [],
 *   lines: [{ id: 'a', category: 'tea', quantity: 3, unitPrice: 1000 }],
 *   discounts: [{ id: 'coupon', on: 'goods', amount: 1000 }],
 *   tenders: [{ id: 't', kind: 'cash', amount: 2000 }],
 * };
 * const { blocks } = allocateOrder(order, standard);
 * blocks.map(({ from, to, paid }) => `${from}-${to}: ${paid}`); // => ['0-1: 666', '1-3: 667']
 * ```
 */
export function allocateOrder(order: Order, policy: Policy): Allocation {
  try {
    const { remainder, taxRounding } = policy.allocation;
    const { lines, freight, unapplied } = chargesOf(order, remainder);
    const rows = sharesOfRows(order, [...lines, freight], taxRounding);
    // Freight is the row after the lines.
    const freightShares = rows[lines.length] as Shares;
    const blocks: UnitBlock[] = [];
    for (const [{ id, quantity }, line] of paired(order.lines, rows)) blocks.push(...unitBlocks(id, quantity, line));
    return {
      algorithm: 'wrap@1',
      orderId: order.id,
      blocks,
      freight: freightShares,
      unapplied,
    };
  } catch (error) {
    throw malformed(error);
  }
}

/** What each price of an order comes to, all units of a line together. */
function sharesOfRows(order: Order, prices: readonly ChargedPrice[], taxRounding: Rounding): Shares[] {
  const discounts = fundingShares(order.discounts, prices);
  const tenders = tenderTable(
    prices.map(({ paid }) => paid),
    order.tenders,
  );
  return combined(prices, paired(discounts, tenders), (price, [ofPrice, byTender]) => {
    const taxes = taxShares(price, ofPrice, taxRounding);
    const { list, due, paid } = price;
    return { list, discounts: ofPrice, net: due - includedIn(taxes), taxes, paid, tenders: byTender };
  });
}

/** What of a price is taxes that it includes, which taken together never pass it. */
const includedIn = (taxes: readonly TaxShare[]): Amount =>
  taxes.reduce((total, { included, amount }) => (included ? total + amount : total), 0);
