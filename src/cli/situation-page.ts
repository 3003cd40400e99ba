import type { Situation } from '../facts/index';
import type { Language } from '../messages/index';
import { allocationSection } from './allocation-section';
import { eligibilitySection } from './eligibility-section';
import { orderSection } from './order-section';
import { type Page, pageFor } from './page';
import { requestForEverything } from './refund-everything';
import { refundSections } from './refund-section';
import { rollupSection } from './rollup-section';
import type { SituationFile } from './situation-file';
import { walk } from './walk';
import { walkSection } from './walk-section';
import type { WalkStep } from './walk-step';
import { wrapText } from './wrap-text';

const RULE = '='.repeat(100);

/** Everything there is to say about a situation, as one text. */
export function situationPage(path: string, file: SituationFile, language: Language): string {
  const { situation, title, source } = file;
  const page = pageFor(situation, language);
  const heading =
    title === undefined
      ? [path]
      : [title[language], ...(source === undefined ? [] : wrapText(source[language], RULE.length)), path];
  const sections = file.walk === undefined ? answers(file, page) : walked(situation, file.walk, page, language);
  return [[RULE, ...heading, RULE].join('\n'), orderSection(situation, page), ...sections, ''].join('\n\n');
}

/** A walk, and what it has come to. */
function walked(start: Situation, asked: readonly WalkStep[], page: Page, language: Language): string[] {
  const steps = walk(start, asked);
  return [walkSection(steps, page, language), rollupSection(steps.at(-1)?.situation ?? start, page)];
}

/** What is open, how the money lies, and what would be refunded. */
function answers({ situation, asks = [{ actor: 'buyer' }], refunds: asked }: SituationFile, page: Page): string[] {
  const everything = asked === undefined ? requestForEverything(situation) : null;
  const refunds = asked ?? (everything === null ? [] : [everything]);
  return [
    ...asks.map((one) => eligibilitySection(situation, one, page)),
    rollupSection(situation, page),
    allocationSection(situation, page),
    ...(refunds.length === 0 ? [page.words.nothingOpen] : refundSections(situation, refunds, page)),
  ];
}
