import type { DiscountCondition, Tier } from '../facts/index';
import { type Amount, multiplyByRate } from '../money/index';

/** What goods in a discount's scope come to: minor units, as earlier discounts left them, and how many units. */
export interface Basket {
  readonly price: Amount;
  readonly units: number;
}

const offOf = (tier: Tier, { price }: Basket): Amount =>
  'off' in tier ? tier.off : multiplyByRate(price, tier.rate, 'half_up');

/**
 * What a discount takes off goods by its own condition, never more than they cost (RFD-20): 满300减60 once, 每满300减50
 * for each full 300, 满3件8折 by the highest tier reached. Minor units.
 */
export function earnedDiscount(condition: DiscountCondition, basket: Basket): Amount {
  const { price, units } = basket;
  const off = () => {
    if (condition.is === 'single') return price >= condition.atLeast ? condition.off : 0;
    if (condition.is === 'stepped') {
      const stepped = Math.floor(price / condition.every) * condition.off;
      return condition.maximum === null ? stepped : Math.min(stepped, condition.maximum);
    }
    const reached = condition.tiers.filter(({ atLeast }) => (condition.by === 'amount' ? price : units) >= atLeast);
    const highest = reached.at(-1);
    return highest === undefined ? 0 : offOf(highest, basket);
  };
  return Math.min(off(), price);
}
