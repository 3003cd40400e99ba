import { type Command, Option } from 'commander';
import { FORMATS, type Format } from '../output/answer';

/** How answers are told. */
export interface AnswerOptions {
  readonly format: Format;
  readonly exitCode?: true;
}

export const withFormat = (command: Command, standard: Format = 'table'): Command =>
  command.addOption(
    new Option('-f, --format <format>', 'a text to read, or JSON, one answer a line')
      .choices(FORMATS)
      .default(standard),
  );

/** Of a command whose answers can be a no. */
export const withExitCode = (command: Command): Command =>
  command.option('--exit-code', 'end with 3 where an answer is a denial, else with 4 where one needs a person');
