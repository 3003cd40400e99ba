import { type DiscountedLines, type DiscountedPrice, discountedLines, type Order, type Tax } from '../facts/index';
import { type Amount, type Remainder, sum } from '../money/index';
import { type AddedTax, addedTaxes, withAddedTaxes } from './added-taxes';
import { paired } from './paired';

/** A price after its discounts, with the taxes on it, and what the buyer pays for it in all; minor units. */
export interface ChargedPrice extends DiscountedPrice {
  readonly includedTaxes: readonly Tax[];
  readonly addedTaxes: readonly AddedTax[];
  /** What is due and the taxes added to it. */
  readonly paid: Amount;
}

/** The same of all units of a line together. */
interface ChargedLine extends ChargedPrice {
  readonly lineId: string;
  readonly quantity: number;
}

export interface Charges extends Pick<DiscountedLines, 'unapplied'> {
  /** In the order of lines. */
  readonly lines: readonly ChargedLine[];
  readonly freight: ChargedPrice;
}

/** What the buyer is charged for every line and for freight; integers alone. */
export function chargesOf(order: Order, remainder: Remainder): Charges {
  const { lines, freight, unapplied } = discountedLines(order, remainder);
  return {
    lines: paired(order.lines, lines).map(([{ id, quantity, taxes = [] }, price]) => ({
      lineId: id,
      quantity,
      ...charged(price, taxes),
    })),
    freight: charged(freight, order.freight?.taxes ?? []),
    unapplied,
  };
}

/** All that the buyer of an order pays for it, in minor units. */
export const totalOf = ({ lines, freight }: Charges): Amount => sum([...lines.map(({ paid }) => paid), freight.paid]);

const charged = ({ list, discounts, due }: DiscountedPrice, taxes: readonly Tax[]): ChargedPrice => ({
  list,
  discounts,
  due,
  includedTaxes: taxes.filter(({ included }) => included),
  addedTaxes: addedTaxes(taxes),
  paid: withAddedTaxes(due, taxes),
});
