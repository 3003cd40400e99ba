import { computedBlocks, type GoodsBlock } from '../allocation/index';
import { cutRanges, type Grant, type Situation } from '../facts/index';
import { type Amount, assertAmount } from '../money/index';
import { isLive } from '../vocabulary/index';

/** Units of a line that are alike, with what live cases have left of what was paid for each; minor units. */
export interface PaidRange extends GoodsBlock {
  readonly left: Amount;
}

type Paid = Pick<Situation, 'allocation' | 'order' | 'policy' | 'cases'>;

/** What was paid for each unit of an order, as stored or worked out, and what is left of it (RFD-05). */
export function paidRangesOf({ allocation, order, policy, cases }: Paid): PaidRange[] {
  const grants = cases.filter((past) => isLive(past.state)).flatMap((past) => past.grants);
  return cutRanges<GoodsBlock, Grant>(allocation?.blocks ?? computedBlocks(order, policy), grants).map(
    ({ units, heldBy }) => {
      const left = heldBy.reduce((rest, { each }) => rest - each, units.paid);
      assertAmount(left);
      return { ...units, left };
    },
  );
}
