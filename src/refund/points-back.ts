import type { BenefitEntry, RefundEntry, Tender, TenderShare } from '../facts/index';
import { type Amount, multiplyDivide, sum } from '../money/index';
import type { Contributor } from './contribution';
import { isSellersFault } from './liability';
import type { RefundContext } from './refund-context';

/** How many of a tender's points so much of its value is; cumulative, so that all value is all points. */
const pointsFor = ({ points = 0, amount }: Tender, value: Amount): number =>
  multiplyDivide(points, Math.min(value, amount), Math.max(amount, 1)).quotient;

type PointsEntry = Extract<BenefitEntry, { readonly kind: 'points_back' | 'points_forfeited' }>;

/** The points of a tender that go with some of its value, after what went before. */
function pointsEntry(
  kind: PointsEntry['kind'],
  tender: Tender,
  past: readonly TenderShare[],
  now: readonly TenderShare[],
): PointsEntry {
  const before = amountOf(past, tender);
  const count = pointsFor(tender, before + amountOf(now, tender)) - pointsFor(tender, before);
  return { kind, rule: 'BEN-05', count, tenderId: tender.id };
}

const isSome = ({ count }: PointsEntry): boolean => count !== 0;

function amountOf(shares: readonly TenderShare[], { id }: Tender): Amount {
  let total = 0;
  for (const { tenderId, amount } of shares) if (tenderId === id) total += amount;
  return total;
}

const isPoints = ({ kind }: Tender): boolean => kind === 'points';

/** Spent points return with the value that goes back to their tender, cumulatively exact (BEN-05). */
export function pointsBack({ order, pastRefunds }: RefundContext, byTender: readonly TenderShare[]): BenefitEntry[] {
  const past = pastRefunds.flatMap(({ tenders }) => tenders);
  return order.tenders
    .filter(isPoints)
    .map((tender) => pointsEntry('points_back', tender, past, byTender))
    .filter(isSome);
}

const isForfeiting = ({ policy, liability }: RefundContext): boolean =>
  policy.benefits.pointsBack === 'none' && !isSellersFault(liability);

/** Where spent points are not given back, their part of the refund is kept, visibly (BEN-05). */
export const pointsForfeited: Contributor = (context, { owed }) => {
  if (!isForfeiting(context)) return null;
  const shares = owed.flatMap(({ tenders = [] }) => tenders);
  const amount = sum(context.order.tenders.filter(isPoints).map((tender) => amountOf(shares, tender)));
  if (amount <= 0) return null;
  return {
    deductions: [
      {
        kind: 'points_forfeited',
        amount,
        takenFrom: context.order.tenders.filter(isPoints).map(({ id }) => id),
        entriesFor: (withheld) => [{ kind: 'points_forfeited', rule: 'BEN-05', amount: -withheld, bearer: 'platform' }],
      },
    ],
  };
};

/** How many points a forfeiture comes to, by tender (BEN-05). */
export function forfeitedPoints(
  { order, pastEntries }: RefundContext,
  entries: readonly RefundEntry[],
): BenefitEntry[] {
  const now = keptPoints(entries);
  if (now.length === 0) return [];
  const past = keptPoints(pastEntries);
  return order.tenders
    .filter(isPoints)
    .map((tender) => pointsEntry('points_forfeited', tender, past, now))
    .filter(isSome);
}

/** What entries kept of tenders for points that are not given back. */
const keptPoints = (entries: readonly RefundEntry[]): TenderShare[] =>
  entries
    .filter(({ kind }) => kind === 'points_forfeited')
    .flatMap(({ tenders = [] }) => tenders.map(({ tenderId, amount }) => ({ tenderId, amount: 0 - amount })));
