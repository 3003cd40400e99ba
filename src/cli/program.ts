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
import { withGlobals } from './options/global-options';
import type { Session } from './session';

const ABOUT = `The rules of e-commerce after-sales as a command: facts and a policy in, a decision that explains itself out.

Every command reads a file or standard input (-), as JSON or JSON lines, and asks no network and no store; the clock
only where --at says so.`;

const AFTER = `
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
  aftersale help quote`;

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
  const { heading } = session.styleIn('en');
  const program = new Command('aftersale')
    .description(ABOUT)
    .version(session.host.version, '-V, --version', 'the version of the program')
    .helpOption('-h, --help', 'this help, or that of a command')
    .exitOverride()
    .showHelpAfterError('Run it with --help to see what can be asked.')
    .configureHelp({ showGlobalOptions: true, styleTitle: heading })
    .configureOutput({
      writeOut: (text) => {
        written.out += text;
      },
      writeErr: (text) => {
        written.error += text;
      },
      getOutHasColors: () => isColored,
      getOutHelpWidth: () => 120,
      getErrHelpWidth: () => 120,
    })
    .addHelpText('after', AFTER);
  withGlobals(program);
  for (const add of COMMANDS) add(program, session);
  return program;
}
