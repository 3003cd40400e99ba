import { type Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../../messages/index';
import type { Say } from '../help/texts';

export interface GlobalOptions {
  readonly language: Language;
}

/** The same everywhere: the host's locale is not asked, so that a printed answer can be compared with another's. */
export const DEFAULT_LANGUAGE: Language = 'en';

export const languageOption = (description: string): Option =>
  new Option('-l, --language <language>', description).choices(LANGUAGES).default(DEFAULT_LANGUAGE);

export const withGlobals = (command: Command, say: Say): Command =>
  command
    .addOption(
      languageOption(say({ en: 'the language of the answers and of the help', 'zh-CN': '答案与帮助使用的语言' })),
    )
    .option(
      '--no-color',
      say({
        en: 'no colours (nor with NO_COLOR; FORCE_COLOR asks for them where nobody watches)',
        'zh-CN': '不使用颜色（设了 NO_COLOR 也不用；FORCE_COLOR 则在非终端上也使用）',
      }),
    );
