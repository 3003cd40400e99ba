// Takes ten million random steps of whole histories, or as many as are asked for, each held to the laws:
//   npm run test:soak -- 10000000 [--seed 1] [--workers 2] [--minutes 30] [--write]
// The first history that breaks a law is kept in test/vectors/soak-<seed>-<number>.json, which a test tells again.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
    // What time allows: it stops then, with fewer steps than were asked for.
    minutes: { type: 'string', default: 'Infinity' },
    write: { type: 'boolean', default: false },
  },
});
const steps = Number(positionals[0] ?? 10_000_000);
const [seed, workers] = [Number(values.seed), Number(values.workers)];
const SECOND = 1000;

const begun = Date.now();
const until = begun + Number(values.minutes) * 60 * SECOND;
const progresses = Array.from({ length: workers }, () => new SharedArrayBuffer(8));
const taken = () => progresses.reduce((sum, progress) => sum + new Float64Array(progress)[0], 0);

const told = setInterval(() => {
  const perSecond = Math.round((taken() * SECOND) / (Date.now() - begun));
  console.error(`${taken()} of ${steps} steps, ${perSecond} a second`);
}, 10 * SECOND);

/** Workers take turns with the histories of a seed. */
const soaked = (progress, from) =>
  new Promise((resolve, reject) => {
    const workerData = { seed, from, every: workers, steps: steps / workers, until, progress };
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData });
    worker.on('message', resolve);
    worker.on('error', reject);
  });

console.log(`seed ${seed}, ${steps} steps, ${workers} workers`);
const results = await Promise.all(progresses.map(soaked));
clearInterval(told);

const counts = {};
for (const result of results) {
  for (const [name, count] of Object.entries(result.counts)) counts[name] = (counts[name] ?? 0) + count;
}
const failures = results.flatMap(({ failure }) => failure ?? []);
for (const failure of failures) {
  const name = `soak-${failure.seed}-${failure.number}.json`;
  writeFileSync(new URL(`../vectors/${name}`, import.meta.url), `${JSON.stringify(failure)}\n`);
  console.log(`kept in test/vectors/${name}:`, failure.faults);
}

const cpu = process.cpuUsage();
const perStep = Math.round((cpu.user + cpu.system) / counts.steps);
console.log(counts);
console.log(
  `${counts.steps} steps, ${counts.histories} histories, ${failures.length} failures, ${perStep} µs of a core each`,
);
if (values.write) {
  const result = { seed, ...counts, failures: failures.length, microsecondsPerStep: perStep };
  writeFileSync(new URL('./result.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
}
process.exitCode = failures.length === 0 ? 0 : 1;
