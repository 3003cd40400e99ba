import { CLEARED_LINE } from '../machine/end-quietly';
import type { Host } from '../machine/host';

const EVERY_MILLISECONDS = 200;

/** A line that tells how far a stream has come. */
export interface Progress {
  readonly show: (text: () => string) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** Shown on standard error where somebody watches it, and the answers go elsewhere: on the same screen they are the progress. */
export function progressOn({ output, errors, clock }: Pick<Host, 'output' | 'errors' | 'clock'>): Progress {
  const isWatched = errors.isTerminal && !output.isTerminal;
  let shownAt = clock();
  let isShown = false;
  return {
    show: async (text) => {
      const now = clock();
      if (!isWatched || now - shownAt < EVERY_MILLISECONDS) return;
      shownAt = now;
      isShown = true;
      await errors.write(`${CLEARED_LINE}${text()}`);
    },
    clear: async () => {
      if (!isShown) return;
      isShown = false;
      await errors.write(CLEARED_LINE);
    },
  };
}
