import { type FactIssue, issue } from '../fact-issue';
import { duplicateIds, idsOf } from './duplicate-ids';
import { locate } from './located';
import type { OrderFacts } from './order-facts';

/** What the order earned its buyer. */
export function* checkEarned({ order, path }: OrderFacts): Generator<FactIssue> {
  const { points, coupons } = order.earned ?? {};
  if (points !== undefined && points.available > points.count) {
    yield issue([...path, 'earned', 'points', 'available'], 'available_above_count', { count: points.count });
  }
  yield* duplicateIds(idsOf(locate(coupons, [...path, 'earned', 'coupons'])));
}
