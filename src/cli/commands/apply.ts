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
  const { say } = session;
  withExitCode(
    withFormat(
      withSituations(
        described(program, say, {
          name: 'apply',
          summary: {
            en: 'take a step in a case, or open one, and print the situation after it',
            'zh-CN': '在售后单里执行一步，或新开一张，并打印之后的情境',
          },
          about: {
            en:
              'Carries out an application or a command on a case, and prints the next situation, so that commands can be chained.\n' +
              'Several are carried out one after another, up to the first that is denied. A denial prints no situation: its\n' +
              'reasons stand on standard error, and the exit code is 3.\n\n' +
              'A command is JSON as the library takes it; what it leaves out is filled in: the case, where the order has one, the\n' +
              'versions, and an id. An application is one with "type" and "lines", or the action "apply" with them as its input.',
            'zh-CN':
              '执行申请或对售后单的命令，打印之后的情境，因此命令可以串联。多条命令依次执行，到第一个被拒绝的为止。被拒绝时不打印情境：理由写到标准错误，退出码为 3。\n\n' +
              '命令是本库接受的 JSON；没写的会补上：售后单（订单只有一张时）、版本号和编号。带 "type" 和 "lines" 的是申请；动作为"apply" 并把它们作为输入的也是。',
          },
          examples: [
            {
              says: { en: 'Apply for a return', 'zh-CN': '申请退货' },
              line: `aftersale apply situation.json --actor buyer --action apply --input '{"type":"return_refund","lines":[{"lineId":"shirt","quantity":1}],"reason":"size_or_taste"}'`,
            },
            {
              says: { en: 'Approve it, and see what the buyer may do then', 'zh-CN': '审核通过，再看买家能做什么' },
              line: 'aftersale apply with-case.json --actor agent --action approve | aftersale actions --actor buyer',
            },
            {
              says: { en: 'Read what happens, two hours later', 'zh-CN': '两小时后执行，阅读发生了什么' },
              line: 'aftersale apply with-case.json --command approve.json --at +2h --format table',
            },
            {
              says: { en: 'Events and effects as data', 'zh-CN': '把事件与后续动作作为数据输出' },
              line: "aftersale apply with-case.json --command approve.json --full | jq '.steps[].answer.value.effects'",
            },
          ],
        }),
        say,
      ),
      say,
      'json',
    ),
    say,
  )
    .option(
      '--command <command>',
      say({
        en: 'commands or applications: a file, - for standard input, or the JSON itself',
        'zh-CN': '命令或申请：文件、表示标准输入的 -，或 JSON 本身',
      }),
    )
    .option(
      '--action <action>',
      say({
        en: 'what is done, such as approve; apply opens a case',
        'zh-CN': '做什么，例如 approve；apply 表示新开售后单',
      }),
    )
    .option('--actor <actor>', say({ en: 'who does it', 'zh-CN': '谁来做' }))
    .option(
      '--case <id>',
      say({ en: 'the case; for an application the id it is to have', 'zh-CN': '售后单；申请时是它将使用的编号' }),
    )
    .option(
      '--input <input>',
      say({ en: 'what is told with it: JSON, or a file', 'zh-CN': '随之填写的内容：JSON 或文件' }),
    )
    .option('--note <note>', say({ en: 'shown to all parties', 'zh-CN': '各方可见的备注' }))
    .option(
      '--issued',
      say({
        en: 'also take the steps the system is told to take at once, such as an automatic approval',
        'zh-CN': '系统应立即执行的步骤（例如自动通过）也一并执行',
      }),
    )
    .option(
      '--full',
      say({
        en: 'as JSON: {"situation", "steps"}, each step with its decision, events and effects',
        'zh-CN': '输出 JSON：{"situation", "steps"}，每一步附结论、事件与后续动作',
      }),
    )
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
