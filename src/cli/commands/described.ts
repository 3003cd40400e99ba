import type { Command } from 'commander';

/** What is said of a command in its help, beside its options. */
export interface Description {
  readonly name: string;
  readonly summary: string;
  readonly about: string;
  readonly examples: readonly Example[];
}

/** A line that can be typed, and what it is for. */
interface Example {
  readonly says: string;
  readonly line: string;
}

const examplesText = (examples: readonly Example[]): string =>
  ['', 'Examples:', ...examples.flatMap(({ says, line }) => [`  # ${says}`, `  ${line}`])].join('\n');

/** A new command of the program, which its help teaches. */
export const described = (program: Command, { name, summary, about, examples }: Description): Command =>
  program.command(name).summary(summary).description(about).addHelpText('after', examplesText(examples));
