import type { DiscountShare, Tax, TaxShare } from '../facts/index';
import { type Amount, includedPart, isNonNegativeAmount, type Rounding, sum } from '../money/index';
import { AfterSaleError } from '../vocabulary/index';
import type { ChargedPrice } from './charges';

/**
 * The taxes of a price, included ones first. Of an included one, what lies in what the buyer pays, and what lies on the
 * subsidies of others than the merchant, which do not lower the tax base (RFD-17, RFD-22). However the parts round, those
 * of the buyer never sum above what is due, and those on subsidies never above the subsidies.
 */
export function taxShares(price: ChargedPrice, discounts: readonly DiscountShare[], rounding: Rounding): TaxShare[] {
  const { due, includedTaxes, addedTaxes } = price;
  const subsidy = subsidyIn(discounts);
  const left = { due, subsidy };
  let free = due + subsidy - statedIn(includedTaxes, due + subsidy);
  const included = includedTaxes.map((tax): TaxShare => {
    const partOf = (gross: Amount) => includedPart(gross, tax.rate, rounding, ratesBeside(tax, includedTaxes));
    const computed = tax.amount === undefined ? Math.min(partOf(due + subsidy), free) : 0;
    free -= computed;
    const total = tax.amount ?? computed;
    const ofBuyer = subsidy === 0 ? total : Math.min(partOf(due), total, left.due);
    const amount = Math.max(ofBuyer, total - left.subsidy);
    left.due -= amount;
    left.subsidy -= total - amount;
    return { rate: tax.rate, included: true, amount, onSubsidy: total - amount };
  });
  const added = addedTaxes.map(({ rate, amount }): TaxShare => ({ rate, included: false, amount, onSubsidy: 0 }));
  return [...included, ...added].filter(({ amount, onSubsidy }) => amount + onSubsidy > 0);
}

/** The taxes of which the order says how much was charged; they go before those computed from their rates. */
function statedIn(taxes: readonly Tax[], base: Amount): Amount {
  const stated = taxes.map(({ amount }) => amount).filter((amount) => amount !== undefined);
  if (!stated.every(isNonNegativeAmount) || sum(stated) > base) {
    throw new AfterSaleError('facts_incoherent', { includedTaxes: stated, base });
  }
  return sum(stated);
}

const ratesBeside = (tax: Tax, taxes: readonly Tax[]) => taxes.filter((other) => other !== tax).map(({ rate }) => rate);

/** What others than the merchant pay of a price's discounts. */
function subsidyIn(discounts: readonly DiscountShare[]): Amount {
  let subsidy = 0;
  for (const { funding } of discounts) for (const share of funding) if (isSubsidy(share)) subsidy += share.amount;
  return subsidy;
}

/** Whether a share of a discount is somebody's payment in the buyer's stead, and so part of the tax base. */
export const isSubsidy = ({ party }: DiscountShare['funding'][number]): boolean => party !== 'merchant';
