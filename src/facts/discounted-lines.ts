import { type Amount, apportionPart, isNonNegativeAmount, type Remainder } from '../money/index';
import { AfterSaleError, malformed } from '../vocabulary/index';
import type { Discount, Order, OrderLine } from './order';

/** What one discount took, or could not take; minor units, never 0. */
export interface AppliedDiscount {
  readonly discountId: string;
  readonly amount: Amount;
}

/** What the discounts took off one price, and what is due of it; minor units. */
export interface DiscountedPrice {
  readonly list: Amount;
  /** In the order of application; shares of nothing are left out. */
  readonly discounts: readonly AppliedDiscount[];
  /** list − discounts: what the buyer owes, before taxes that are added to the price. */
  readonly due: Amount;
}

/** The same of all units of a line together. */
export interface DiscountedLine extends DiscountedPrice {
  readonly lineId: string;
}

/** An order after its discounts, before taxes that are added to its prices. */
export interface DiscountedLines {
  /** In the order of lines. */
  readonly lines: readonly DiscountedLine[];
  readonly freight: DiscountedPrice;
  /** What of a discount no line, or no freight, could take. */
  readonly unapplied: readonly AppliedDiscount[];
}

interface OpenPrice {
  readonly list: Amount;
  readonly discounts: AppliedDiscount[];
  due: Amount;
}

interface OpenLine extends OpenPrice {
  readonly lineId: string;
}

/**
 * What every line of an order, and its freight, owes after the discounts: each in its order, apportioned over the lines
 * of its scope in proportion to what earlier ones left, none taking more than that. All amounts are in minor units.
 *
 * Refused: a discount on an unknown line, a quantity that is no positive whole number, and prices or discounts that are
 * negative or no amounts. It carries out RFD-02.
 *
 * @throws AfterSaleError `facts_incoherent`, `result_out_of_range`, `apportion_invalid_remainder`
 *
 * @example
 * ```ts
 * import { discountedLines, type Order } from 'aftersale/facts';
 * const order: Order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, parcels: [], tenders: [],
 *   lines: [
 *     { id: 'a', category: 'tea', quantity: 1, unitPrice: 10000 },
 *     { id: 'b', category: 'tea', quantity: 1, unitPrice: 5000 },
 *   ],
 *   discounts: [{ id: 'd', on: 'goods', amount: 3000 }],
 * };
 * discountedLines(order, 'largest_remainder').lines.map(({ due }) => due); // => [8000, 4000]
 * ```
 */
export function discountedLines(order: Order, remainder: Remainder): DiscountedLines {
  try {
    const lines = order.lines.map(openLine);
    const freight = openPrice(order.freight?.charged ?? 0);
    const unapplied = order.discounts.map((discount) => {
      const scope = discount.on === 'freight' ? [freight] : linesInScope(discount, lines);
      return { discountId: discount.id, amount: takeOff(discount, scope, remainder) };
    });
    return { lines, freight, unapplied: unapplied.filter(({ amount }) => amount > 0) };
  } catch (error) {
    throw malformed(error);
  }
}

function openLine({ id, unitPrice, quantity }: OrderLine): OpenLine {
  if (!(Number.isSafeInteger(quantity) && quantity > 0 && isNonNegativeAmount(unitPrice))) {
    throw incoherent({ lineId: id, quantity, unitPrice });
  }
  return { lineId: id, ...openPrice(unitPrice * quantity) };
}

function openPrice(list: Amount): OpenPrice {
  if (!isNonNegativeAmount(list)) throw incoherent({ list });
  return { list, discounts: [], due: list };
}

function linesInScope({ id, lineIds }: Discount, lines: readonly OpenLine[]): readonly OpenLine[] {
  if (lineIds === undefined) return lines;
  const scope = new Set(lineIds);
  const inScope = lines.filter(({ lineId }) => scope.delete(lineId));
  if (scope.size > 0) throw incoherent({ discountId: id, lineIds: [...scope] });
  return inScope;
}

/** Takes a discount off the prices of its scope, and answers what of it they could not take. */
function takeOff({ id, amount }: Discount, prices: readonly OpenPrice[], remainder: Remainder): Amount {
  if (!isNonNegativeAmount(amount)) throw incoherent({ discountId: id, amount });
  const dues = prices.map(({ due }) => due);
  let left = amount;
  for (const [index, share] of apportionPart(amount, dues, remainder).entries()) {
    // There is one share for every price.
    const price = prices[index] as OpenPrice;
    if (share > 0) price.discounts.push({ discountId: id, amount: share });
    price.due -= share;
    left -= share;
  }
  return left;
}

const incoherent = (params: Readonly<Record<string, unknown>>) => new AfterSaleError('facts_incoherent', params);
