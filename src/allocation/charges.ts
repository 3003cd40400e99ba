import { type DiscountedLines, type DiscountedPrice, discountedLines, type Order, type Tax } from '../facts/index';
import { type Amount, type Remainder, sum } from '../money/index';
import { type AddedTax, addedTaxes, withTaxes } from './added-taxes';
import { combined } from './paired';

/** A price after its discounts, with the taxes on it, and what the buyer pays for it in all; minor units. */
export interface ChargedPrice extends DiscountedPrice {
  readonly includedTaxes: readonly Tax[];
  readonly addedTaxes: readonly AddedTax[];
  /** What is due and the taxes added to it. */
  readonly paid: Amount;
}

export interface Charges extends Pick<DiscountedLines, 'unapplied'> {
  /** Of all units of each line together, in the order of lines. */
  readonly lines: readonly ChargedPrice[];
  readonly freight: ChargedPrice;
}

/** What the buyer is charged for every line and for freight; integers alone. */
export function chargesOf(order: Order, remainder: Remainder): Charges {
  const { lines, freight, unapplied } = discountedLines(order, remainder);
  return {
    lines: combined(order.lines, lines, ({ taxes = [] }, price) => charged(price, taxes)),
    freight: charged(freight, order.freight?.taxes ?? []),
    unapplied,
  };
}

/** All that the buyer of an order pays for it, in minor units. */
export const totalOf = ({ lines, freight }: Charges): Amount => sum([...lines.map(({ paid }) => paid), freight.paid]);

function charged({ list, discounts, due }: DiscountedPrice, taxes: readonly Tax[]): ChargedPrice {
  const added = addedTaxes(taxes);
  const includedTaxes = taxes.filter(({ included }) => included);
  return { list, discounts, due, includedTaxes, addedTaxes: added, paid: withTaxes(due, added) };
}
