import { type Findings, joined, type Reason } from '../../decision/index';
import type { AfterSaleCase, RefundRecord, Situation } from '../../facts/index';
import { quoteRefund, type RefundQuote, withRefund } from '../../refund/index';
import {
  type Actor,
  type AfterSaleType,
  type CaseAction,
  type CaseEffectName,
  FIRST_CASE_STATE,
} from '../../vocabulary/index';
import { type Row, UNCHANGED } from '../machine/row';
import { type RefundOrderTerms, retriesAfter } from '../refund-order/refund-order-lifecycle';
import type { CaseChanges } from './case-event';
import type { CaseRow } from './case-terms';
import { draftOf } from './changed-case';
import { refundOrderMatch } from './facets/money-facets';
import { moneyHeld } from './money-held';
import { openRefundOf } from './open-refund';
import { refundRequestOf } from './refund-request-of';
import type { StepContext } from './step-context';

/** What a step does to the money of a case, and what speaks against it. */
export interface MoneyChanges extends Findings {
  readonly changes: CaseChanges;
}

/** One thing a step does to the money; null where that touches none. */
export type MoneyStep = (context: StepContext, told: CaseChanges) => MoneyChanges | null;

const changed = (changes: CaseChanges): MoneyChanges => ({ changes, denials: [], reviews: [], notes: [] });
const denied = (denials: readonly Reason[]): MoneyChanges => ({ ...changed({}), denials });

/** The effects that the case itself must record before its caller carries them out. */
const MONEY_STEPS: Readonly<Partial<Record<CaseEffectName, MoneyStep>>> = {
  create_refund_order: refundOpened,
  advance_refund: refundAdvanced,
  close_refund_order: refundClosed,
  collect_top_up: topUpDue,
};

/** The actions that tell of money whatever their row. */
const MONEY_ACTIONS: Readonly<Partial<Record<CaseAction, readonly MoneyStep[]>>> = {
  amend: [heldAnew],
  convert: [heldAnew],
  pay_top_up: [topUpPaid],
};

/** The types that send goods in place of those that are claimed, whose money they leave with the merchant. */
const SENT: readonly AfterSaleType[] = ['exchange', 'reship'];

/**
 * What a row does to the money, in turn: what is claimed otherwise is held otherwise, the open refund order takes its own
 * step, and a refund is quoted and recorded where the row asks for one.
 */
export const moneyStepsOf = ({ action, when, becomes, effects = [] }: CaseRow): readonly MoneyStep[] => [
  ...(MONEY_ACTIONS[action] ?? []),
  ...(becomes !== undefined && SENT.includes(becomes) ? [released] : []),
  ...(when?.refundOrder === undefined ? [] : [refundStep]),
  ...effects.flatMap((effect) => MONEY_STEPS[effect] ?? []),
];

/** What comes of the steps together; null where no money is touched. `told` is all else that changes on the case. */
export function moneyChanges(
  steps: readonly MoneyStep[],
  context: StepContext,
  told: CaseChanges,
): MoneyChanges | null {
  let total: MoneyChanges | null = null;
  for (const step of steps) {
    const more = step(context, total === null ? told : { ...told, ...total.changes });
    if (more !== null) total = total === null ? more : together(total, more);
  }
  return total;
}

const together = (one: MoneyChanges, other: MoneyChanges): MoneyChanges => ({
  changes: { ...one.changes, ...other.changes },
  ...joined([one, other]),
});

function withOpenRefund(
  { refunds }: Pick<AfterSaleCase, 'refunds'>,
  to: (refund: RefundRecord) => RefundRecord,
): CaseChanges {
  const open = openRefundOf({ refunds });
  return open === null ? {} : { refunds: refunds.map((refund) => (refund === open ? to(refund) : refund)) };
}

/** A claim that is changed before its review holds what it comes to then, and is refused where there is less (RFD-05). */
function heldAnew({ standing, row }: StepContext, told: CaseChanges): MoneyChanges | null {
  if (row.to !== FIRST_CASE_STATE) return null;
  const next = draftOf(standing.case, told);
  const { grants, ...findings } = moneyHeld(withCase(standing.situation, next), next);
  return { changes: { grants }, ...findings };
}

/** A case that sends goods instead of refunding them holds none of what it has not paid (RFD-05, LIF-17). */
function released({ standing: { case: claim }, row }: StepContext): MoneyChanges | null {
  const isPaid = claim.refunds.some(({ state }) => state !== 'closed');
  return isPaid || row.to === FIRST_CASE_STATE ? null : changed({ grants: [] });
}

/** The refund order moves as its own table says (LIF-19). */
function refundStep({ standing, request }: StepContext): MoneyChanges | null {
  const row = refundOrderMatch(standing, request)?.row ?? null;
  return row === null ? null : changed(withOpenRefund(standing.case, (refund) => movedOn(refund, row)));
}

