// Asks every public function a million malformed, hostile or extreme inputs, or as many as are asked for:
//   npm run test:fuzz -- 1000000 [--seed 1] [--from 0] [--workers 2] [--minutes 30] [--write]
// Each input has a number; the same seed and number give the same input, so that `1 --seed s --from n` asks one again.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

/**
 * An input that takes more seconds of a core hangs; the slowest takes less than a tenth of it. Seconds of the clock would tell
 * nothing where many wait for a core.
 */
const HANGS_AFTER = 30;

function secondsOfCores() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    workers: { type: 'string', default: String(availableParallelism()) },
    // What time allows: it stops then, with fewer inputs than were asked for.
    minutes: { type: 'string', default: 'Infinity' },
    write: { type: 'boolean', default: false },
  },
});
const inputs = Number(positionals[0] ?? 1_000_000);
const [seed, first, workers] = [values.seed, values.from, values.workers].map(Number);

const functions = new Map();
const codes = new Map();
const faults = [];

/** Faults are told at once, since a run may take long. */
function tell(found) {
  for (const fault of found) console.error(fault);
  faults.push(...found);
}

function add({ functions: ofFunctions, codes: ofCodes, faults: found }) {
  for (const [name, { answered, refused }] of ofFunctions) {
    const before = functions.get(name) ?? { answered: 0, refused: 0 };
    functions.set(name, { answered: before.answered + answered, refused: before.refused + refused });
  }
  for (const [code, count] of ofCodes) codes.set(code, (codes.get(code) ?? 0) + count);
  tell(found);
}

/** Asks the inputs of a range, and goes on behind an input that hangs. */
function asked(from, to) {
  if (from >= to) return Promise.resolve();
  const progress = new SharedArrayBuffer(4);
  const places = new Int32Array(progress);
  // Before its first input a worker makes the questions.
  places[0] = -1;
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: { seed, from, to, progress } });
  return new Promise((resolve, reject) => {
    let isOver = false;
    let [last, since] = [-1, secondsOfCores()];
    const watch = setInterval(() => {
      const now = Atomics.load(places, 0);
      if (now !== last) [last, since] = [now, secondsOfCores()];
      // The other workers take as much meanwhile.
      else if (now >= 0 && secondsOfCores() - since > HANGS_AFTER * workers) goOnBehind('it hangs');
    }, 1000);
    const end = () => {
      isOver = true;
      clearInterval(watch);
    };
    const goOnBehind = (fault) => {
      const number = Atomics.load(places, 0);
      end();
      tell([{ number, name: 'any', fault }]);
      // What came of the inputs before it went with the worker: they are asked once more.
      worker.terminate().then(() => Promise.all([asked(from, number), asked(number + 1, to)]).then(resolve, reject));
    };
    worker.on('message', (result) => {
      end();
      add(result);
      resolve();
    });
    worker.on('error', reject);
    worker.on('exit', () => isOver || goOnBehind('its promise is never kept'));
  });
}

/** How many inputs a worker is given at once: there is something to tell before the end, and the questions are not made too often. */
const BATCH = 20_000;

const until = Date.now() + Number(values.minutes) * 60_000;

let next = first;
async function work() {
  while (next < first + inputs && Date.now() < until) {
    const from = next;
    next = Math.min(first + inputs, from + BATCH);
    await asked(from, next);
    console.error(`${next - first} of ${inputs} inputs, ${faults.length} faults`);
  }
}

console.log(`seed ${seed}, inputs ${first} to ${first + inputs}`);
await Promise.all(Array.from({ length: workers }, work));

const byName = ([one], [other]) => (one < other ? -1 : 1);
const counts = [...functions].sort(byName);
const total = (what) => counts.reduce((sum, [, count]) => sum + count[what], 0);
const result = {
  seed,
  from: first,
  inputs: next - first,
  functions: counts.length,
  answered: total('answered'),
  refused: total('refused'),
  faults: faults.length,
  codes: Object.fromEntries([...codes].sort(byName)),
  byFunction: Object.fromEntries(counts),
};

for (const [name, { answered, refused }] of counts) console.log(`${name}: ${answered} answered, ${refused} refused`);
for (const [code, count] of Object.entries(result.codes)) console.log(`${code}: ${count}`);
for (const fault of faults.slice(0, 100)) console.log(fault);
console.log(
  `${next - first} inputs of seed ${seed}: ${result.answered} answered, ${result.refused} refused, ${faults.length} faults`,
);
if (values.write) writeFileSync(new URL('./result.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
