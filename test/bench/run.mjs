/**
 * Every comparison, each in a process of its own, one after the other: `npm run bench`, or `npm run bench -- quote schema` for
 * some of them. With `--write` the run is kept in result.json and written to docs/performance.md: all of it, or the sizes alone. It
 * fails where a goal is missed.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withFigures } from '../figures/with-figures.mjs';
import { installPeers } from './peers.mjs';
import { performanceFigures } from './performance-page.mjs';

const COMPARISONS = ['eligibility', 'transition', 'apportion', 'quote', 'settlement', 'schema', 'sizes'];
const PAGE = new URL('../../docs/performance.md', import.meta.url);
const KEPT = new URL('result.json', import.meta.url);

const { positionals, values } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
const unknown = positionals.filter((name) => !COMPARISONS.includes(name));
if (unknown.length > 0) throw new Error(`no comparison ${unknown}: there are ${COMPARISONS.join(', ')}`);
const isOfSizes = positionals.length === 1 && positionals[0] === 'sizes';
if (values.write && positionals.length > 0 && !isOfSizes) throw new Error('times of several runs do not compare');

/** @param {string} name @returns {Promise<import('./comparison.mjs').Report>} */
async function reportOf(name) {
  console.log(`== ${name}\n`);
  const bench = fork(fileURLToPath(new URL(`${name}.mjs`, import.meta.url)));
  const reports = [];
  bench.on('message', (report) => reports.push(report));
  await once(bench, 'exit');
  const [report] = reports;
  if (report === undefined) throw new Error(`${name} has told nothing`);
  return report;
}

installPeers();
const reports = new Map();
for (const name of positionals.length > 0 ? positionals : COMPARISONS) reports.set(name, await reportOf(name));

/** This run; of sizes alone, the times that were kept with them. @returns {import('./performance-page.mjs').Kept} */
function toBeKept() {
  const told = Object.fromEntries(reports);
  if (isOfSizes) {
    const { machine, reports: kept } = JSON.parse(readFileSync(KEPT, 'utf8'));
    return { machine, reports: { ...kept, ...told } };
  }
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  return { machine: { cores: availableParallelism(), gibibytes, node: process.version }, reports: told };
}

if (values.write) {
  const kept = toBeKept();
  writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
  writeFileSync(PAGE, withFigures(readFileSync(PAGE, 'utf8'), performanceFigures(kept)));
}
const missed = [...reports.values()].flatMap((report) => report.missed);
for (const line of missed) console.log(`missed: ${line}`);
if (missed.length > 0) process.exitCode = 1;