function movedOn(refund: RefundRecord, { action, to }: Row<RefundOrderTerms>): RefundRecord {
  const { key, state, total, entries, tenders, transfer, benefits, retries: before = 0 } = refund;
  const retries = retriesAfter(before, state, action);
  const moved = { key, state: to === UNCHANGED ? state : to, total, entries, tenders, transfer, benefits };
  return retries > 0 ? { ...moved, retries } : moved;
}

/** What is refunded all the same keeps its refund order, unless other terms are agreed on or ruled (RFD-13, LIF-07). */
function refundClosed({ standing, row }: StepContext, told: CaseChanges): MoneyChanges | null {
  if (row.to === 'awaiting_refund' && told.terms === undefined) return null;
  const { refunds = standing.case.refunds } = told;
  return changed(withOpenRefund({ refunds }, (refund) => ({ ...refund, state: 'closed' })));
}

const withCase = (situation: Situation, next: AfterSaleCase): Situation => ({
  ...situation,
  cases: situation.cases.map((one) => (one.id === next.id ? next : one)),
});

type Quoted = Extract<ReturnType<typeof quoteRefund>, { readonly value: RefundQuote }>;

/** What follows from the quote of the case as the step would leave it; where that is a no, so is the step. */
function fromQuote(situation: Situation, next: AfterSaleCase, then: (answer: Quoted) => MoneyChanges): MoneyChanges {
  const answer = quoteRefund(withCase(situation, next), refundRequestOf(next));
  return answer.outcome === 'deny' ? denied(answer.reasons) : then(answer);
}

/** A refund that is under way already is not opened again: its amounts stay (RFD-13). */
function refundOpened(
  { standing: { situation, policy, case: claim } }: StepContext,
  told: CaseChanges,
): MoneyChanges | null {
  const next = draftOf(claim, told);
  if (openRefundOf(next) !== null) return null;
  return fromQuote(situation, next, (answer) => {
    const reviews = answer.outcome === 'review' ? answer.reasons : [];
    const approver = approverOf(policy.lifecycle.financeReview, answer.value, reviews);
    return {
      changes: recorded(next, answer.value, approver),
      denials: [],
      reviews: reviews.filter(({ code }) => code !== 'above_authority'),
      notes: [...answer.notes, ...reviews.filter(({ code }) => code === 'above_authority')],
    };
  });
}

function recorded(next: AfterSaleCase, quote: RefundQuote, approver: Actor | null): CaseChanges {
  const { grants, refunds } = withRefund(next, quote, approver === null ? 'created' : 'awaiting_finance');
  return { grants, refunds, ...(approver !== null && { approver }) };
}

type FinanceReview = StepContext['standing']['policy']['lifecycle']['financeReview'];

/** Who confirms before the money moves: the next approver above an authority, finance by its knob; null where nobody does. */
function approverOf(review: FinanceReview, { total }: RefundQuote, reasons: readonly Reason[]): Actor | null {
  const above = reasons.find((reason) => reason.code === 'above_authority');
  const next = above?.code === 'above_authority' ? (above.params.approver ?? 'merchant') : null;
  const isReviewed = review.when === 'always' || (review.when === 'above' && total > review.amount);
  if (next === 'merchant' || total === 0) return next;
  return isReviewed ? 'finance' : next;
}

/** At which step of a return its money is advanced; what is picked up has a tracking number as well (RFD-23). */
const ADVANCED_AT: Readonly<Partial<Record<CaseAction, readonly string[]>>> = {
  approve: ['approved'],
  time_out: ['approved'],
  submit_return: ['tracking_submitted'],
  pick_up_return: ['tracking_submitted', 'picked_up'],
};

/** Money is advanced to a trusted buyer, where the quote says so; whoever is not trusted simply waits (RFD-23). */
function refundAdvanced({ standing, request }: StepContext, told: CaseChanges): MoneyChanges | null {
  const { instantRefundAt } = standing.situation.policy.refund;
  if (ADVANCED_AT[request.action]?.includes(instantRefundAt) !== true) return null;
  const next = draftOf(standing.case, told);
  if (next.type !== 'return_refund' || next.refunds.length > 0) return null;
  const quote = quoteRefund(withCase(standing.situation, next), refundRequestOf(next));
  const isAdvanced = quote.outcome === 'allow' && quote.value.instantAt !== null && quote.value.total > 0;
  return isAdvanced ? changed(recorded(next, quote.value, null)) : null;
}

function topUpDue({ standing: { situation, case: claim } }: StepContext, told: CaseChanges): MoneyChanges {
  return fromQuote(situation, draftOf(claim, told), ({ value: { topUp } }) => changed({ topUp }));
}

/** What was paid beside the order belongs to the units it was paid for: it comes back with them (RFD-15). */
function topUpPaid({ standing: { situation, case: claim } }: StepContext, told: CaseChanges): MoneyChanges {
  return fromQuote(situation, draftOf(claim, told), ({ value: { topUps } }) => changed({ topUps }));
}
