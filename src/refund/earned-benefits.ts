import { cutBlocks } from '../allocation/index';
import { type BenefitEntry, byLine, countUnits, type Grant, type RefundEntry, subtractRanges } from '../facts/index';
import { type Amount, apportion, multiplyDivide, sum } from '../money/index';
import type { Contributor, Deduction } from './contribution';
import { paired } from './paired';
import { perUnit } from './per-unit';
import type { PastBlock, RefundContext } from './refund-context';
import { refundsGoods } from './refund-types';
import { tendered } from './tender-shares';

/** What of the points an order earned a refund takes back, and what was spent already (BEN-05). */
interface TakenBack {
  readonly taken: number;
  readonly shortfall: number;
}

/** The points each unit earned: by the cash paid for it, fixed once for the order, whatever was refunded since. */
function pointsPerUnit({ order, allocation: { blocks } }: RefundContext, count: number): Grant[] {
  const cashTenders = new Set(order.tenders.filter(({ kind }) => kind === 'cash').map(({ id }) => id));
  const cash = blocks.map(
    ({ from, to, tenders }) => tendered(tenders.filter(({ tenderId }) => cashTenders.has(tenderId))) * (to - from),
  );
  if (sum(cash) === 0) return [];
  const shares = apportion(count, cash);
  return paired(blocks, shares).flatMap(([block, share]) => perUnit(block, share));
}

/** Of the points of one unit, those that go with so much of what was paid for it. */
const pointsWith = (each: number, granted: Amount, { tenders }: PastBlock): number =>
  multiplyDivide(each, granted, tendered(tenders)).quotient;

function pointsDue(context: RefundContext, count: number): number {
  const pointsOf = byLine(pointsPerUnit(context, count));
  return sum(
    context.goods.flatMap(({ block, each, lineId, from, to }) =>
      cutBlocks(pointsOf.get(lineId) ?? [], [{ lineId, from, to }]).map((points) => {
        const before = pointsWith(points.each, block.granted, block);
        return (pointsWith(points.each, block.granted + each, block) - before) * (points.to - points.from);
      }),
    ),
  );
}

function takenBefore({ pastRefunds }: RefundContext): TakenBack {
  const past = pastRefunds.flatMap(({ benefits }) => benefits);
  const backs = past.flatMap((benefit) => (benefit.kind === 'points_taken_back' ? [benefit] : []));
  return { taken: sum(backs.map(({ count }) => count)), shortfall: sum(backs.map(({ shortfall }) => shortfall)) };
}

/** Points the order earned go back with the cash that earned them; those already spent are reported, or paid for (BEN-05). */
export const earnedPoints: Contributor = (context) => {
  const { order, policy, request } = context;
  const points = order.earned?.points;
  if (points === undefined || !refundsGoods(request.type)) return null;
  const due = pointsDue(context, points.count);
  if (due === 0) return null;
  const before = takenBefore(context);
  const count = Math.min(due, Math.max(0, points.available - before.taken));
  const shortfall = due - count;
  const worth = (missing: number): Amount =>
    multiplyDivide(points.value, Math.min(missing, points.count), points.count).quotient;
  const owed = worth(before.shortfall + shortfall) - worth(before.shortfall);
  return {
    benefits: [{ kind: 'points_taken_back', rule: 'BEN-05', count, shortfall }],
    deductions: policy.benefits.pointsShortfall === 'deduct_cash' ? [shortfallOf(owed)] : [],
  };
};

/** Coupons the order earned 满赠 go back once nothing of it is kept; one that was used is reported, or paid for (BEN-05). */
export const earnedCoupons: Contributor = ({ order, policy, request, all, gone, units, pastRefunds }) => {
  if (order.earned?.coupons === undefined || !refundsGoods(request.type)) return null;
  const taken = couponsTakenBefore(pastRefunds);
  const earned = order.earned.coupons.filter(({ id }) => !taken.has(id));
  const isLast = countUnits(units) > 0 && subtractRanges(all, gone()).length === 0;
  if (!isLast) return null;
  const benefits = earned.map(
    ({ id, value, usable }): BenefitEntry => ({
      kind: 'earned_coupon_taken_back',
      rule: 'BEN-05',
      couponId: id,
      shortfall: usable ? 0 : value,
    }),
  );
  const missing = sum(earned.filter(({ usable }) => !usable).map(({ value }) => value));
  return { benefits, deductions: policy.benefits.pointsShortfall === 'deduct_cash' ? [shortfallOf(missing)] : [] };
};

const couponsTakenBefore = (pastRefunds: RefundContext['pastRefunds']): ReadonlySet<string> =>
  new Set(
    pastRefunds
      .flatMap(({ benefits }) => benefits)
      .flatMap((benefit) => (benefit.kind === 'earned_coupon_taken_back' ? [benefit.couponId] : [])),
  );

const shortfallOf = (amount: Amount): Deduction => ({
  kind: 'benefit_shortfall',
  amount,
  entriesFor: (withheld): RefundEntry[] => [
    { kind: 'benefit_shortfall', rule: 'BEN-05', amount: -withheld, bearer: 'platform' },
  ],
});
