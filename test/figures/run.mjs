// Writes all figures of docs/reliability.md and docs/performance.md from the results that were kept, and measures first what is
// asked for:
//   npm run figures [-- --measure coverage,runtimes,bench] [-- --measure all]
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/** What can be measured, with the script that keeps its result and what it is told. */
const MEASURES = new Map([
  ['coverage', ['test:coverage', '--write']],
  ['runtimes', ['test:runtimes', '--write']],
  ['sizes', ['bench', 'sizes', '--write']],
  ['bench', ['bench', '--write']],
  ['exploration', ['test:exploration']],
  ['fuzz', ['test:fuzz', '1000000', '--write']],
  ['soak', ['test:soak', '10000000', '--write']],
  ['mutation', ['test:mutation']],
]);

const { values } = parseArgs({ options: { measure: { type: 'string', default: '' } } });
const named = values.measure.split(',').filter((name) => name !== '');
const measured = named.includes('all') ? [...MEASURES.keys()] : named;
const unknown = measured.filter((name) => !MEASURES.has(name));
if (unknown.length > 0) throw new Error(`no measure ${unknown}: there are ${[...MEASURES.keys(), 'all'].join(', ')}`);

/** Whether a script of this package ran to a good end. */
function ran(script, told, env = process.env) {
  return spawnSync('npm', ['run', '--silent', script, '--', ...told], { stdio: 'inherit', env }).status === 0;
}

const failed = measured.filter((name) => {
  console.log(`== ${name}\n`);
  const [script = '', ...told] = MEASURES.get(name) ?? [];
  return !ran(script, told);
});

// Pages are written by the tests that hold them to the results.
const isWritten = ran('test', ['test/figures'], { ...process.env, GENERATE: 'docs' });
for (const name of failed) console.log(`${name} has a fault, or misses a goal`);
process.exitCode = isWritten && failed.length === 0 ? 0 : 1;
