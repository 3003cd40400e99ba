import { allocationOf, cutBlocks } from '../allocation/index';
import { type Reason, reason } from '../decision/index';
import {
  type BenefitEntry,
  type Discount,
  mergeRanges,
  type Order,
  overlaps,
  subtractRanges,
  type UnitRange,
  type UsedCoupon,
} from '../facts/index';
import type { Policy } from '../policy/index';
import { DAY } from '../time/index';
import { FULFILMENTS, type Fulfilment } from '../vocabulary/index';
import type { Contributor } from './contribution';
import { countedCases } from './counted-cases';
import { goneUnits } from './gone-units';
import { pastBlocks } from './past-blocks';
import type { GoneRange, RefundContext } from './refund-context';
import { refundsGoods } from './refund-types';

/** How far refunds have gone with the units a coupon was used on. */
interface CouponUse {
  readonly isAllGone: boolean;
  readonly fulfilment: Fulfilment;
}

/** Whether coupons return, by how far the goods had come (BEN-04). */
const RETURNS: Readonly<Record<Fulfilment, (benefits: Policy['benefits']) => boolean>> = {
  unshipped: ({ couponBackUnshipped }) => couponBackUnshipped,
  shipped: ({ couponBackShipped }) => couponBackShipped,
  signed: ({ couponBackSigned }) => couponBackSigned,
};

/**
 * A used coupon returns with the last of all that it was used on, on every order it was used on; by the stage the goods had
 * reached, and unless it expired (BEN-01…04).
 */
export const coupons: Contributor = (context) => {
  const { order, request, units } = context;
  if (!refundsGoods(request.type)) return null;
  const concerned = couponsOf(order).filter(
    ({ coupon, scope }) => overlaps(scope, units) && !isBack(context, coupon.id),
  );
  if (concerned.length === 0) return null;
  const answers = concerned.map(({ coupon, scope }) => answerFor(context, coupon, scope));
  return {
    benefits: answers.map(({ benefit }) => benefit),
    reviews: answers.flatMap(({ review }) => (review === null ? [] : [review])),
  };
};

interface UsedOn {
  readonly coupon: UsedCoupon;
  readonly scope: readonly UnitRange[];
}

/** The coupons of an order, each with all units that any of its discounts was given for. */
function couponsOf(order: Order): UsedOn[] {
  const used = new Map<string, { coupon: UsedCoupon; scope: UnitRange[] }>();
  for (const discount of order.discounts) {
    if (discount.coupon === undefined) continue;
    const one = used.get(discount.coupon.id) ?? { coupon: discount.coupon, scope: [] };
    one.scope.push(...scopeOf(order, discount));
    used.set(discount.coupon.id, one);
  }
  return [...used.values()];
}

const scopeOf = ({ lines }: Order, { lineIds }: Discount): UnitRange[] =>
  lines
    .filter(({ id }) => lineIds === undefined || lineIds.includes(id))
    .map(({ id, quantity }) => ({ lineId: id, from: 0, to: quantity }));

const isBack = ({ pastRefunds }: RefundContext, couponId: string): boolean =>
  pastRefunds.some(({ benefits }) =>
    benefits.some((benefit) => benefit.kind === 'coupon_back' && benefit.couponId === couponId),
  );

interface Answer {
  readonly benefit: BenefitEntry;
  readonly review: Reason | null;
}

function answerFor(context: RefundContext, coupon: UsedCoupon, scope: readonly UnitRange[]): Answer {
  const kept = (rule: 'BEN-02' | 'BEN-04', why: 'partly_used' | 'after_shipment' | 'expired'): Answer => ({
    benefit: { kind: 'coupon_kept', rule, couponId: coupon.id, why },
    review: null,
  });
  const here = useOf(scope, context.gone());
  if (!here.isAllGone) return kept('BEN-02', 'partly_used');
  const siblings = siblingUses(context, coupon);
  if (siblings.missing.length > 0) {
    return {
      benefit: { kind: 'coupon_kept', rule: 'BEN-03', couponId: coupon.id, why: 'other_orders_unknown' },
      review: reason('BEN-03', 'group_needed', { orderIds: siblings.missing }),
    };
  }
  const uses = [here, ...siblings.uses];
  if (!uses.every(({ isAllGone }) => isAllGone)) return kept('BEN-02', 'partly_used');
  const { policy, situation } = context;
  const furthest = furthestOf(uses.map(({ fulfilment }) => fulfilment));
  if (!RETURNS[furthest](policy.benefits)) return kept('BEN-04', 'after_shipment');
  const { expiredCoupon } = policy.benefits;
  const isExpired = coupon.expiresAt !== undefined && coupon.expiresAt <= situation.now;
  if (isExpired && expiredCoupon.is === 'forfeit') return kept('BEN-04', 'expired');
  const expiresAt =
    isExpired && expiredCoupon.is === 'extend' ? situation.now + expiredCoupon.days * DAY : coupon.expiresAt;
  const isShared = siblings.uses.length > 0;
  return {
    benefit: {
      kind: 'coupon_back',
      rule: isShared ? 'BEN-03' : 'BEN-01',
      couponId: coupon.id,
      ...(expiresAt !== undefined && { expiresAt }),
    },
    review: null,
  };
}

const useOf = (scope: readonly UnitRange[], gone: readonly GoneRange[]): CouponUse => ({
  isAllGone: subtractRanges(scope, gone).length === 0,
  fulfilment: furthestOf(cutBlocks(gone, scope).map(({ fulfilment }) => fulfilment)),
});

/** The furthest that any goods had come; goods that are not gone have not come anywhere. */
const furthestOf = (stages: readonly Fulfilment[]): Fulfilment =>
  stages.reduce(
    (furthest, stage) => (FULFILMENTS.indexOf(stage) > FULFILMENTS.indexOf(furthest) ? stage : furthest),
    'unshipped',
  );

/** The other orders a coupon was used on: how far each has gone, or that it is not known. */
function siblingUses({ order, situation }: RefundContext, { id, orderIds = [] }: UsedCoupon) {
  const { group, policy } = situation;
  const uses: CouponUse[] = [];
  const missing: string[] = [];
  for (const orderId of orderIds.filter((one) => one !== order.id)) {
    const sibling = group?.orders.find((one) => one.id === orderId);
    if (group === undefined || sibling === undefined) {
      missing.push(orderId);
      continue;
    }
    const cases = group.cases.filter((one) => one.orderId === orderId);
    const { blocks } = allocationOf({ order: sibling, policy });
    const scope = couponsOf(sibling)
      .filter(({ coupon }) => coupon.id === id)
      .flatMap((used) => used.scope);
    const counted = countedCases(cases, '');
    uses.push(useOf(mergeRanges(scope), goneUnits(pastBlocks(blocks, counted), counted, null)));
  }
  return { uses, missing };
}
