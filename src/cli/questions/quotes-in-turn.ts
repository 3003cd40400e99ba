import type { Decision } from '../../decision/index';
import type { Situation } from '../../facts/index';
import { quoteRefund, type RefundQuote, type RefundRequest } from '../../refund/index';
import { recordRefund } from './record-refund';

/** What a request refunds, in the situation it was asked in. */
export interface QuoteInTurn {
  readonly request: RefundRequest;
  readonly situation: Situation;
  readonly answer: Decision<RefundQuote>;
}

/** What each request refunds, one after another: each sees those before it as paid. */
export function quotesInTurn(start: Situation, requests: readonly RefundRequest[]): QuoteInTurn[] {
  let situation = start;
  return requests.map((request) => {
    const asked = { request, situation, answer: quoteRefund(situation, request) };
    if (asked.answer.outcome !== 'deny') situation = recordRefund(situation, request, asked.answer.value);
    return asked;
  });
}
