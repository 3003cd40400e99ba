import { STANDARD_INPUT } from './input/read-values';
import type { Host } from './machine/host';
import { UsageFault } from './usage-fault';

/** Where nothing is named and somebody sits at the terminal, nothing would ever come. */
export function pathsToRead(named: readonly string[], { defaultPaths, input }: Host): readonly string[] {
  if (named.length > 0) return named;
  if (input.isTerminal && defaultPaths.includes(STANDARD_INPUT)) {
    throw new UsageFault('there is nothing to read: name a file, or - for standard input');
  }
  return defaultPaths;
}
