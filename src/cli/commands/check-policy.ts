import type { Command } from 'commander';
import { explainIssue, knobSentencesOf, type Language } from '../../messages/index';
import { checkPolicy, type Policy, type PolicyIssue } from '../../policy/index';
import { faultText, type Place } from '../input/input-fault';
import { PRESET_NAMES, presetNamed } from '../input/policy-named';
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
  withFormat(
    described(program, {
      name: 'check-policy',
      summary: 'everything that is wrong with a policy, or what each of its knobs decides',
      about:
        'Checks policies: every fault with its path. With --explain, a sound policy is told knob by knob: its value, what it\n' +
        "decides, by which rules, and the standard's value where that is another. The exit code is 1 where one is faulty.\n\n" +
        `A policy is a file, or one of the presets: ${PRESET_NAMES.join(', ')}.`,
      examples: [
        { says: 'A policy of your own', line: 'aftersale check-policy policy.json' },
        { says: 'What a preset decides', line: 'aftersale check-policy standard --explain' },
        {
          says: 'A complete policy to begin your own with',
          line: 'aftersale check-policy standard --format json | jq .policy',
        },
      ],
    }),
  )
    .argument('[policies...]', 'presets, files, or - for standard input')
    .option('--explain', 'tell each knob: value, sentence, rules')
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
