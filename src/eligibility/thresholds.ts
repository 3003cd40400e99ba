import { inScope } from '../allocation/index';
import type { Discount, DiscountCondition } from '../facts/index';
import { type Basket, reach, siblingBasket, without } from './basket';
import { earnedLevel } from './earned-level';
import type { WholeClaim } from './whole-claim';

/** A discount that would not be earned any more as before. */
interface Breach {
  readonly discountId: string;
  /** What would be left towards its condition: minor units, or units, as `by` says. */
  readonly kept: number;
  readonly atLeast: number;
  readonly by: 'amount' | 'quantity';
}

/** What a partial cancel does to the discounts of the order. */
export interface Thresholds {
  readonly breaches: readonly Breach[];
  /** The orders without which some discounts cannot be judged. */
  readonly unknownOrderIds: readonly string[];
}

type Conditional = Discount & { readonly condition: DiscountCondition };

const isConditional = (discount: Discount): discount is Conditional => discount.condition !== undefined;

/**
 * Which discounts the goods that are kept do not earn any more as they did before (ELG-15). A discount none of whose
 * goods are kept has gone with them. A coupon used on other orders as well counts their goods, so it cannot be judged
 * without those orders, unless the goods kept here earn all of it by themselves.
 */
export function thresholdsOf(claim: WholeClaim): Thresholds {
  const { order } = claim.inquiry.situation;
  const before = without({ order, goods: claim.inquiry.paidRanges() }, claim.inquiry.gone());
  const after = without(before, claim.units);
  const judged = order.discounts
    .filter(isConditional)
    .filter((discount) => isAtStake(claim, discount))
    .map((discount) => judge(claim, discount, before, after));
  return {
    breaches: judged.flatMap(({ breach }) => breach ?? []),
    unknownOrderIds: [...new Set(judged.flatMap(({ unknown }) => unknown))],
  };
}

/** What freight was discounted by is not reclaimed: only kept goods lose their shares (RFD-20). */
const isAtStake = ({ inquiry }: WholeClaim, { on }: Discount): boolean =>
  on === 'goods' || inquiry.situation.policy.eligibility.thresholdBreach === 'deny';

interface Judgement {
  readonly breach: Breach | null;
  readonly unknown: readonly string[];
}

const EARNED: Judgement = { breach: null, unknown: [] };

function judge(claim: WholeClaim, discount: Conditional, before: Basket, after: Basket): Judgement {
  const { condition } = discount;
  const by = condition.is === 'tiered' ? condition.by : 'amount';
  const keptHere = reach(after, discount, by);
  if (inScope(discount, after.goods).length === 0 || earnedLevel(condition, keptHere).isTop) return EARNED;
  const { siblings, unknown } = siblingsOf(claim, discount);
  if (unknown.length > 0) return { breach: null, unknown };
  const elsewhere = siblings.reduce((total, sibling) => total + reachElsewhere(sibling, discount, by), 0);
  const kept = keptHere + elsewhere;
  const earned = earnedLevel(condition, reach(before, discount, by) + elsewhere);
  return earnedLevel(condition, kept).height < earned.height
    ? { breach: { discountId: discount.id, kept, atLeast: earned.needs, by }, unknown: [] }
    : EARNED;
}

/** The other orders a coupon was used on: those that are known, and the ids of the others. */
function siblingsOf({ inquiry: { situation } }: WholeClaim, { coupon }: Discount) {
  const { order, policy, group = { orders: [], cases: [] } } = situation;
  const wanted = (coupon?.orderIds ?? []).filter((id) => id !== order.id);
  const known = group.orders.filter(({ id }) => wanted.includes(id));
  return {
    siblings: known.map((sibling) => siblingBasket(policy, sibling, group.cases)),
    unknown: wanted.filter((id) => !known.some((sibling) => sibling.id === id)),
  };
}

const reachElsewhere = (sibling: Basket, { coupon }: Discount, by: 'amount' | 'quantity'): number =>
  sibling.order.discounts
    .filter((discount) => discount.coupon?.id === coupon?.id)
    .reduce((total, discount) => total + reach(sibling, discount, by), 0);
