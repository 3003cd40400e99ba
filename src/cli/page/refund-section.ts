import type { Situation, UnitSelection } from '../../facts/index';
import { quoteSummary, quoteTable } from '../../messages/index';
import type { RefundQuote } from '../../refund/index';
import type { QuoteInTurn } from '../questions/quotes-in-turn';
import type { Page } from './page';
import { textTable } from './text-table';

const goodsText = (lines: readonly UnitSelection[], { units }: Page): string =>
  lines
    .map((line) => ('from' in line ? `${line.lineId} ${units(line)}` : `${line.lineId} × ${line.quantity}`))
    .join(', ');

function quoteText(quote: RefundQuote, { order }: Situation, { reader }: Page): string {
  const { columns, rows } = quoteTable(quote, reader);
  return [textTable(columns, rows), '', ...quoteSummary(quote, order, reader)].join('\n');
}

function sectionOf({ request, situation, answer }: QuoteInTurn, page: Page): string {
  const { words, say, reason } = page;
  const heading = page.heading(
    words.refund({
      type: say.labels.afterSaleType[request.type],
      goods: goodsText(request.lines, page),
      reason: say.labels.claimReason[request.reason],
    }),
  );
  const why = answer.outcome === 'allow' ? answer.notes : answer.reasons;
  return [
    answer.outcome === 'allow' ? heading : `${heading}${words.colon}${page.outcome(answer.outcome)}`,
    ...why.map(reason),
    '',
    ...(answer.outcome === 'deny' ? [] : [quoteText(answer.value, situation, page)]),
  ]
    .join('\n')
    .trimEnd();
}

/** What each request refunds, or that there is nothing to refund. */
export const refundSections = (quotes: readonly QuoteInTurn[], page: Page): string[] =>
  quotes.length === 0 ? [page.words.nothingOpen] : quotes.map((quote) => sectionOf(quote, page));
