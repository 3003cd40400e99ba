import type { Command } from 'commander';
import { explainIssue, knobSentencesOf, type Language } from '../../messages/index';
import { checkPolicy, type Policy, type PolicyIssue } from '../../policy/index';
import { faultText, type Place } from '../input/input-fault';
import { HOW_POLICIES_ARE_NAMED, presetNamed } from '../input/policy-named';
import { readValues } from '../input/read-values';
import type { Host } from '../machine/host';
import { type AnswerOptions, withFormat } from '../options/answer-options';
import type { GlobalOptions } from '../options/global-options';
import { answerText } from '../output/answer';
import { knobsSection } from '../page/knobs-section';
import type { Style } from '../page/style';
import { wordsOf } from '../page/words-of';
import { pathsToRead } from '../paths-to-read';
import type { Session } from '../session';
import { described } from './described';

interface CheckOptions extends AnswerOptions, GlobalOptions {
  readonly explain?: true;
}

interface Candidate {
  readonly place: Place;
  readonly value: unknown;
}

/** The presets that are named, and what stands in the files. */
async function* candidates(told: readonly string[], { host, refuse }: Session): AsyncGenerator<Candidate> {
  for (const name of pathsToRead(told, host)) {
    const preset = presetNamed(name);
    if (preset !== undefined) yield { place: { path: name, line: null }, value: preset };
    else yield* valuesIn(name, host, refuse);
  }
}

async function* valuesIn(path: string, host: Host, refuse: Session['refuse']): AsyncGenerator<Candidate> {
  for await (const read of readValues([path], host, false)) {
    if ('fault' in read) await refuse(read.place, [read.fault]);
    else yield read;
  }
}

function verdictText(
  { place, value }: Candidate,
  issues: readonly PolicyIssue[],
  language: Language,
  style: Style,
): string {
  if (issues.length > 0)
    return faultText(
      place,
      issues.map((issue) => explainIssue(issue, language)),
    );
  const { id, version } = value as Policy;
  return style.heading(wordsOf(language).soundPolicy(`${id}@${version}`));
}

export function addCheckPolicy(program: Command, session: Session): void {
  const { say } = session;
  withFormat(
    described(program, say, {
      name: 'check-policy',
      summary: {
        en: 'everything that is wrong with a policy, or what each of its knobs decides',
        'zh-CN': '策略的全部问题，或它的每一项配置决定什么',
      },
      about: {
        en:
          'Checks policies: every fault with its path. With --explain, a sound policy is told knob by knob: its value, what it\n' +
          "decides, by which rules, and the standard's value where that is another. The exit code is 1 where one is faulty.\n\n" +
          HOW_POLICIES_ARE_NAMED.en,
        'zh-CN':
          '检查策略：列出每个问题及其路径。加 --explain 则逐项说明无误的策略：取值、决定什么、依据哪些规则，与 standard 不同时也给出其取值。有一份不合要求时退出码为 1。\n\n' +
          HOW_POLICIES_ARE_NAMED['zh-CN'],
      },
      examples: [
        { says: { en: 'A policy of your own', 'zh-CN': '你自己的策略' }, line: 'aftersale check-policy policy.json' },
        {
          says: { en: 'What a preset decides', 'zh-CN': '某个预设决定什么' },
          line: 'aftersale check-policy standard --explain',
        },
        {
          says: { en: 'A complete policy to begin your own with', 'zh-CN': '一份完整的策略，作为你自己的起点' },
          line: 'aftersale check-policy standard --format json | jq .policy',
        },
      ],
    }),
    say,
  )
    .argument(
      '[policies...]',
      say({ en: 'presets, files, or - for standard input', 'zh-CN': '预设、文件，或表示标准输入的 -' }),
    )
    .option('--explain', say({ en: 'tell each knob: value, sentence, rules', 'zh-CN': '逐项说明：取值、含义、规则' }))
    .action(async (told: string[], _own: object, command: Command) => {
      const { language, format, explain = false } = command.optsWithGlobals<CheckOptions>();
      const style = session.styleIn(language);
      for await (const candidate of candidates(told, session)) {
        const issues = checkPolicy(candidate.value);
        const text = () =>
          [
            verdictText(candidate, issues, language, style),
            // Without an issue it is a policy.
            ...(explain && issues.length === 0
              ? ['', knobsSection(candidate.value as Policy, knobSentencesOf(language), wordsOf(language), style), '']
              : []),
          ].join('\n');
        const rows = () => [{ policy: candidate.value, issues }];
        await session.print(answerText({ text, rows }, format));
        if (issues.length > 0) session.faulty();
      }
    });
}
