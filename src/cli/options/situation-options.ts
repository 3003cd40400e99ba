import type { Command } from 'commander';
import type { Moment } from '../input/moment';
import { momentArgument } from './moment-argument';

/** How situations are read. */
export interface SituationOptions {
  readonly lines?: true;
  readonly policy?: string;
  readonly at?: Moment;
}

/** The argument and options of a command that reads situations. */
export const withReading = (command: Command): Command =>
  command
    .argument('[situations...]', 'files of situations, as JSON or JSON lines; - or nothing is standard input')
    .option('--lines', 'every line is a situation, also where the first one is faulty (as in *.jsonl)')
    .option(
      '--at <moment>',
      'answer as of this moment: ISO 8601 with offset, epoch ms, now, or +3d, +12h after the own',
      momentArgument,
    );

/** Those of a command that answers under the policy of each situation, or under another. */
export const withSituations = (command: Command): Command =>
  withReading(command).option(
    '--policy <policy>',
    'answer under this policy, a preset or a file, instead of the one each situation has',
  );
