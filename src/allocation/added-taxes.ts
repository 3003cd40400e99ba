import type { Tax } from '../facts/index';
import { type Amount, isNonNegativeAmount, type Rate, sum } from '../money/index';
import { AfterSaleError } from '../vocabulary/index';

/** A tax added to a price: a fact of the order, never computed; minor units. */
export interface AddedTax {
  readonly rate: Rate;
  readonly amount: Amount;
}

/** The taxes that are added to a price, not contained in it. */
export const addedTaxes = (taxes: readonly Tax[]): AddedTax[] =>
  taxes
    .filter(({ included }) => !included)
    .map(({ rate, amount }) => {
      if (!isNonNegativeAmount(amount)) throw new AfterSaleError('facts_incoherent', { rate, amount });
      return { rate, amount };
    });

/** What is paid for a price, in minor units: what is due of it, and the taxes that are added. */
export const withTaxes = (due: Amount, added: readonly AddedTax[]): Amount =>
  sum([due, ...added.map(({ amount }) => amount)]);
