import { labelsOf } from '../../messages/index';
import { type Amount, toDecimalText } from '../../money/index';
import type { CurrencyStatement, Statement } from '../../settlement/index';
import { kindText } from './kind-text';
import type { Style } from './style';
import { textTable } from './text-table';
import { wordsOf } from './words-of';

function currencyText({ currency, rows, payable, recoverable }: CurrencyStatement, { language }: Style): string {
  const words = wordsOf(language);
  const labels = labelsOf(language);
  const amount = (value: Amount) => toDecimalText(value, currency);
  return [
    textTable(
      [
        { heading: words.party },
        { heading: words.kind },
        { heading: `${words.received} (${currency})`, align: 'right' },
        { heading: words.spent, align: 'right' },
      ],
      rows.map(({ party, kind, received, paid }) => [
        labels.party[party],
        kindText(labels, kind),
        amount(received),
        amount(paid),
      ]),
    ),
    '',
    words.stillDue(`${amount(payable)} ${currency}`, `${amount(recoverable)} ${currency}`),
  ].join('\n');
}

/** What many orders come to: what every party received and paid, by currency. */
export function statementSection({ orders, currencies }: Statement, style: Style): string {
  const { included, held, notDue, outside } = orders;
  const heading = style.heading(wordsOf(style.language).statement(included, held, notDue, outside));
  return [heading, ...currencies.map((each) => currencyText(each, style))].join('\n\n');
}
