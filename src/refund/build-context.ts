import { allocationOf, cutBlocks } from '../allocation/index';
import {
  type Order,
  type RefundRecord,
  type Situation,
  stagesOf,
  type TenderShare,
  type UnitRange,
} from '../facts/index';
import { type Amount, assertAmount, sum } from '../money/index';
import { AfterSaleError, FULFILMENTS, type Fulfilment, isLive } from '../vocabulary/index';
import { countedCases } from './counted-cases';
import { amountOfKind } from './entry-units';
import { freeUnits } from './free-units';
import { goneUnits } from './gone-units';
import { goodsGrants, remainingOf } from './goods-grants';
import { liabilityFor } from './liability';
import { once } from './once';
import { grantedBy, grantedOn, orderCap } from './order-cap';
import { outstandingCredits } from './outstanding-credits';
import { pastBlocks } from './past-blocks';
import type { RefundContext } from './refund-context';
import { openRefundOf } from './refund-key';
import type { RefundRequest } from './refund-request';
import { refundsGoods } from './refund-types';
import { resolveUnits } from './resolve-units';
import { sumTenders, tendered } from './tender-shares';
import { topUpsOf } from './top-ups';

/**
 * All that a quote is worked out from. It decides nothing: what speaks against the refund, its parts say.
 *
 * @throws AfterSaleError `part_out_of_range` (an amount below 0), `amount_not_safe_integer` (that amount, or a tender's)
 */
export function buildContext(situation: Situation, request: RefundRequest): RefundContext {
  const { order, policy, cases } = situation;
  const wanted = wantedAmount(request);
  const ownCase = cases.find(({ id }) => id === request.caseId) ?? null;
  const counted = countedCases(cases, request.caseId);
  const allocation = allocationOf(situation);
  const all = pastBlocks(allocation.blocks, counted);
  const { units, denials: unitDenials } = resolveUnits(request.lines, order.lines, () =>
    freeUnits(all, cases, counted, request.caseId),
  );
  const claimed = cutBlocks(all, units);
  const fulfilments = fulfilmentsOf(order, units);
  const fulfilment = fulfilments.at(-1) ?? 'unshipped';
  const pastRefunds = counted.flatMap(({ refunds }) => refunds);
  const pastEntries = pastRefunds.flatMap(({ entries }) => entries);
  const credits = outstandingCredits(pastEntries);
  const topUps = topUpsOf(cases, pastEntries);
  const cap = orderCap(allocation, counted, topUps.paid);
  const remaining = sum(claimed.map(remainingOf));
  const credited = sum(credits.map(({ grants }) => grantedOn(units, grants)));
  const toppedUp = grantedOn(units, topUps.left);
  const freightLeft = tendered(allocation.freight.tenders) - amountOfKind('freight', pastEntries);
  // Freight is not for goods; what came back too much of a reclaim that was given up is a deduction, not a lower cap.
  const excess = sum(credits.map((credit) => grantedBy(credit.excess)));
  const maximum = Math.min(remaining + credited + toppedUp, Math.max(0, cap.left + excess - freightLeft));
  const isOfGoods = refundsGoods(request.type);
  const due = isOfGoods ? Math.min(wanted ?? maximum, maximum) : 0;
  const goods = goodsGrants(claimed, Math.min(due, remaining));
  return {
    situation,
    request,
    order,
    policy,
    allocation,
    liability: liabilityFor(policy, request, ownCase),
    units,
    unitDenials,
    fulfilment,
    fulfilments,
    claimed,
    all,
    otherCases: cases.filter(({ id, state }) => id !== request.caseId && isLive(state)),
    pastRefunds,
    pastEntries,
    tendersLeft: tendersLeft(order, pastRefunds.flatMap(spentTenders)),
    credits,
    ownCase,
    openRefund: openRefundOf(ownCase),
    orderCap: cap,
    freightLeft,
    maximum,
    goods,
    creditsDue: Math.min(credited, Math.max(0, due - remaining)),
    topUps,
    topUpsDue: Math.max(0, due - remaining - credited),
    gone: once(() => goneUnits(all, counted, isOfGoods ? { units, fulfilment, goods } : null)),
  };
}

function wantedAmount({ amount }: RefundRequest): Amount | undefined {
  if (amount === undefined) return undefined;
  assertAmount(amount, 'amount');
  if (amount < 0) throw new AfterSaleError('part_out_of_range', { amount });
  return amount;
}

/** How far some units have come, the nearest first. */
function fulfilmentsOf(order: Order, units: readonly UnitRange[]): Fulfilment[] {
  const stages = cutBlocks(stagesOf(order), units);
  return FULFILMENTS.filter((fulfilment) => stages.some((stage) => stage.fulfilment === fulfilment));
}

/** What a refund took of tenders: what it gave back, and the points it forfeited, which are gone as well (BEN-05). */
const spentTenders = ({ tenders, entries }: RefundRecord): TenderShare[] => [
  ...tenders,
  ...entries
    .filter(({ kind }) => kind === 'points_forfeited')
    .flatMap((entry) => (entry.tenders ?? []).map(({ tenderId, amount }) => ({ tenderId, amount: 0 - amount }))),
];

function tendersLeft({ tenders }: Order, refunded: readonly TenderShare[]): TenderShare[] {
  const refundedOf = sumTenders(refunded);
  return tenders.map(({ id, amount }) => {
    assertAmount(amount, 'tenders');
    return { tenderId: id, amount: amount - (refundedOf.get(id) ?? 0) };
  });
}
