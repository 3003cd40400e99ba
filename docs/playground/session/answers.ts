import {
  type AfterSaleCase,
  availableActions,
  checkEligibility,
  nextDeadline,
  quoteRefund,
  type RefundRequest,
  refundRequestOf,
  rollUpOrder,
  type Situation,
  settleOrder,
} from 'aftersale';
import type { Draft, Session } from './session';

const DRAFT_ID = 'draft';

/** What a draft would be refunded as. */
const requestOf = ({ type, lines, reason, input }: Draft, actor: Session['actor']): RefundRequest => {
  const terms = (input['terms'] ?? {}) as Partial<RefundRequest>;
  return { ...terms, caseId: DRAFT_ID, type, lines, reason, actor };
};

const ofCase = (situation: Situation, claim: AfterSaleCase, actor: Session['actor']) => ({
  caseId: claim.id,
  actions: availableActions(situation, { caseId: claim.id, actor }),
  deadline: nextDeadline(situation, { caseId: claim.id }),
  quote: quoteRefund(situation, refundRequestOf(claim)),
});

/** Every answer the page shows of a situation: plain JSON, and all of it the library's. */
export const answersOf = (situation: Situation, { actor, draft }: Pick<Session, 'actor' | 'draft'>) => ({
  eligibility: checkEligibility(situation, { actor }),
  draft: draft === null || draft.lines.length === 0 ? null : quoteRefund(situation, requestOf(draft, actor)),
  cases: situation.cases.map((claim) => ofCase(situation, claim, actor)),
  rollup: rollUpOrder(situation),
  settlement: settleOrder(situation),
});

export type Answers = ReturnType<typeof answersOf>;
