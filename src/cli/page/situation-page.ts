import type { Situation } from '../../facts/index';
import { settleOrder } from '../../settlement/index';
import type { SituationFile } from '../input/situation-file';
import { asksOf, refundsOf } from '../questions/questions-of';
import { quotesInTurn } from '../questions/quotes-in-turn';
import { walk } from '../walk/walk';
import type { WalkStep } from '../walk/walk-step';
import { allocationSection } from './allocation-section';
import { eligibilitySection } from './eligibility-section';
import { orderSection } from './order-section';
import { type Page, pageFor } from './page';
import { refundSections } from './refund-section';
import { rollupSection } from './rollup-section';
import { settlementSummary } from './settlement-section';
import type { Style } from './style';
import { walkSection } from './walk-section';
import { wrapText } from './wrap-text';

const RULE = '='.repeat(100);

/** Everything there is to say about a situation, as one text. */
export function situationPage(path: string, file: SituationFile, style: Style): string {
  const { situation, title, source } = file;
  const { language } = style;
  const page = pageFor(situation, style);
  const heading =
    title === undefined
      ? [path]
      : [title[language], ...(source === undefined ? [] : wrapText(source[language], RULE.length)), path];
  const sections = file.walk === undefined ? answers(file, page) : walked(situation, file.walk, page);
  return [[RULE, ...heading.map(style.heading), RULE].join('\n'), orderSection(situation, page), ...sections, ''].join(
    '\n\n',
  );
}

/** A walk, and what it has come to. */
function walked(start: Situation, asked: readonly WalkStep[], page: Page): string[] {
  const steps = walk(start, asked);
  const end = steps.at(-1)?.situation ?? start;
  return [walkSection(steps, page), rollupSection(end, page), settlementSummary(settleOrder(end), page)];
}

/** What is open, how the money lies, and what would be refunded. */
function answers(file: SituationFile, page: Page): string[] {
  const { situation } = file;
  return [
    ...asksOf(file).map((one) => eligibilitySection(situation, one, page)),
    rollupSection(situation, page),
    allocationSection(situation, page),
    ...refundSections(quotesInTurn(situation, refundsOf(file)), page),
    settlementSummary(settleOrder(situation), page),
  ];
}
