import type { DiscountBasket } from '../allocation/index';
import type { DiscountCondition, Tier } from '../facts/index';
import { type Amount, multiplyByRate } from '../money/index';

const offOf = (tier: Tier, { price }: DiscountBasket): Amount =>
  'off' in tier ? tier.off : multiplyByRate(price, tier.rate, 'half_up');

/**
 * What a discount takes off goods by its own condition, never more than they cost (RFD-20): 满300减60 once, 每满300减50
 * for each full 300, 满3件8折 by the highest tier reached. Minor units.
 */
export function earnedDiscount(condition: DiscountCondition, basket: DiscountBasket): Amount {
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
