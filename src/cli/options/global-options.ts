import { type Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../../messages/index';

export interface GlobalOptions {
  readonly language: Language;
}

/** The same everywhere: the host's locale is not asked, so that a printed answer can be compared with another's. */
const DEFAULT_LANGUAGE: Language = 'en';

export const withGlobals = (command: Command): Command =>
  command
    .addOption(
      new Option('-l, --language <language>', 'the language of the answers')
        .choices(LANGUAGES)
        .default(DEFAULT_LANGUAGE),
    )
    .option('--no-color', 'no colours (nor with NO_COLOR; FORCE_COLOR asks for them where nobody watches)');
