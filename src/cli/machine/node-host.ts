import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Host, Sink } from './host';

/** The part of Node's `process` that the command line uses. */
export interface NodeProcess {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

const sinkOf = (stream: NodeProcess['stdout']): Sink => ({
  isTerminal: stream.isTTY === true,
  write: async (text) => {
    if (!stream.write(text)) await once(stream, 'drain');
  },
});

/** The machine as Node shows it, and what the program brings along. */
export const nodeHost = (
  { env, stdin, stdout, stderr }: NodeProcess,
  program: Pick<Host, 'version' | 'defaultPaths'>,
): Host => ({
  environment: env,
  input: { bytes: stdin, isTerminal: stdin.isTTY === true },
  output: sinkOf(stdout),
  errors: sinkOf(stderr),
  open: (path) => createReadStream(path),
  load: (path) => import(pathToFileURL(resolve(path)).href),
  clock: () => Date.now(),
  ...program,
});
