import type { AfterSaleCase, Situation } from '../facts/index';
import type { RefundAnswer } from './answer';
import { refundAnswer } from './refund-answer';

/** What a case would refund if it were decided now. */
export function caseRefund(situation: Situation, claim: AfterSaleCase): RefundAnswer {
  const { id: caseId, type, claims: lines, reason, termsBy, appliedBy, liability, terms } = claim;
  const actor = termsBy ?? appliedBy;
  const ruled = liability === undefined ? {} : { liability };
  return refundAnswer(situation, { ...terms, ...ruled, caseId, type, lines, reason, actor });
}
