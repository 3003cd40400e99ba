/** A total split over five weights, against dinero.js and against largest remainder written by hand, and where they go wrong. */
import assert from 'node:assert/strict';
import { apportion } from 'aftersale';
import fc from 'fast-check';
import { apportionByHand } from './apportion-by-hand.mjs';
import { report } from './comparison.mjs';
import { fastestOver } from './over-pool.mjs';
import { peer, versioned } from './peers.mjs';

const { allocate, dinero, toSnapshot } = await peer('dinero.js');
const { CNY } = await peer('dinero.js/currencies');
const dineroBigint = await peer('dinero.js/bigint');
const { CNY: CNY_BIGINT } = await peer('dinero.js/bigint/currencies');

const SEED = 20_261_123;
const SPLITS = 200;
const ROUNDS = 300;

const splits = fc.sample(
  fc.record({
    total: fc.integer({ min: 1, max: 100_000 }),
    weights: fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 5, maxLength: 5 }),
  }),
  { numRuns: SPLITS, seed: SEED },
);

const byDinero = (total, weights) =>
  allocate(dinero({ amount: total, currency: CNY }), weights).map((share) => toSnapshot(share).amount);
const byDineroBigint = (total, weights) =>
  dineroBigint
    .allocate(dineroBigint.dinero({ amount: BigInt(total), currency: CNY_BIGINT }), weights.map(BigInt))
    .map((share) => Number(dineroBigint.toSnapshot(share).amount));
const summed = (shares) => shares.reduce((sum, share) => sum + BigInt(share), 0n);

for (const { total, weights } of splits) {
  const ours = apportion(total, weights);
  assert.deepEqual(ours, apportionByHand(total, weights));
  const theirs = byDinero(total, weights);
  assert.equal(summed(theirs), BigInt(total));
  for (const [index, share] of theirs.entries()) assert.ok(Math.abs(share - ours[index]) <= 1);
}

const pool = splits.map((split) => ({ ...split, money: dinero({ amount: split.total, currency: CNY }) }));
const [ours = 0, theirs = 0, byHand = 0] = await fastestOver(
  pool,
  [
    ({ total, weights }) => apportion(total, weights),
    ({ money, weights }) => allocate(money, weights),
    ({ total, weights }) => apportionByHand(total, weights),
  ],
  { chunk: 50, rounds: ROUNDS },
);

const EXACTNESS = [
  { total: 10, weights: [3, 1, 1, 1], why: 'more than the ceiling of 10 × 3 ÷ 6 goes to the first' },
  { total: 9_007_199_254_740_990, weights: [20, 19], why: 'products past 2⁵³ are rounded' },
];

/** The shares, and by how much their sum misses the total. @param {readonly number[]} shares @param {number} total */
function shown(shares, total) {
  const missed = Number(summed(shares) - BigInt(total));
  return `${shares.join(', ')}${missed === 0 ? '' : `: ${missed} too ${missed > 0 ? 'many' : 'few'}`}`;
}

const what = 'a total over five weights';
const task = () => pool.map(({ total, weights }) => apportion(total, weights));
await report(
  [
    { what, ours, against: `${versioned('dinero.js')} \`allocate\``, theirs, goal: { fasterBy: 15 }, task },
    { what, ours, against: 'by hand, unchecked', theirs: byHand, goal: { within: 2 }, task },
  ],
  [
    {
      title: 'Where dinero.js is not exact',
      head: ['total', 'weights', 'ours', 'dinero.js with numbers', 'dinero.js with bigints', 'why'],
      cells: EXACTNESS.map(({ total, weights, why }) => [
        String(total),
        weights.join(', '),
        ...[apportion, byDinero, byDineroBigint].map((split) => shown(split(total, weights), total)),
        why,
      ]),
    },
  ],
);
