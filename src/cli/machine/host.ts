/** Where bytes come from, and whether somebody types them. */
interface Source {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly isTerminal: boolean;
}

/** Where text goes, and whether somebody watches. */
export interface Sink {
  readonly isTerminal: boolean;
  /** Done when the text has been taken, so that a slow reader slows the writer down. */
  readonly write: (text: string) => Promise<void>;
}

/** What the command line needs of the machine it runs on. */
export interface Host {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: Source;
  readonly output: Sink;
  readonly errors: Sink;
  /** The bytes of a file; reading them throws where it cannot be read. */
  readonly open: (path: string) => AsyncIterable<Uint8Array>;
  /** What a JavaScript module exports. */
  readonly load: (path: string) => Promise<unknown>;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly version: string;
  /** What is read where no file is named. */
  readonly defaultPaths: readonly string[];
}
