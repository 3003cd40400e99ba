/**
 * How many orders are settled in a second of one core, in how much memory, how both grow with the number of orders, and how that
 * compares with a settlement written by hand for one policy: run it with `npm run bench:settlement`.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { settleOrder } from 'aftersale';
import { settleByHand } from './settlement-by-hand.mjs';
import { benchSituations } from './settlement-orders.mjs';

const SIZES = [10_000, 100_000, 1_000_000];
const RUN = fileURLToPath(new URL('settlement-run.mjs', import.meta.url));

/** @param {string[]} cells */
const print = (cells) => console.log(cells.map((cell) => cell.padStart(16)).join(''));

print(['orders', 'CPU seconds', 'making orders', 'orders/s', 'µs to settle', 'peak MB']);
for (const size of SIZES) {
  const output = execFileSync(process.execPath, ['--max-old-space-size=64', RUN, String(size)], { encoding: 'utf8' });
  const { settling, generating, peak } = JSON.parse(output);
  const net = settling - generating;
  print([
    size.toLocaleString('en'),
    settling.toFixed(2),
    generating.toFixed(2),
    Math.round(size / settling).toLocaleString('en'),
    ((1e6 * net) / size).toFixed(2),
    peak.toFixed(0),
  ]);
}

const BATCH = 100;
const ROUNDS = 40;
const pool = [...benchSituations(10_000)];
for (const situation of pool) assert.deepEqual(settleOrder(situation).entries, settleByHand(situation));

/** The fastest time of each batch, summed: a pass goes over all orders, so that no task finds them warm in the cache. */
function passes() {
  const best = new Array(pool.length / BATCH).fill(Number.POSITIVE_INFINITY);
  return {
    nanoseconds: () => best.reduce((sum, time) => sum + time, 0) / pool.length,
    /** @param {(situation: import('aftersale').Situation) => unknown} task */
    run: (task) => {
      for (let batch = 0; batch < best.length; batch += 1) {
        const start = process.hrtime.bigint();
        for (let index = batch * BATCH; index < (batch + 1) * BATCH; index += 1) {
          const situation = pool[index];
          if (situation !== undefined) task(situation);
        }
        best[batch] = Math.min(best[batch], Number(process.hrtime.bigint() - start));
      }
    },
  };
}

const ours = passes();
const byHand = passes();
for (let round = 0; round < ROUNDS; round += 1) {
  ours.run(settleOrder);
  byHand.run(settleByHand);
}
const ratio = ours.nanoseconds() / byHand.nanoseconds();
console.log(
  `\nsettleOrder ${ours.nanoseconds().toFixed(0)} ns, by hand ${byHand.nanoseconds().toFixed(0)} ns: ${ratio.toFixed(2)} times as long for the same entries`,
);
