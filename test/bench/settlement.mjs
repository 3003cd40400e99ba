/**
 * How many orders are settled in a second of one core, in how much memory, how both grow with the number of orders, and how that
 * compares with a settlement written by hand for one policy: `npm run bench -- settlement`.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { settleOrder } from 'aftersale';
import { report, time } from './comparison.mjs';
import { fastestOver } from './over-pool.mjs';
import { settleByHand } from './settlement-by-hand.mjs';
import { benchSituations } from './settlement-orders.mjs';

const SIZES = [10_000, 100_000, 1_000_000];
const POOL = 2_000;
const RUN = fileURLToPath(new URL('settlement-run.mjs', import.meta.url));

const stream = SIZES.map((size) => {
  const output = execFileSync(process.execPath, ['--max-old-space-size=64', RUN, String(size)], { encoding: 'utf8' });
  const { settling, generating, peak } = JSON.parse(output);
  return [
    size.toLocaleString('en'),
    settling.toFixed(2),
    generating.toFixed(2),
    Math.round(size / settling).toLocaleString('en'),
    time((1e9 * (settling - generating)) / size),
    peak.toFixed(0),
  ];
});

const pool = [...benchSituations(POOL)];
for (const situation of pool) assert.deepEqual(settleOrder(situation).entries, settleByHand(situation));
const [ours = 0, byHand = 0] = await fastestOver(pool, [settleOrder, settleByHand], { chunk: 50 });

await report(
  [
    {
      what: 'the entries of an order',
      ours,
      against: 'by hand, the same entries',
      theirs: byHand,
      goal: { within: 3 },
      task: () => pool.slice(0, 100).map(settleOrder),
    },
  ],
  [
    {
      title: 'A stream of orders in one pass on one core',
      head: [
        'orders',
        'CPU seconds',
        'of them to make the orders',
        'orders a second',
        'to settle one',
        'peak of memory, MiB',
      ],
      cells: stream,
    },
  ],
);
