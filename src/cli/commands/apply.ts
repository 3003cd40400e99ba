import type { Command } from 'commander';
import type { Situation } from '../../facts/index';
import type { Language } from '../../messages/index';
import { type AskingOptions, answerEach } from '../answer-each';
import type { Row } from '../input/row';
import { withExitCode, withFormat } from '../options/answer-options';
import { withSituations } from '../options/situation-options';
import type { Answer } from '../output/answer';
import { type Page, pageFor } from '../page/page';
import type { Style } from '../page/style';
import { stepsText } from '../page/walk-section';
import type { Session } from '../session';
import { checkedRequest } from '../walk/checked-request';
import { stepRequest } from '../walk/step-request';
import { issuedSteps, takeStep, type WalkedStep } from '../walk/take-step';
import { type StepOptions, toldSteps } from '../walk/told-steps';
import { described } from './described';

interface ApplyOptions extends AskingOptions, StepOptions {
  readonly issued?: true;
  readonly full?: true;
}

/** The steps one after another, up to the first that is denied. */
function taken(start: Situation, told: readonly Row[], language: Language, issued: boolean): WalkedStep[] {
  const steps: WalkedStep[] = [];
  let situation = start;
  for (const row of told) {
    const step = takeStep(situation, checkedRequest(stepRequest(situation, row), language));
    const after = issued ? issuedSteps(step) : [];
    steps.push(step, ...after);
    if (step.answer.outcome === 'deny') break;
    situation = (after.at(-1) ?? step).situation;
  }
  return steps;
}

const refusalsOf = (steps: readonly WalkedStep[], page: Page): string[] =>
  steps.flatMap(({ answer }) => (answer.outcome === 'deny' ? answer.reasons.map(page.reason) : []));

function answerOf(
  start: Situation,
  steps: readonly WalkedStep[],
  { format, full }: ApplyOptions,
  style: Style,
): Answer {
  const page = pageFor(start, style);
  const outcomes = steps.map(({ answer }) => answer.outcome);
  const isDenied = outcomes.includes('deny');
  const situation = steps.at(-1)?.situation ?? start;
  const report = {
    situation,
    steps: steps.map(({ step, answer }) => ({ actor: step.actor, action: step.action, answer })),
  };
  const isSilent = isDenied && format === 'json' && !full;
  return {
    text: () => `${stepsText(steps, page)}\n`,
    rows: () => (full ? [report] : isSilent ? [] : [situation]),
    outcomes,
    ...(isDenied && { denied: isSilent ? refusalsOf(steps, page) : [] }),
  };
}

export function addApply(program: Command, session: Session): void {
  withExitCode(
    withFormat(
      withSituations(
        described(program, {
          name: 'apply',
          summary: 'take a step in a case, or open one, and print the situation after it',
          about:
            'Carries out an application or a command on a case, and prints the next situation, so that commands can be chained.\n' +
            'Several are carried out one after another, up to the first that is denied. A denial prints no situation: its\n' +
            'reasons stand on standard error, and the exit code is 3.\n\n' +
            'A command is JSON as the library takes it; what it leaves out is filled in: the case, where the order has one, the\n' +
            'versions, and an id. An application is one with "type" and "lines", or the action "apply" with them as its input.',
          examples: [
            {
              says: 'Apply for a return',
              line: `aftersale apply situation.json --actor buyer --action apply --input '{"type":"return_refund","lines":[{"lineId":"shirt","quantity":1}],"reason":"size_or_taste"}'`,
            },
            {
              says: 'Approve it, and see what the buyer may do then',
              line: 'aftersale apply with-case.json --actor agent --action approve | aftersale actions --actor buyer',
            },
            {
              says: 'Read what happens, two hours later',
              line: 'aftersale apply with-case.json --command approve.json --at +2h --format table',
            },
            {
              says: 'Events and effects as data',
              line: "aftersale apply with-case.json --command approve.json --full | jq '.steps[].answer.value.effects'",
            },
          ],
        }),
      ),
      'json',
    ),
  )
    .option('--command <command>', 'commands or applications: a file, - for standard input, or the JSON itself')
    .option('--action <action>', 'what is done, such as approve; apply opens a case')
    .option('--actor <actor>', 'who does it')
    .option('--case <id>', 'the case; for an application the id it is to have')
    .option('--input <input>', 'what is told with it: JSON, or a file')
    .option('--note <note>', 'shown to all parties')
    .option('--issued', 'also take the steps the system is told to take at once, such as an automatic approval')
    .option('--full', 'as JSON: {"situation", "steps"}, each step with its decision, events and effects')
    .action(async (paths: string[], _own: object, command: Command) => {
      const options = command.optsWithGlobals<ApplyOptions>();
      const { language, issued } = options;
      const style = session.styleIn(language);
      const told = await toldSteps(options, language, session.host);
      await answerEach(session, paths, options, ({ situation }) =>
        answerOf(situation, taken(situation, told, language, issued === true), options, style),
      );
    });
}
