import type { Situation, UnitSelection } from '../facts/index';
import { quoteRefund, type RefundQuote, type RefundRequest } from '../refund/index';
import { benefitText } from './benefit-text';
import type { Page } from './page';
import { recordRefund } from './record-refund';
import { textTable } from './text-table';

const goodsText = (lines: readonly UnitSelection[], { units }: Page): string =>
  lines
    .map((line) => ('from' in line ? `${line.lineId} ${units(line)}` : `${line.lineId} × ${line.quantity}`))
    .join(', ');

function entriesTable({ entries, total }: RefundQuote, { words, say, amount, units }: Page): string {
  const { entryKind, party } = say.labels;
  return textTable(
    [
      { heading: words.entry },
      { heading: words.units },
      { heading: words.amount, align: 'right' },
      { heading: words.bearer },
      { heading: words.rule },
    ],
    [
      ...entries.map(({ kind, lineId, from, to, amount: each, bearer, rule }) => [
        entryKind[kind],
        [lineId, from === undefined || to === undefined ? undefined : units({ from, to })].join(' ').trim(),
        amount(each),
        party[bearer],
        rule,
      ]),
      [words.total, '', amount(total), '', ''],
    ],
  );
}

function quoteText(quote: RefundQuote, { order }: Situation, page: Page): string {
  const { words, say } = page;
  const tenders = order.tenders.flatMap(({ id, kind }) =>
    quote.byTender
      .filter(({ tenderId }) => tenderId === id)
      .map(({ amount }) => `${say.labels.tenderKind[kind]} ${say.amount(amount)}`),
  );
  const transfer = quote.transfer === 0 ? [] : [`${words.transfer} ${say.amount(quote.transfer)}`];
  return [
    entriesTable(quote, page),
    '',
    `${words.backTo}${words.colon}${say.list([...tenders, ...transfer])}`,
    ...(quote.shortfall === 0 ? [] : [`${words.shortfall}${words.colon}${say.amount(quote.shortfall)}`]),
    ...quote.benefits.map((benefit) => benefitText(benefit, page)),
    `${words.maximum}${words.colon}${say.amount(quote.cap.refundable)}`,
  ].join('\n');
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
