import { type LifecycleWords, lifecycleWordsOf } from '../../messages/index';
import type { WalkedStep } from '../walk/take-step';
import { awaitedText } from './awaited-text';
import type { Page } from './page';
import { wrapText } from './wrap-text';

const WIDTH = 100;
const MARGIN = '    ';

/** Steps one after another: who did what when, where it led, what is to be carried out, who is waited for. */
export function stepsText(walked: readonly WalkedStep[], page: Page): string {
  const lifecycle = lifecycleWordsOf(page.reader.language);
  return walked.map((one, index) => stepText(one, index + 1, page, lifecycle)).join('\n\n');
}

/** The life of a case step by step. */
export const walkSection = (walked: readonly WalkedStep[], page: Page): string =>
  `${page.heading(page.words.walk)}\n\n${stepsText(walked, page)}`;

function stepText(walked: WalkedStep, number: number, page: Page, lifecycle: LifecycleWords): string {
  const { step, situation } = walked;
  const { say, words } = page;
  const note = step.note === undefined ? '' : `${words.colon}“${step.note}”`;
  const person = `${say.labels.actor[step.actor]}${words.colon}${lifecycle.caseStep[step.action]}${note}`;
  const awaited = walked.deadline === null ? [] : [awaitedText(walked.deadline, page)];
  const texts = [...outcomeTexts(walked, page, lifecycle), ...awaited];
  const lines = texts.flatMap((text) => wrapText(text, WIDTH - MARGIN.length)).map((line) => `${MARGIN}${line}`);
  return [`${number}. ${say.moment(situation.now)}  ${person}`, ...lines].join('\n');
}

function outcomeTexts({ answer, situation }: WalkedStep, page: Page, lifecycle: LifecycleWords): string[] {
  const { say, words, amount } = page;
  if (answer.outcome === 'deny') {
    return answer.reasons.map((reason) => `${page.outcome('deny')}${words.colon}${page.reason(reason)}`);
  }
  const { case: claim, effects } = answer.value;
  const shown = claim.history.at(-1)?.amount;
  const money = shown === undefined ? '' : ` (${amount(shown)} ${situation.order.currency})`;
  const doubts = answer.outcome === 'review' ? answer.reasons : [];
  return [
    `→ ${say.labels.caseState[claim.state]}${money}`,
    ...doubts.map((reason) => `${page.outcome('review')}${words.colon}${page.reason(reason)}`),
    ...effects.map(({ effect }) => `· ${lifecycle.caseEffect[effect]}`),
  ];
}
