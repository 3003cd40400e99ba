import type { Command } from 'commander';
import { type ComparisonSummary, compareAnswers, emptySummary, withOrder } from '../../compare/index';
import { type AskingOptions, answerEach } from '../answer-each';
import { PRESET_NAMES, policyNamed } from '../input/policy-named';
import { withFormat } from '../options/answer-options';
import { withReading } from '../options/situation-options';
import { answerText } from '../output/answer';
import { comparisonSection } from '../page/comparison-section';
import { differenceSection } from '../page/difference-section';
import { pageFor } from '../page/page';
import type { Session } from '../session';
import { described } from './described';

interface CompareOptions extends AskingOptions {
  readonly summary?: true;
}

export function addComparePolicies(program: Command, session: Session): void {
  const description = {
    name: 'compare-policies',
    summary: 'which orders a policy would answer differently from another, how, and what that costs',
    about:
      'Asks two policies about each order, as if each had always been in force: what may be applied for, what a full claim\n' +
      'and the cases in progress would refund, who may do what to them, and until when. Prints the orders that are answered\n' +
      'differently, side by side, then a summary; as JSON, one order a line, and the summary as the last one.\n\n' +
      `A policy is a file, or one of the presets: ${PRESET_NAMES.join(', ')}.`,
    examples: [
      { says: 'What a new policy changes', line: 'aftersale compare-policies standard policy.json situations.jsonl' },
      {
        says: 'Over a stream, the summary only',
        line: 'aftersale compare-policies standard cautious situations.jsonl --summary',
      },
      {
        says: 'In a review of the change: fails where any order is answered differently',
        line: 'aftersale compare-policies standard standard situations.jsonl --summary --exit-code',
      },
    ],
  };
  withFormat(
    withReading(
      described(program, description)
        .argument('<before>', 'the policy that is in force: a preset, or a file')
        .argument('<after>', 'the policy that is to be'),
    ),
  )
    .option('--summary', 'the summary only')
    .option('--exit-code', 'end with 3 where some order is answered differently')
    .action(async (before: string, after: string, paths: string[], _own: object, command: Command) => {
      const options = command.optsWithGlobals<CompareOptions>();
      const { language, format, summary: onlySummary } = options;
      const style = session.styleIn(language);
      const from = await policyNamed(before, 'before', language, session.host);
      const to = await policyNamed(after, 'after', language, session.host);
      let summary: ComparisonSummary = emptySummary(from, to);
      await answerEach(session, paths, options, ({ situation }) => {
        const difference = compareAnswers(from, to, situation);
        summary = withOrder(summary, difference);
        const isTold = difference !== null && onlySummary !== true;
        return {
          text: () => (isTold ? `${differenceSection(difference, pageFor(situation, style))}\n` : ''),
          rows: () => (isTold ? [difference] : []),
          outcomes: difference === null ? [] : ['deny'],
        };
      });
      const text = () => comparisonSection(summary, style);
      await session.print(answerText({ text, rows: () => [{ summary }] }, format));
    });
}
