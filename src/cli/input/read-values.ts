import { unsaid } from '../help/texts';
import type { Host } from '../machine/host';
import type { Place } from './input-fault';
import { type JsonValue, jsonValue } from './json-value';
import { jsonValues } from './json-values';

export const STANDARD_INPUT = '-';
const JSON_LINES = /\.(jsonl|ndjson)$/;

/** A value that was read, or why it could not be, and where. */
export type ReadValue = JsonValue & { readonly place: Place };

const nameOf = (path: string): string => (path === STANDARD_INPUT ? 'standard input' : path);

const bytesOf = (path: string, host: Pick<Host, 'input' | 'open'>): AsyncIterable<Uint8Array> =>
  path === STANDARD_INPUT ? host.input.bytes : host.open(path);

/** The values of some files, one after another; `-` is standard input. A file that cannot be read is one fault. */
export async function* readValues(
  paths: readonly string[],
  host: Pick<Host, 'input' | 'open'>,
  areLines: boolean,
): AsyncGenerator<ReadValue> {
  for (const path of paths) {
    const name = nameOf(path);
    try {
      for await (const { line, ...read } of jsonValues(bytesOf(path, host), areLines || JSON_LINES.test(path))) {
        yield { ...read, place: { path: name, line } };
      }
    } catch (error) {
      yield { fault: unsaid((error as Error).message), place: { path: name, line: null } };
    }
  }
}

/** The values an option stands for: those of a file, of standard input, or the JSON itself. */
export async function* readOption(told: string, option: string, host: Pick<Host, 'input' | 'open'>) {
  if (/^\s*[[{]/.test(told)) yield { ...jsonValue(told), place: { path: option, line: null } };
  else yield* readValues([told], host, false);
}
