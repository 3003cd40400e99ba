import type { Language } from '../messages/index';
import { allocationSection } from './allocation-section';
import { eligibilitySection } from './eligibility-section';
import { orderSection } from './order-section';
import { pageFor } from './page';
import { requestForEverything } from './refund-everything';
import { refundSections } from './refund-section';
import type { SituationFile } from './situation-file';
import { wrapText } from './wrap-text';

const RULE = '='.repeat(100);

/** Everything there is to say about a situation, as one text. */
export function situationPage(path: string, file: SituationFile, language: Language): string {
  const { situation, title, source, asks = [{ actor: 'buyer' }] } = file;
  const page = pageFor(situation, language);
  const heading =
    title === undefined
      ? [path]
      : [title[language], ...(source === undefined ? [] : wrapText(source[language], RULE.length)), path];
  const everything = file.refunds === undefined ? requestForEverything(situation) : null;
  const refunds = file.refunds ?? (everything === null ? [] : [everything]);
  return [
    [RULE, ...heading, RULE].join('\n'),
    orderSection(situation, page),
    ...asks.map((asked) => eligibilitySection(situation, asked, page)),
    allocationSection(situation, page),
    ...(refunds.length === 0 ? [page.words.nothingOpen] : refundSections(situation, refunds, page)),
    '',
  ].join('\n\n');
}
