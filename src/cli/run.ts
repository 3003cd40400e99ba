import type { Language } from '../messages/index';
import { ERROR_CODES } from '../vocabulary/index';
import { commandOf, USAGE } from './arguments';
import { readSituationFile } from './situation-file';
import { situationPage } from './situation-page';

/** What the command line needs of the machine it runs on. */
export interface Host {
  /** The text of a file; throws where it cannot be read. */
  readonly read: (path: string) => string;
  /** The paths of the situations that come with the package. */
  readonly examples: () => readonly string[];
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

const isErrorCode = (code: unknown): boolean => ERROR_CODES.some((known) => known === code);

/** 0 where all went well, 1 where some file was faulty, 2 where the arguments were. */
export type ExitCode = 0 | 1 | 2;

type Explained = { readonly page: string } | { readonly faults: readonly string[] };

function textOf(path: string, host: Host): { readonly text: string } | { readonly faults: readonly string[] } {
  try {
    return { text: host.read(path) };
  } catch (error) {
    return { faults: [(error as Error).message] };
  }
}

function explain(path: string, language: Language, host: Host): Explained {
  const input = textOf(path, host);
  if ('faults' in input) return input;
  const file = readSituationFile(input.text, language);
  if ('faults' in file) return file;
  try {
    return { page: situationPage(path, file, language) };
  } catch (error) {
    // Facts that pass every check can still refuse an allocation; anything without a code of ours is our own fault.
    if (error instanceof Error && 'code' in error && isErrorCode(error.code)) return { faults: [error.message] };
    throw error;
  }
}

/** Does what the arguments ask, on a given machine, and tells the exit code. */
export function run(args: readonly string[], host: Host): ExitCode {
  const command = commandOf(args);
  if (command.is === 'help') {
    host.print(USAGE);
    return 0;
  }
  if (command.is === 'fault') {
    host.complain(`${command.message}\n\n${USAGE}`);
    return 2;
  }
  let exitCode: ExitCode = 0;
  for (const path of command.files.length > 0 ? command.files : host.examples()) {
    const explained = explain(path, command.language, host);
    if ('page' in explained) {
      host.print(explained.page);
    } else {
      host.complain([`${path}:`, ...explained.faults.map((fault) => `  ${fault}`)].join('\n'));
      exitCode = 1;
    }
  }
  return exitCode;
}
