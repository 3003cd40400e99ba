/** The ranks of src, lowest first: a layer imports only layers of lower ranks, and layers of one rank never each other. */
export const RANKS: readonly (readonly string[])[] = [
  ['vocabulary'],
  ['money'],
  ['time'],
  ['policy'],
  ['facts'],
  ['decision'],
  ['allocation'],
  ['eligibility'],
  ['refund'],
  ['lifecycle'],
  ['settlement', 'rollup', 'service', 'exceptions', 'metrics'],
];

/** Leaves may ask every layer; no layer asks them, nor they each other. */
export const LEAVES: readonly string[] = [
  'schema',
  'messages',
  'platforms',
  'diagrams',
  'patches',
  'compare',
  'testing',
];

/** It describes what every other leaf takes and gives, so it may name their types; of their code it takes nothing. */
export const DESCRIBES_LEAVES = 'schema';

/** The command line stands on top: it may ask layers and leaves, nothing asks it. */
export const COMMAND_LINE = 'cli';

/** The only folder where each outside package may be seen. */
export const PACKAGE_HOMES: Readonly<Record<string, string>> = {
  'decimal.js': 'money',
  '@date-fns/tz': 'time',
  valibot: 'schema',
  immer: 'patches',
  'fast-check': 'testing',
  commander: 'cli',
  picocolors: 'cli',
  'string-width': 'cli',
};

const ROOT = '';
const TOP_RANK = RANKS.length;

/** Where a folder of src stands, or undefined when it is not in the design. */
export function rankOf(folder: string): number | undefined {
  const layer = RANKS.findIndex((names) => names.includes(folder));
  if (layer >= 0) return layer;
  if (folder === ROOT || LEAVES.includes(folder)) return TOP_RANK;
  return folder === COMMAND_LINE ? TOP_RANK + 1 : undefined;
}
