import type { AfterSaleCase, Situation } from '../facts/index';
import type { RefundAnswer } from './answer';
import { refundAnswer } from './refund-answer';

/** What a case would refund if it were decided now. */
export function caseRefund(situation: Situation, claim: AfterSaleCase): RefundAnswer {
  const { id: caseId, type, claims: lines, reason, termsBy, appliedBy, terms } = claim;
  const actor = termsBy ?? appliedBy;
  return refundAnswer(situation, { ...terms, caseId, type, lines, reason, actor });
}
