import { Command } from 'commander';
import { addActions } from './commands/actions';
import { addApply } from './commands/apply';
import { addCheckPolicy } from './commands/check-policy';
import { addComparePolicies } from './commands/compare-policies';
import { addDiagram } from './commands/diagram';
import { addExplain } from './commands/explain';
import { addQuote } from './commands/quote';
import { addRollup } from './commands/rollup';
import { addSettle } from './commands/settle';
import { addVerifyLifecycle } from './commands/verify-lifecycle';
import { helpFormat } from './help/help-format';
import { parserSentence } from './help/parser-sentences';
import type { Texts } from './help/texts';
import { withGlobals } from './options/global-options';
import type { Session } from './session';

const ABOUT: Texts = {
  en: `The rules of e-commerce after-sales as a command: facts and a policy in, a decision that explains itself out.

Every command reads a file or standard input (-), as JSON or JSON lines, and asks no network and no store; the clock
only where --at says so.`,
  'zh-CN': `电商售后规则的命令行：输入事实与策略，输出自带理由的结论。

每个命令读取文件或标准输入（-），格式为 JSON 或每行一个 JSON；不访问网络和存储，只在 --at 指明时才看时钟。`,
};

const AFTER: Texts = {
  en: `
Exit codes:
  0  answered
  1  some input was faulty; every fault is told with its path
  2  the command line was wrong
  3  an answer is a denial, or policies differ, where --exit-code asks for it; a step that was denied
  4  an answer needs a person, where --exit-code asks for it

Examples:
  # What may a buyer ask for, and what would he get?
  aftersale explain situation.json
  # Take a step, and see what can be done after it
  aftersale apply situation.json --command command.json | aftersale actions -
  # What a command does, with examples
  aftersale help quote`,
  'zh-CN': `
退出码：
  0  已回答
  1  有输入不合要求；每个问题都连同路径列出
  2  命令行写错了
  3  指定 --exit-code 时，有答案是拒绝，或两份策略的答案不同；执行的步骤被拒绝
  4  指定 --exit-code 时，有答案需要人工处理

示例：
  # 买家可以申请什么、能得到什么
  aftersale explain situation.json
  # 执行一步，再看之后可以做什么
  aftersale apply situation.json --command command.json | aftersale actions -
  # 某个命令的作用与示例
  aftersale help quote`,
};

const VERSION: Texts = { en: 'the version of the program', 'zh-CN': '程序的版本' };
const HELP: Texts = { en: 'this help, or that of a command', 'zh-CN': '本帮助，或某个命令的帮助' };
const HELP_COMMAND: Texts = { en: 'display help for command', 'zh-CN': '显示某个命令的帮助' };
const AFTER_ERROR: Texts = {
  en: 'Run it with --help to see what can be asked.',
  'zh-CN': '加上 --help 可查看能问什么。',
};

/** In the order in which the help lists them. */
const COMMANDS = [
  addExplain,
  addQuote,
  addActions,
  addApply,
  addSettle,
  addRollup,
  addDiagram,
  addCheckPolicy,
  addComparePolicies,
  addVerifyLifecycle,
] as const;

/** What commander writes, for when it has parsed: it writes at once, and our streams take their time. */
export interface Written {
  out: string;
  error: string;
}

/** The program with its commands, as one run needs it. */
export function programFor(session: Session, isColored: boolean, written: Written): Command {
  const { say, language } = session;
  const program = new Command('aftersale')
    .description(say(ABOUT))
    .version(session.host.version, '-V, --version', say(VERSION))
    .helpOption('-h, --help', say(HELP))
    .helpCommand('help [command]', say(HELP_COMMAND))
    .exitOverride()
    .showHelpAfterError(say(AFTER_ERROR))
    .configureHelp(helpFormat(say, session.styleIn(language).heading))
    .configureOutput({
      writeOut: (text) => {
        written.out += text;
      },
      writeErr: (text) => {
        written.error += text;
      },
      outputError: (text, write) => write(parserSentence(text, language)),
      getOutHasColors: () => isColored,
      getOutHelpWidth: () => 120,
      getErrHelpWidth: () => 120,
    })
    .addHelpText('after', say(AFTER));
  withGlobals(program, say);
  for (const add of COMMANDS) add(program, session);
  return program;
}
