import type { IssuePath } from '../../vocabulary/index';
import { type FactIssue, issue } from '../fact-issue';
import type { Discount, DiscountCondition, Tier } from '../order';
import { duplicateIds, idsOf } from './duplicate-ids';
import { locate } from './located';
import type { OrderFacts } from './order-facts';
import { total } from './total';

/** Discounts: what they were given for, who pays for them, and what they asked for. */
export function* checkDiscounts(facts: OrderFacts): Generator<FactIssue> {
  const { order, path } = facts;
  const discounts = locate(order.discounts, [...path, 'discounts']);
  yield* duplicateIds(idsOf(discounts));
  for (const { part: discount, path: discountPath } of discounts) {
    yield* scopeIssues(discount, facts, [...discountPath, 'lineIds']);
    yield* fundingIssues(discount, [...discountPath, 'funding']);
    yield* conditionIssues(discount.condition, [...discountPath, 'condition']);
    if (discount.coupon?.orderIds?.includes(order.id) === false) {
      yield issue([...discountPath, 'coupon', 'orderIds'], 'coupon_not_of_order');
    }
  }
}

function* scopeIssues({ on, lineIds }: Discount, { quantities }: OrderFacts, path: IssuePath): Generator<FactIssue> {
  if (lineIds === undefined) return;
  if (on === 'freight') return yield issue(path, 'freight_discount_scoped');
  if (lineIds.length === 0) yield issue(path, 'scope_empty');
  yield* duplicateIds(locate(lineIds, path));
  for (const { part: lineId, path: idPath } of locate(lineIds, path)) {
    if (!quantities.has(lineId)) yield issue(idPath, 'line_unknown');
  }
}

function* fundingIssues({ amount, funding }: Discount, path: IssuePath): Generator<FactIssue> {
  if (funding === undefined) return;
  const funders = new Set<string>();
  for (const { part, path: partPath } of locate(funding, path)) {
    if (funders.has(part.party)) yield issue([...partPath, 'party'], 'funder_repeated');
    funders.add(part.party);
  }
  const funded = total(funding.map((share) => share.amount));
  if (funded !== amount) yield issue(path, 'funding_mismatch', { amount, funded });
}

function* conditionIssues(condition: DiscountCondition | undefined, path: IssuePath): Generator<FactIssue> {
  if (condition?.is !== 'tiered') return;
  if (condition.tiers.length === 0) yield issue([...path, 'tiers'], 'tiers_missing');
  let reached = Number.NEGATIVE_INFINITY;
  for (const { part: tier, path: tierPath } of locate<Tier>(condition.tiers, [...path, 'tiers'])) {
    if (tier.atLeast <= reached) yield issue([...tierPath, 'atLeast'], 'tiers_not_ascending');
    if ('rate' in tier && Number(tier.rate) > 1) yield issue([...tierPath, 'rate'], 'rate_above_one');
    reached = tier.atLeast;
  }
}
