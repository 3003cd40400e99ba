import { type Amount, apportion, isNonNegativeAmount, type Remainder, sum } from '../money/index';
import { AfterSaleError } from '../vocabulary/index';
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
  const lines = order.lines.map(openLine);
  const freight = openPrice(order.freight?.charged ?? 0, { freight: 'charged' });
  const unapplied: AppliedDiscount[] = [];
  for (const discount of order.discounts) {
    const amount = takeOff(discount, discount.on === 'freight' ? [freight] : linesInScope(discount, lines), remainder);
    if (amount > 0) unapplied.push({ discountId: discount.id, amount });
  }
  return { lines, freight, unapplied };
}

function openLine({ id, unitPrice, quantity }: OrderLine): OpenLine {
  if (!Number.isSafeInteger(quantity) || quantity < 1) throw incoherent({ lineId: id, quantity });
  if (!isNonNegativeAmount(unitPrice)) throw incoherent({ lineId: id, unitPrice });
  return { lineId: id, ...openPrice(unitPrice * quantity, { lineId: id }) };
}

function openPrice(list: Amount, where: Readonly<Record<string, string>>): OpenPrice {
  if (!isNonNegativeAmount(list)) throw incoherent({ ...where, list });
  return { list, discounts: [], due: list };
}

function linesInScope({ id, lineIds }: Discount, lines: readonly OpenLine[]): readonly OpenLine[] {
  if (lineIds === undefined) return lines;
  const scope = new Set(lineIds);
  const inScope = lines.filter(({ lineId }) => scope.delete(lineId));
  for (const unknown of scope) throw incoherent({ discountId: id, lineId: unknown });
  return inScope;
}

/** Takes a discount off the prices of its scope, and answers what of it they could not take. */
function takeOff({ id, amount }: Discount, prices: readonly OpenPrice[], remainder: Remainder): Amount {
  if (!isNonNegativeAmount(amount)) throw incoherent({ discountId: id, amount });
  const left = prices.map(({ due }) => due);
  const taken = Math.min(amount, sum(left));
  const shares = apportion(taken, left, { remainder, caps: left });
  for (const [index, price] of prices.entries()) {
    // There is one share for every price.
    const share = shares[index] as Amount;
    if (share > 0) price.discounts.push({ discountId: id, amount: share });
    price.due -= share;
  }
  return amount - taken;
}

const incoherent = (params: Readonly<Record<string, unknown>>) => new AfterSaleError('facts_incoherent', params);
