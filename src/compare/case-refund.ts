import type { AfterSaleCase, Situation } from '../facts/index';
import { quoteRefund } from '../refund/index';
import type { RefundAnswer } from './answer';

/** What a case would refund if it were decided now. */
export function caseRefund(situation: Situation, claim: AfterSaleCase): RefundAnswer {
  const { id: caseId, type, claims: lines, reason, termsBy, appliedBy, liability, terms } = claim;
  const actor = termsBy ?? appliedBy;
  const ruled = liability === undefined ? {} : { liability };
  const quote = quoteRefund(situation, { ...terms, ...ruled, caseId, type, lines, reason, actor });
  if (quote.outcome === 'deny') return { outcome: 'deny', total: 0, reasons: quote.reasons };
  return { outcome: quote.outcome, total: quote.value.total, reasons: quote.outcome === 'review' ? quote.reasons : [] };
}
