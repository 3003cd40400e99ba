import type { Situation, UnitSelection } from '../facts/index';
import { quoteSummary, quoteTable } from '../messages/index';
import { quoteRefund, type RefundQuote, type RefundRequest } from '../refund/index';
import type { Page } from './page';
import { recordRefund } from './record-refund';
import { textTable } from './text-table';

const goodsText = (lines: readonly UnitSelection[], { units }: Page): string =>
  lines
    .map((line) => ('from' in line ? `${line.lineId} ${units(line)}` : `${line.lineId} × ${line.quantity}`))
    .join(', ');

function quoteText(quote: RefundQuote, { order }: Situation, { reader }: Page): string {
  const { columns, rows } = quoteTable(quote, reader);
  return [textTable(columns, rows), '', ...quoteSummary(quote, order, reader)].join('\n');
}

/** What each request refunds, one after another: each sees those before it as paid. */
export function refundSections(situation: Situation, requests: readonly RefundRequest[], page: Page): string[] {
  const { words, say, reason } = page;
  const sections: string[] = [];
  let current = situation;
  for (const request of requests) {
    const answer = quoteRefund(current, request);
    const heading = words.refund({
      type: say.labels.afterSaleType[request.type],
      goods: goodsText(request.lines, page),
      reason: say.labels.claimReason[request.reason],
    });
    const why = answer.outcome === 'allow' ? answer.notes : answer.reasons;
    sections.push(
      [
        answer.outcome === 'allow' ? heading : `${heading}${words.colon}${say.labels.outcome[answer.outcome]}`,
        ...why.map(reason),
        '',
        ...(answer.outcome === 'deny' ? [] : [quoteText(answer.value, current, page)]),
      ]
        .join('\n')
        .trimEnd(),
    );
    if (answer.outcome !== 'deny') current = recordRefund(current, request, answer.value);
  }
  return sections;
}
