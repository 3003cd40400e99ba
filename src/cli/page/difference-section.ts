import type {
  AnswerChange,
  DeadlineAnswer,
  EligibilityAnswer,
  PolicyDifference,
  RefundAnswer,
} from '../../compare/index';
import type { Reason } from '../../decision/index';
import { lifecycleWordsOf } from '../../messages/index';
import type { CaseAction } from '../../vocabulary/index';
import { awaitedText } from './awaited-text';
import type { Page } from './page';
import { textTable } from './text-table';

const ANSWER_WIDTH = 60;

type Cells = readonly [of: string, before: string, after: string];

const lines = (first: string, reasons: readonly Reason[], page: Page): string =>
  [first, ...reasons.map(page.reason)].join('\n');

const eligibilityText = ({ outcome, until, reasons }: EligibilityAnswer, page: Page): string =>
  lines(
    [page.outcome(outcome), ...(until === null ? [] : [page.words.upTo(page.say.moment(until))])].join(' '),
    reasons,
    page,
  );

const refundText = ({ outcome, total, reasons }: RefundAnswer, page: Page): string =>
  lines(outcome === 'deny' ? page.outcome(outcome) : page.amount(total), reasons, page);

const deadlineText = (deadline: DeadlineAnswer | null, page: Page): string =>
  deadline === null ? '' : awaitedText(deadline, page);

/** Those of some actions that are not among others: what they have in common is no news. */
function ownActions(actions: readonly CaseAction[], others: readonly CaseAction[], { reader }: Page): string {
  const { caseStep } = lifecycleWordsOf(reader.language);
  return actions
    .filter((action) => !others.includes(action))
    .map((action) => caseStep[action])
    .join('\n');
}

function cellsOf(change: AnswerChange, page: Page): Cells {
  const { labels } = page.say;
  switch (change.about) {
    case 'eligibility':
      return [
        labels.afterSaleType[change.type],
        eligibilityText(change.before, page),
        eligibilityText(change.after, page),
      ];
    case 'claim':
      return [
        `${labels.afterSaleType[change.type]}, ${labels.claimReason[change.reason]}`,
        refundText(change.before, page),
        refundText(change.after, page),
      ];
    case 'case':
      return [change.caseId, refundText(change.before, page), refundText(change.after, page)];
    case 'actions':
      return [
        `${change.caseId}, ${labels.actor[change.actor]}`,
        ownActions(change.before, change.after, page),
        ownActions(change.after, change.before, page),
      ];
    case 'deadline':
      return [change.caseId, deadlineText(change.before, page), deadlineText(change.after, page)];
  }
}

/** What two policies answer differently of one order, side by side, and what that costs. */
export function differenceSection({ orderId, currency, changes, cost }: PolicyDifference, page: Page): string {
  const { words, heading, amount } = page;
  return [
    heading(words.difference(orderId, `${amount(cost)} ${currency}`)),
    '',
    textTable(
      [
        { heading: '' },
        { heading: '' },
        { heading: words.before, wrapAt: ANSWER_WIDTH },
        { heading: words.after, wrapAt: ANSWER_WIDTH },
      ],
      changes.map((change) => [words.changed[change.about], ...cellsOf(change, page)]),
    ),
  ].join('\n');
}
