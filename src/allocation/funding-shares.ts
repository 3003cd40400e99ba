import type { Discount, DiscountedPrice, DiscountShare, Funding } from '../facts/index';
import { type Amount, apportion, isNonNegativeAmount, sum } from '../money/index';
import { AfterSaleError } from '../vocabulary/index';
import { controlledRounding } from './controlled-rounding';
import { paired } from './paired';

/**
 * Who funds what every price is discounted by: each discount's prices × funders in exact margins, funders sharing what
 * was applied of it. For every price, its discounts in their order.
 */
export function fundingShares(discounts: readonly Discount[], prices: readonly DiscountedPrice[]): DiscountShare[][] {
  const funded = prices.map((): DiscountShare[] => []);
  for (const discount of discounts) {
    const takers = paired(prices, funded).flatMap(([price, shares]) =>
      price.discounts.filter(({ discountId }) => discountId === discount.id).map(({ amount }) => ({ amount, shares })),
    );
    const amounts = takers.map(({ amount }) => amount);
    const funders = fundersOf(discount, sum(amounts));
    const table = controlledRounding(
      amounts,
      funders.map(({ amount }) => amount),
    );
    for (const [{ amount, shares }, cells] of paired(takers, table)) {
      const funding = paired(funders, cells).map(([{ party }, share]) => ({ party, amount: share }));
      shares.push({ discountId: discount.id, amount, funding: funding.filter((share) => share.amount > 0) });
    }
  }
  return funded;
}

function fundersOf({ id, amount, funding }: Discount, applied: Amount): Funding[] {
  if (funding === undefined) return [{ party: 'merchant', amount: applied }];
  const amounts = funding.map((share) => share.amount);
  if (!amounts.every(isNonNegativeAmount) || sum(amounts) !== amount) {
    throw new AfterSaleError('facts_incoherent', { discountId: id, amount, funding });
  }
  return paired(funding, apportion(applied, amounts)).map(([{ party }, share]) => ({ party, amount: share }));
}
