import { checkAllocation } from './coherence/check-allocation';
import { checkCaseTimes } from './coherence/check-case-times';
import { checkCases } from './coherence/check-cases';
import { checkCharges } from './coherence/check-charges';
import { checkDeliveryTimes } from './coherence/check-delivery-times';
import { checkDiscounts } from './coherence/check-discounts';
import { checkEarned } from './coherence/check-earned';
import { checkExtensions } from './coherence/check-extensions';
import { checkGranted } from './coherence/check-granted';
import { checkGroup } from './coherence/check-group';
import { checkHistory } from './coherence/check-history';
import { checkLines } from './coherence/check-lines';
import { checkOrderTimes } from './coherence/check-order-times';
import { checkParcels } from './coherence/check-parcels';
import { checkPayment } from './coherence/check-payment';
import { checkRefunds } from './coherence/check-refunds';
import { checkStatus } from './coherence/check-status';
import { checkSums } from './coherence/check-sums';
import { checkTerms } from './coherence/check-terms';
import { type OrderCheck, type OrderFacts, ownFacts, siblingFacts } from './coherence/order-facts';
import { SITUATION_VALUES } from './coherence/situation-values';
import { valueIssues } from './coherence/value-issues';
import { type FactIssue, issue } from './fact-issue';
import type { Situation } from './situation';

/** What the sums of an order are made of. */
const PARTS_OF_SUMS: readonly OrderCheck[] = [checkLines, checkDiscounts, checkPayment];

/** What can be asked whatever the parts of sums are. */
const OTHER_PARTS: readonly OrderCheck[] = [
  checkCharges,
  checkEarned,
  checkExtensions,
  checkParcels,
  checkStatus,
  checkOrderTimes,
  checkDeliveryTimes,
  checkCases,
  checkCaseTimes,
  checkHistory,
  checkRefunds,
  checkTerms,
  checkAllocation,
];

/** Whether sums close; a question only where what they are made of is sound. */
const SUMS: readonly OrderCheck[] = [checkSums, checkGranted];

/**
 * Everything that is incoherent in the facts of a situation, all at once, each fault with the path that leads to it from
 * the situation; no issue for facts that every question can be asked of.
 *
 * Refused: amounts that are no safe integers of minor units, ids that are unknown or stand twice, units that are out of
 * bounds or in two places, sums that do not close, moments (epoch ms) that cannot be, and a stored allocation whose
 * margins differ from the order's. Unknown keys and texts are left to `aftersale/schema`, the policy to `checkPolicy`.
 * It carries out ELG-08, ELG-25, RFD-05 and RFD-19.
 *
 * It never throws, whatever it is given. Where numbers or lists are not what they must be, that is said, and so is all
 * else that can be found out in spite of it.
 *
 * @example
 * ```ts
 * import { checkFacts, standard, type Order } from 'aftersale';
 * const order: Order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, paidAt: 60000,
 *   lines: [{ id: 'cup', category: 'home', quantity: 2, unitPrice: 1000 }],
 *   parcels: [], discounts: [], tenders: [{ id: 'cash', kind: 'cash', amount: 1999 }],
 * };
 * checkFacts({ order, cases: [], policy: standard, now: 120000, version: 1 });
 * // => [{ path: ['order', 'tenders'], code: 'tenders_mismatch', params: { due: 2000, paid: 1999 } }]
 * ```
 */
export function checkFacts(situation: Situation): readonly FactIssue[] {
  try {
    const unsound = [...valueIssues(SITUATION_VALUES, situation, [])];
    if (unsound.length === 0) return incoherences(situation, answersTo);
    return [...unsound, ...incoherences(situation, answersThatCanBeGiven).filter(isTold)];
  } catch {
    return [issue([], 'unreadable')];
  }
}

type Ask = <Answer>(question: () => Iterable<Answer>) => Answer[];

const answersTo: Ask = (question) => [...question()];

/** Where values are unsound, which has been reported already, a question that fails over them is left open. */
const answersThatCanBeGiven: Ask = (question) => {
  try {
    return answersTo(question);
  } catch {
    return [];
  }
};

/** Whether an issue shows plain values, rather than what unsound ones come to. */
const isTold = ({ params }: FactIssue): boolean =>
  Object.values(params).every((value) => typeof value === 'string' || Number.isFinite(value));

function incoherences(situation: Situation, ask: Ask): FactIssue[] {
  const orders = [...ask(() => [ownFacts(situation)]), ...ask(() => siblingFacts(situation))];
  return [...orders.flatMap((facts) => orderIssues(facts, ask)), ...ask(() => checkGroup(situation))];
}

function orderIssues(facts: OrderFacts, ask: Ask): FactIssue[] {
  const issuesOf = (checks: readonly OrderCheck[]) => checks.flatMap((check) => ask(() => check(facts)));
  const parts = issuesOf(PARTS_OF_SUMS);
  return [...parts, ...issuesOf(OTHER_PARTS), ...(parts.length === 0 ? issuesOf(SUMS) : [])];
}
