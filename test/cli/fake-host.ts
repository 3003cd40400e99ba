import type { Host } from '../../src/cli/machine/host';
import { run } from '../../src/cli/run';

const encoder = new TextEncoder();

type FileContent = string | Uint8Array | object | null | number;

function bytesOf(file: FileContent): Uint8Array {
  if (file instanceof Uint8Array) return file;
  return encoder.encode(typeof file === 'string' ? file : JSON.stringify(file));
}

/** The bytes in pieces of a length that no sign keeps to. */
async function* inPieces(bytes: Uint8Array, length = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

export interface Machine {
  readonly files?: Readonly<Record<string, FileContent>>;
  readonly modules?: Readonly<Record<string, unknown>>;
  /** What comes by standard input; somebody at a terminal, where absent. */
  readonly input?: FileContent;
  readonly environment?: Readonly<Record<string, string>>;
  readonly terminals?: readonly ('output' | 'errors')[];
  /** Each look at the clock takes the next moment. */
  readonly moments?: readonly number[];
  readonly defaultPaths?: readonly string[];
}

/** A machine that exists in this table only, and what is written on it. */
export function fakeHost(machine: Machine = {}) {
  const { files = {}, modules = {}, input, environment = {}, terminals = [], defaultPaths = ['-'] } = machine;
  const texts = new Map(Object.entries(files));
  const moments = [...(machine.moments ?? [0])];
  const written = { printed: '', complaints: '' };
  const host: Host = {
    environment,
    input: { bytes: inPieces(bytesOf(input ?? '')), isTerminal: input === undefined },
    output: {
      isTerminal: terminals.includes('output'),
      write: async (text) => {
        written.printed += text;
      },
    },
    errors: {
      isTerminal: terminals.includes('errors'),
      write: async (text) => {
        written.complaints += text;
      },
    },
    open: async function* (path) {
      const file = texts.get(path);
      if (file === undefined) throw new Error(`there is no ${path}`);
      yield* inPieces(bytesOf(file), 1_000);
    },
    load: async (path) => {
      if (!Object.hasOwn(modules, path)) throw new Error(`there is no module ${path}`);
      return modules[path];
    },
    clock: () => moments.shift() ?? 0,
    version: '1.2.3',
    defaultPaths,
  };
  return { host, written };
}

/** Runs a command line on such a machine. */
export async function runOn(machine: Machine, args: readonly string[]) {
  const { host, written } = fakeHost(machine);
  const code = await run(args, host);
  return { code, ...written };
}
