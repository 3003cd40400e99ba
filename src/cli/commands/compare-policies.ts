import type { Command } from 'commander';
import { type ComparisonSummary, compareAnswers, emptySummary, withOrder } from '../../compare/index';
import { type AskingOptions, answerEach } from '../answer-each';
import { HOW_POLICIES_ARE_NAMED, policyNamed } from '../input/policy-named';
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
  const { say } = session;
  const description = {
    name: 'compare-policies',
    summary: {
      en: 'which orders a policy would answer differently from another, how, and what that costs',
      'zh-CN': '两份策略对哪些订单的答案不同、如何不同、代价多少',
    },
    about: {
      en:
        'Asks two policies about each order, as if each had always been in force: what may be applied for, what a full claim\n' +
        'and the cases in progress would refund, who may do what to them, and until when. Prints the orders that are answered\n' +
        'differently, side by side, then a summary; as JSON, one order a line, and the summary as the last one.\n\n' +
        HOW_POLICIES_ARE_NAMED.en,
      'zh-CN':
        '对每个订单分别按两份策略提问，就像它们各自一直有效：可以申请什么、全额申请与处理中的售后单能退多少、谁能做什么、到何时为止。答案不同的订单并排打印，最后是汇总；输出 JSON 时每行一个订单，最后一行是汇总。\n\n' +
        HOW_POLICIES_ARE_NAMED['zh-CN'],
    },
    examples: [
      {
        says: { en: 'What a new policy changes', 'zh-CN': '新策略改变了什么' },
        line: 'aftersale compare-policies standard policy.json situations.jsonl',
      },
      {
        says: { en: 'Over a stream, the summary only', 'zh-CN': '对数据流只看汇总' },
        line: 'aftersale compare-policies standard cautious situations.jsonl --summary',
      },
      {
        says: {
          en: 'In a review of the change: fails where any order is answered differently',
          'zh-CN': '评审改动时：只要有订单的答案不同就失败',
        },
        line: 'aftersale compare-policies standard standard situations.jsonl --summary --exit-code',
      },
    ],
  };
  withFormat(
    withReading(
      described(program, say, description)
        .argument(
          '<before>',
          say({ en: 'the policy that is in force: a preset, or a file', 'zh-CN': '现行的策略：预设或文件' }),
        )
        .argument('<after>', say({ en: 'the policy that is to be', 'zh-CN': '将要采用的策略' })),
      say,
    ),
    say,
  )
    .option('--summary', say({ en: 'the summary only', 'zh-CN': '只打印汇总' }))
    .option(
      '--exit-code',
      say({ en: 'end with 3 where some order is answered differently', 'zh-CN': '有订单的答案不同时以 3 退出' }),
    )
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
