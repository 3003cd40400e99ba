import type { Situation } from '../facts/index';
import { quoteRefund, type RefundRequest } from '../refund/index';
import type { RefundAnswer } from './answer';

/** What a request would get, in a few words. */
export function refundAnswer(situation: Situation, request: RefundRequest): RefundAnswer {
  const quote = quoteRefund(situation, request);
  if (quote.outcome === 'deny') return { outcome: 'deny', total: 0, reasons: quote.reasons };
  return { outcome: quote.outcome, total: quote.value.total, reasons: quote.outcome === 'review' ? quote.reasons : [] };
}
