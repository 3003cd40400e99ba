import type { Command } from 'commander';
import type { Say, Texts } from '../help/texts';

/** What is said of a command in its help, beside its options. */
export interface Description {
  readonly name: string;
  readonly summary: Texts;
  readonly about: Texts;
  readonly examples: readonly Example[];
}

/** A line that can be typed, and what it is for. */
interface Example {
  readonly says: Texts;
  readonly line: string;
}

const EXAMPLES: Texts = { en: 'Examples:', 'zh-CN': '示例：' };

const examplesText = (examples: readonly Example[], say: Say): string =>
  ['', say(EXAMPLES), ...examples.flatMap(({ says, line }) => [`  # ${say(says)}`, `  ${line}`])].join('\n');

/** A new command of the program, which its help teaches. */
export const described = (program: Command, say: Say, { name, summary, about, examples }: Description): Command =>
  program.command(name).summary(say(summary)).description(say(about)).addHelpText('after', examplesText(examples, say));
