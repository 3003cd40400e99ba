import { Command } from 'commander';
import type { Language } from '../../messages/index';
import { DEFAULT_LANGUAGE, type GlobalOptions, languageOption } from './global-options';

const nothing = () => undefined;

/** The language that arguments ask for, whatever else they ask: the help is told in it as well, before all is parsed. */
export function languageAsked(args: readonly string[]): Language {
  const reader = new Command()
    .exitOverride()
    .configureOutput({ writeErr: nothing })
    .helpOption(false)
    .allowUnknownOption()
    .allowExcessArguments()
    .addOption(languageOption(''));
  try {
    return reader.parse([...args], { from: 'user' }).opts<GlobalOptions>().language;
  } catch {
    // What is wrong with it is told when all is parsed.
    return DEFAULT_LANGUAGE;
  }
}
