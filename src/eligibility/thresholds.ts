import { type DiscountBasket, discountBasket, inScope } from '../allocation/index';
import { type Discount, type UnitRange, withoutRanges } from '../facts/index';
import { levelReached } from './earned-level';
import { isSellersFault } from './fault';
import { goneUnits } from './gone-units';
import type { Inquiry, WholeClaim } from './inquiry';
import { paidRangesOf } from './paid-ranges';

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

/**
 * Which discounts the goods that are kept do not earn any more as they did before (ELG-15). That matters to a choice of
 * units that is canceled before shipment, by a buyer who could keep them: the order as a whole goes with its discounts,
 * and what is not his fault costs him none. A discount none of whose goods are kept has gone with them. A coupon used on
 * other orders as well counts their goods, so it cannot be judged without those orders, unless the goods kept here earn
 * all of it by themselves.
 */
export function thresholdsOf({ inquiry, fulfilment, claimed }: WholeClaim): Thresholds {
  const { order, knobs, lines } = inquiry;
  const isMatter =
    lines !== undefined &&
    fulfilment === 'unshipped' &&
    knobs.thresholdBreach !== 'keep' &&
    !isSellersFault(
      inquiry,
      claimed.map(({ claim }) => claim.units),
    );
  const judged = isMatter ? order.discounts.map((discount) => judge(inquiry, discount, claimed)) : [];
  return {
    breaches: judged.flatMap(({ breach }) => breach ?? []),
    unknownOrderIds: [...new Set(judged.flatMap(({ unknown }) => unknown ?? []))],
  };
}

interface Judgement {
  readonly breach?: Breach;
  readonly unknown?: readonly string[];
}

function judge(inquiry: Inquiry, discount: Discount, claimed: readonly UnitRange[]): Judgement {
  const { order, knobs } = inquiry;
  const { id: discountId, condition } = discount;
  // What freight was discounted by is not reclaimed: only kept goods lose their shares (RFD-20).
  if (!condition || (discount.on === 'freight' && knobs.thresholdBreach === 'reclaim')) return {};
  const by = condition.is === 'tiered' ? condition.by : 'amount';
  const counted = by === 'amount' ? 'price' : 'units';
  const before = withoutRanges(inquiry.paidRanges(), inquiry.gone());
  const after = withoutRanges(before, claimed);
  const keptHere = discountBasket(order, discount, after)[counted];
  const isTop = levelReached(condition, keptHere) === levelReached(condition, Number.POSITIVE_INFINITY);
  if (isTop || inScope(discount, after).length === 0) return {};
  const { elsewhere, unknown } = basketElsewhere(inquiry, discount, counted);
  if (unknown.length > 0) return { unknown };
  const kept = keptHere + elsewhere;
  const atLeast = levelReached(condition, discountBasket(order, discount, before)[counted] + elsewhere);
  return levelReached(condition, kept) < atLeast ? { breach: { discountId, kept, atLeast, by } } : {};
}

/** What the other orders a coupon was used on come to, and the ids of those that are not known. */
function basketElsewhere({ order, policy, group }: Inquiry, { coupon }: Discount, counted: keyof DiscountBasket) {
  const unknown: string[] = [];
  let elsewhere = 0;
  for (const id of coupon?.orderIds ?? []) {
    if (id === order.id) continue;
    const sibling = group?.orders.find((other) => other.id === id);
    if (group === undefined || sibling === undefined) {
      unknown.push(id);
      continue;
    }
    const cases = group.cases.filter(({ orderId }) => orderId === id);
    const goods = paidRangesOf({ order: sibling, policy, cases });
    const left = sibling.status === 'closed' ? [] : withoutRanges(goods, goneUnits({ cases, paidRanges: () => goods }));
    for (const discount of sibling.discounts) {
      if (discount.coupon?.id === coupon?.id) elsewhere += discountBasket(sibling, discount, left)[counted];
    }
  }
  return { elsewhere, unknown };
}
