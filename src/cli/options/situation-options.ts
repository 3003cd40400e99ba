import type { Command } from 'commander';
import type { Say } from '../help/texts';
import type { Moment } from '../input/moment';
import { momentArgument } from './moment-argument';

/** How situations are read. */
export interface SituationOptions {
  readonly lines?: true;
  readonly policy?: string;
  readonly at?: Moment;
}

/** The argument and options of a command that reads situations. */
export const withReading = (command: Command, say: Say): Command =>
  command
    .argument(
      '[situations...]',
      say({
        en: 'files of situations, as JSON or JSON lines; - or nothing is standard input',
        'zh-CN': '情境文件，JSON 或每行一个 JSON；- 或不写表示标准输入',
      }),
    )
    .option(
      '--lines',
      say({
        en: 'every line is a situation, also where the first one is faulty (as in *.jsonl)',
        'zh-CN': '每行是一个情境，即使第一行有错也如此（*.jsonl 默认这样读）',
      }),
    )
    .option(
      '--at <moment>',
      say({
        en: 'answer as of this moment: ISO 8601 with offset, epoch ms, now, or +3d, +12h after the own',
        'zh-CN': '按这一时刻回答：带时差的 ISO 8601、毫秒时间戳、now，或在情境自身时刻之后的 +3d、+12h',
      }),
      momentArgument(say),
    );

/** Those of a command that answers under the policy of each situation, or under another. */
export const withSituations = (command: Command, say: Say): Command =>
  withReading(command, say).option(
    '--policy <policy>',
    say({
      en: 'answer under this policy, a preset or a file, instead of the one each situation has',
      'zh-CN': '改用这份策略（预设名或文件）回答，而不用各情境自带的策略',
    }),
  );
