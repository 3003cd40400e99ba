import type { Discount, Shares } from '../facts/index';
import type { Amount } from '../money/index';

/** What one discount took off a unit; minor units. */
export const shareOf = ({ discounts }: Pick<Shares, 'discounts'>, discount: Discount): Amount =>
  discounts.find(({ discountId }) => discountId === discount.id)?.amount ?? 0;
