import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES, type Language } from '../messages/index';

/** What the command line was asked to do. */
export type Command =
  | { readonly is: 'explain'; readonly files: readonly string[]; readonly language: Language }
  | { readonly is: 'help' }
  | { readonly is: 'fault'; readonly message: string };

/** The same everywhere: the host's locale is not asked, so that a printed answer can be compared with another's. */
const DEFAULT_LANGUAGE: Language = 'en';

export const USAGE = `Usage: npm start -- [--language ${LANGUAGES.join('|')}] [situation.json ...]

Prints, for each situation, the order, which after-sale types are open and why the others are not, each unit's share of
the money, and what would be refunded. Without a file it prints the situations of docs/examples.

  -l, --language  the language of the answer: ${LANGUAGES.join(' or ')} (${DEFAULT_LANGUAGE})
  -h, --help      this text`;

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      language: { type: 'string', short: 'l', default: DEFAULT_LANGUAGE },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

/** The command that arguments stand for; a wrong argument is a fault with a message, never an exception. */
export function commandOf(args: readonly string[]): Command {
  try {
    const { values, positionals } = parse(args);
    if (values.help) return { is: 'help' };
    if (!isLanguage(values.language)) {
      return { is: 'fault', message: `no messages in '${values.language}': choose ${LANGUAGES.join(' or ')}` };
    }
    return { is: 'explain', files: positionals, language: values.language };
  } catch (error) {
    return { is: 'fault', message: (error as Error).message };
  }
}
