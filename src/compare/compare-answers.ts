import { checkType } from '../eligibility/index';
import type { AfterSaleCase, Situation } from '../facts/index';
import { availableActions, type NextDeadline, nextDeadline } from '../lifecycle/index';
import type { Amount } from '../money/index';
import type { Policy } from '../policy/index';
import { type Actor, AFTER_SALE_TYPES, type AfterSaleType, isInProgress, malformed } from '../vocabulary/index';
import type { AnswerChange, DeadlineAnswer, EligibilityAnswer } from './answer';
import { caseRefund } from './case-refund';
import { FULL_CLAIMS, fullClaim } from './full-claim';

/** An order that two policies answer differently. */
export interface PolicyDifference {
  readonly orderId: string;
  readonly currency: string;
  readonly changes: readonly AnswerChange[];
  /**
   * What the second policy costs more than the first, in minor units, below zero where it costs less: of what the buyer
   * could get at most by a full claim, and of what undecided cases would refund.
   */
  readonly cost: Amount;
}

/** Whose actions are compared. */
const ACTING: readonly Actor[] = ['buyer', 'agent'];

interface Pair {
  readonly before: Situation;
  readonly after: Situation;
}

/**
 * How two policies would answer one order differently: which types are open, what the buyer could get at most, what the
 * cases in progress refund, who may do what to them and until when; null where they answer alike. Both policies are asked
 * as if they had always been in force: those that cases were opened under, and the one of the situation, are left aside. The
 * facts are taken as they are, a stored allocation as well. Amounts are in minor units, instants in epoch ms.
 *
 * @throws AfterSaleError `facts_incoherent` where the facts do not fit each other
 *
 * @example
 * ```ts
 * import { definePolicy, standard } from 'aftersale';
 * import { compareAnswers } from 'aftersale/compare';
 * const strict = definePolicy({ id: 'strict', version: 1, refund: { restockingRate: '0.1' } });
 * const order = {
 *   id: 'o1', currency: 'CNY', status: 'completed', payment: 'prepaid', placedAt: 0, paidAt: 0, completedAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 1, unitPrice: 1000 }],
 *   parcels: [{ id: 'p', units: [{ lineId: 'a', from: 0, to: 1 }], stage: 'signed', shippedAt: 0, signedAt: 0 }],
 *   discounts: [], tenders: [{ id: 't', kind: 'cash', amount: 1000 }],
 * } as const;
 * const difference = compareAnswers(standard, strict, { order, cases: [], policy: standard, now: 1, version: 1 });
 * difference?.changes.map(({ about }) => about); // => ['claim']
 * ```
 */
export function compareAnswers(a: Policy, b: Policy, situation: Situation): PolicyDifference | null {
  try {
    const pair: Pair = { before: under(a, situation), after: under(b, situation) };
    const open = situation.cases.filter(({ state }) => isInProgress(state));
    const claims = claimAnswers(pair);
    const refunds = open.filter(({ refunds: decided }) => decided.length === 0).map((one) => caseAnswer(pair, one));
    const changes = [
      ...eligibilityAnswers(pair),
      ...claims,
      ...refunds,
      ...open.flatMap((one) => stepAnswers(pair, one)),
    ].filter(isChange);
    if (changes.length === 0) return null;
    const { id: orderId, currency } = situation.order;
    const cost =
      mostOf(claims, 'after') - mostOf(claims, 'before') + sumOf(refunds, 'after') - sumOf(refunds, 'before');
    return { orderId, currency, changes, cost };
  } catch (error) {
    throw malformed(error);
  }
}

function under(policy: Policy, { policies: _, ...situation }: Situation): Situation {
  return { ...situation, policy };
}

type Change<About extends AnswerChange['about']> = Extract<AnswerChange, { about: About }>;

function eligibilityAnswers({ before, after }: Pair): Change<'eligibility'>[] {
  return AFTER_SALE_TYPES.map((type) => ({
    about: 'eligibility',
    type,
    before: eligibilityIn(before, type),
    after: eligibilityIn(after, type),
  }));
}

function eligibilityIn(situation: Situation, type: AfterSaleType): EligibilityAnswer {
  const { outcome, until, reasons } = checkType(situation, type, { actor: 'buyer' });
  return { outcome, until, reasons };
}

const claimAnswers = ({ before, after }: Pair): Change<'claim'>[] =>
  FULL_CLAIMS.map((claim) => ({
    about: 'claim',
    ...claim,
    before: fullClaim(before, claim),
    after: fullClaim(after, claim),
  }));

const caseAnswer = ({ before, after }: Pair, claim: AfterSaleCase): Change<'case'> => ({
  about: 'case',
  caseId: claim.id,
  before: caseRefund(before, claim),
  after: caseRefund(after, claim),
});

function stepAnswers({ before, after }: Pair, { id: caseId }: AfterSaleCase): AnswerChange[] {
  const actionsIn = (situation: Situation, actor: Actor) =>
    availableActions(situation, { caseId, actor }).available.map(({ action }) => action);
  return [
    ...ACTING.map((actor): AnswerChange => {
      const answers = { before: actionsIn(before, actor), after: actionsIn(after, actor) };
      return { about: 'actions', caseId, actor, ...answers };
    }),
    { about: 'deadline', caseId, before: deadlineIn(before, caseId), after: deadlineIn(after, caseId) },
  ];
}

function deadlineIn(situation: Situation, caseId: string): DeadlineAnswer | null {
  const next = nextDeadline(situation, { caseId });
  return next && withoutCommand(next);
}

/** The command names the version of the case, not what the policy says. */
const withoutCommand = ({ command: _, ...deadline }: NextDeadline): DeadlineAnswer => deadline;

const isChange = ({ before, after }: AnswerChange): boolean => JSON.stringify(before) !== JSON.stringify(after);

type Refunding = Change<'claim'> | Change<'case'>;

const mostOf = (refunding: readonly Refunding[], version: 'before' | 'after'): Amount =>
  Math.max(0, ...refunding.map((one) => one[version].total));

const sumOf = (refunding: readonly Refunding[], version: 'before' | 'after'): Amount =>
  refunding.reduce((sum, one) => sum + one[version].total, 0);
