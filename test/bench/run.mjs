/**
 * Every comparison, each in a process of its own, one after the other: `npm run bench`, or `npm run bench -- quote schema` for
 * some of them. With `--write` all figures of docs/performance.md are replaced by those of this run. It fails where a goal
 * is missed.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installPeers } from './peers.mjs';
import { written } from './performance-page.mjs';

const COMPARISONS = ['eligibility', 'transition', 'apportion', 'quote', 'settlement', 'schema', 'sizes'];
const PAGE = new URL('../../docs/performance.md', import.meta.url);

const { positionals, values } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
const unknown = positionals.filter((name) => !COMPARISONS.includes(name));
if (unknown.length > 0) throw new Error(`no comparison ${unknown}: there are ${COMPARISONS.join(', ')}`);
if (values.write && positionals.length > 0) throw new Error('all figures of the page are written together');

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

const machine = { cores: availableParallelism(), gibibytes: Math.round(totalmem() / 2 ** 30), node: process.version };
if (values.write) writeFileSync(PAGE, written(readFileSync(PAGE, 'utf8'), machine, reports));
const missed = [...reports.values()].flatMap((report) => report.missed);
for (const line of missed) console.log(`missed: ${line}`);
if (missed.length > 0) process.exitCode = 1;
