import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Tests that need vitest's own registry of modules, or read all of them, and those that take too long to read, or to go through, to judge each mutant. */
const NOT_HERE = [
  'test/money/decimal.test.ts',
  'test/lifecycle/exploration/exploration.test.ts',
  'test/lifecycle/model-based/whole-orders.test.ts',
  'test/schema/json-schemas.test.ts',
  'test/schema/public-functions.test.ts',
  'test/schema/questions.test.ts',
];

/** Tests of what every public function does; tables, which are read once, are judged without them. */
export const OF_ALL_LAYERS = ['test/fuzz/coded-errors.test.ts'];

/** Faults once found, of any layer. */
const FOUND_FAULTS = 'test/fuzz/found-faults.test.ts';

/** Tests of other folders that judge as well: the pages that people read a table by, and recorded questions. */
const BESIDES = {
  lifecycle: ['test/docs/lifecycle-pages.test.ts', 'test/vectors/vectors.test.ts'],
};

/** How often a property is tried at most, where 20 times are too few. */
const DRAWS = { money: 200, rollup: 100, diagrams: 100 };

/** Mutators that only change the letters of what people read. */
const LEFT_OUT = { messages: ['StringLiteral'] };

/** The command line is judged by its own transcripts, not here. */
export const LAYERS = readdirSync(`${ROOT}src`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'cli')
  .map((entry) => entry.name);

const layerOf = (file) => file.split('/')[1];

const testsOf = (layer) => [
  ...readdirSync(`${ROOT}test/${layer}`, { recursive: true })
    .map((name) => `test/${layer}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !NOT_HERE.includes(file))
    .sort(),
  ...(BESIDES[layer] ?? []),
  FOUND_FAULTS,
  ...OF_ALL_LAYERS,
];

/** One run for each layer that `parts` (names of layers, or files and globs below src) reach into; all without parts. */
export function runsFor(parts) {
  const globs = (parts.length === 0 ? LAYERS : parts).map((part) =>
    LAYERS.includes(part) ? `src/${part}/**/*.ts` : part,
  );
  const reached = [...new Set(globs.map(layerOf))];
  const unknown = reached.filter((layer) => !LAYERS.includes(layer));
  if (unknown.length > 0) throw new Error(`no such layer: ${unknown.join(', ')}; there are: ${LAYERS.join(', ')}`);
  return reached.map((layer) => ({
    layer,
    mutate: globs.filter((glob) => layerOf(glob) === layer),
    tests: testsOf(layer),
    draws: DRAWS[layer] ?? 20,
    leftOut: LEFT_OUT[layer] ?? [],
  }));
}
