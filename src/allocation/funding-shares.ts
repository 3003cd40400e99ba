import type { Discount, DiscountedPrice, DiscountShare, Funding } from '../facts/index';
import { type Amount, apportion, isNonNegativeAmount, sum } from '../money/index';
import { AfterSaleError } from '../vocabulary/index';
import { controlledRounding } from './controlled-rounding';
import { combined, paired } from './paired';

/**
 * Who funds what every price is discounted by: each discount's prices × funders in exact margins, funders sharing what
 * was applied of it. For every price, its discounts in their order.
 */
export function fundingShares(discounts: readonly Discount[], prices: readonly DiscountedPrice[]): DiscountShare[][] {
  const funded = prices.map((): DiscountShare[] => []);
  for (const discount of discounts) {
    const { id: discountId } = discount;
    const takers = takersOf(discountId, prices, funded);
    const amounts = takers.map(({ amount }) => amount);
    const funders = fundersOf(discount, sum(amounts));
    const table = controlledRounding(
      amounts,
      funders.map(({ amount }) => amount),
    );
    for (const [{ amount, shares }, cells] of paired(takers, table)) {
      const funding = combined(funders, cells, ({ party }, share) => ({ party, amount: share }));
      shares.push({ discountId, amount, funding: funding.filter((share) => share.amount > 0) });
    }
  }
  return funded;
}

/** What a discount took off each price, and the shares of discounts that are being listed for that price. */
function takersOf(discountId: string, prices: readonly DiscountedPrice[], funded: readonly DiscountShare[][]) {
  const takers: { readonly amount: Amount; readonly shares: DiscountShare[] }[] = [];
  for (const [{ discounts }, shares] of paired(prices, funded)) {
    for (const taken of discounts) if (taken.discountId === discountId) takers.push({ amount: taken.amount, shares });
  }
  return takers;
}

function fundersOf({ id, amount, funding }: Discount, applied: Amount): Funding[] {
  if (funding === undefined) return [{ party: 'merchant', amount: applied }];
  const amounts = funding.map((share) => share.amount);
  if (!amounts.every(isNonNegativeAmount) || sum(amounts) !== amount) {
    throw new AfterSaleError('facts_incoherent', { discountId: id, amount, funding });
  }
  return combined(funding, apportion(applied, amounts), ({ party }, share) => ({ party, amount: share }));
}
