import { conclude, type Decision, type Findings, reason } from '../decision/index';
import type { Situation } from '../facts/index';
import type { Amount } from '../money/index';
import { liabilityOfReason } from '../policy/index';
import { malformed } from '../vocabulary/index';
import { withinAuthority } from './authority';
import { availableMoney } from './available-money';
import { buildContext } from './build-context';
import { pickupFee, returnFreight } from './carriage';
import { compensation, compensationFirst } from './compensation';
import { enoughUnits, notClaimedTwice, notPaid, sameStage, withinCap } from './conditions';
import type { Contribution, Contributor } from './contribution';
import { contributionsOf } from './contributions-of';
import { coupons } from './coupons';
import { creditRefund } from './credit-refund';
import { earnedCoupons, earnedPoints } from './earned-benefits';
import { exchangeDifference } from './exchange-difference';
import { forfeitedDeposit } from './forfeited-deposit';
import { freightRefund } from './freight-refund';
import { giftValue } from './gift-value';
import { goodsRefund } from './goods-refund';
import { goodwill } from './goodwill';
import { advanceOwedBack, instantRefund } from './instant-refund';
import { grantedBy } from './order-cap';
import { paidBefore } from './paid-before';
import { forfeitedPoints, pointsBack, pointsForfeited } from './points-back';
import { priceProtection } from './price-protection';
import { excessCredits, reclaimedDiscount } from './reclaim';
import { redInvoice } from './red-invoice';
import { refundCap } from './refund-cap';
import type { RefundContext } from './refund-context';
import { refundKey } from './refund-key';
import type { RefundQuote } from './refund-quote';
import type { RefundRequest } from './refund-request';
import { refundRoute } from './refund-route';
import { refundSums, totalOf } from './refund-sums';
import { restockingFee } from './restocking-fee';
import { stock } from './stock';
import { takingOf, tenderOrderOf } from './tender-order';
import { topUpRefund } from './top-up-refund';
import { withhold } from './withhold';

/** Everything that can be in a quote; each part sees what the ones before it said. */
const CONTRIBUTORS: readonly Contributor[] = [
  notPaid,
  notClaimedTwice,
  enoughUnits,
  withinCap,
  sameStage,
  goodsRefund,
  creditRefund,
  topUpRefund,
  freightRefund,
  priceProtection,
  exchangeDifference,
  compensation,
  compensationFirst,
  goodwill,
  returnFreight,
  pickupFee,
  withinAuthority,
  reclaimedDiscount,
  excessCredits,
  forfeitedDeposit,
  giftValue,
  restockingFee,
  earnedPoints,
  earnedCoupons,
  paidBefore,
  pointsForfeited,
  coupons,
  stock,
  advanceOwedBack,
];

/**
 * Exactly what a request would refund: signed entries with their rules; the total by line, by tender and by bearer, and
 * the taxes in it; what it grants, and how far refunds may go. A preview: it changes nothing, and asked again it answers
 * the same. All amounts are in minor units.
 *
 * Denied: an order on which nothing is paid, units it has not got or another case has in progress, more than is left. It carries
 * out RFD-01, RFD-03, RFD-04, RFD-05, RFD-06, RFD-09, RFD-10, RFD-11, RFD-12 and RFD-13.
 *
 * @throws AfterSaleError `part_out_of_range` (an amount below 0), `amount_not_safe_integer`, `facts_incoherent` (of the
 * order, where no allocation is stored)
 *
 * @example
 * ```ts
 * import { quoteRefund, standard, type Situation } from 'aftersale';
 * const situation: Situation = {
 *   order: {
 *     id: 'o1', currency: 'CNY', status: 'completed', payment: 'prepaid', placedAt: 0, parcels: [],
 *     lines: [{ id: 'a', category: 'tea', quantity: 3, unitPrice: 1000 }],
 *     discounts: [{ id: 'coupon', on: 'goods', amount: 1000 }],
 *     tenders: [{ id: 't', kind: 'cash', amount: 2000 }],
 *   },
 *   cases: [], policy: standard, now: 0, version: 1,
 * };
 * const answer = quoteRefund(situation, {
 *   caseId: 'c1', type: 'return_refund', lines: [{ lineId: 'a', quantity: 2 }], reason: 'no_reason', actor: 'buyer',
 * });
 * answer.outcome === 'deny' || answer.value.total; // => 1333
 * ```
 */
export function quoteRefund(situation: Situation, request: RefundRequest): Decision<RefundQuote> {
  try {
    const context = buildContext(situation, request);
    const parts = contributionsOf(CONTRIBUTORS, context);
    const settled = settle(context, parts);
    return conclude(findingsOf(parts, settled), () => quoteOf(context, parts, settled));
  } catch (error) {
    throw malformed(error);
  }
}

/** All entries, and what of the deductions there was no money for. */
type Settled = Pick<RefundQuote, 'entries' | 'shortfall'>;

function settle({ order, policy }: RefundContext, { owed, deductions }: Contribution): Settled {
  if (deductions.length === 0) return { entries: owed, shortfall: 0 };
  const tenderOrder = tenderOrderOf(policy);
  const available = availableMoney(order, tenderOrder, owed);
  const { entries: kept, shortfall } = withhold(deductions, available, takingOf(tenderOrder));
  return { entries: [...owed, ...kept], shortfall };
}

function findingsOf({ denials, reviews, notes }: Contribution, { shortfall }: Settled): Findings {
  return {
    denials,
    reviews,
    notes: shortfall > 0 ? [...notes, reason('RFD-12', 'deductions_exceed_refund', { shortfall })] : notes,
  };
}

function quoteOf(context: RefundContext, parts: Contribution, { entries, shortfall }: Settled): RefundQuote {
  const { order, request, ownCase } = context;
  const { total, byLine, byTender, transfer, byBearer, taxes } = refundSums(order, entries);
  return {
    key: refundKey(request.caseId, ownCase),
    currency: order.currency,
    suggested: suggestedTotal(context) ?? total,
    total,
    byLine,
    byTender,
    transfer,
    byBearer,
    taxes,
    entries,
    grants: parts.grants,
    benefits: [...parts.benefits, ...pointsBack(context, byTender), ...forfeitedPoints(context, entries)],
    cap: refundCap(context),
    shortfall,
    topUp: grantedBy(parts.topUps),
    topUps: parts.topUps,
    receivable: parts.receivable,
    instantAt: instantRefund(context, total),
    route: refundRoute(context),
    redInvoice: redInvoice(context, entries),
  };
}

/** What the rules come to before a person changed anything: amount, extra money, liability; null where none did (RFD-07). */
function suggestedTotal({ situation, request, liability }: RefundContext): Amount | null {
  const ruled = liabilityOfReason(situation.policy, request.reason);
  const isChanged = request.amount !== undefined || request.adjustments !== undefined || liability !== ruled;
  if (!isChanged) return null;
  const { amount: _amount, adjustments: _adjustments, ...unchanged } = request;
  const context = buildContext(situation, { ...unchanged, liability: ruled });
  return totalOf(settle(context, contributionsOf(CONTRIBUTORS, context)).entries);
}
