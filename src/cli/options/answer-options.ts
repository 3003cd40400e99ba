import { type Command, Option } from 'commander';
import type { Say } from '../help/texts';
import { FORMATS, type Format } from '../output/answer';

/** How answers are told. */
export interface AnswerOptions {
  readonly format: Format;
  readonly exitCode?: true;
}

export const withFormat = (command: Command, say: Say, standard: Format = 'table'): Command =>
  command.addOption(
    new Option(
      '-f, --format <format>',
      say({
        en: 'a text to read, or JSON, one answer a line',
        'zh-CN': '供人阅读的文本，或 JSON（每行一个答案）',
      }),
    )
      .choices(FORMATS)
      .default(standard),
  );

/** Of a command whose answers can be a no. */
export const withExitCode = (command: Command, say: Say): Command =>
  command.option(
    '--exit-code',
    say({
      en: 'end with 3 where an answer is a denial, else with 4 where one needs a person',
      'zh-CN': '有答案是拒绝时以 3 退出，否则有答案需要人工处理时以 4 退出',
    }),
  );
