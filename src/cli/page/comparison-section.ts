import type { ChangeCount, ComparisonSummary } from '../../compare/index';
import { type Labels, labelsOf } from '../../messages/index';
import { toDecimalText } from '../../money/index';
import type { Style } from './style';
import { textTable } from './text-table';
import { wordsOf } from './words-of';

/** What is counted is named by an after-sale type, by an actor, or not at all. */
function subjectText({ of }: ChangeCount, { afterSaleType, actor }: Labels): string {
  const names: Readonly<Record<string, string>> = { ...afterSaleType, ...actor };
  return of === null ? '' : String(names[of]);
}

/** What a change of policy changes over all orders, and what it costs. */
export function comparisonSection(summary: ComparisonSummary, { language, heading }: Style): string {
  const { from, to, different, orders, changes, costs } = summary;
  const words = wordsOf(language);
  const rows = changes.map((count) => [
    words.changed[count.about],
    subjectText(count, labelsOf(language)),
    String(count.orders),
  ]);
  return [
    heading(words.comparison(from, to, different, orders)),
    ...costs.map(({ currency, cost, dearer, cheaper }) =>
      words.comparisonCost(`${toDecimalText(cost, currency)} ${currency}`, dearer, cheaper),
    ),
    ...(rows.length === 0
      ? []
      : ['', textTable([{ heading: '' }, { heading: '' }, { heading: words.orders, align: 'right' }], rows)]),
  ].join('\n');
}
