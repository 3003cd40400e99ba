import { allocateOrder, PRESETS } from 'aftersale';
import { orderArbitrary, policyArbitrary, soonAfter } from 'aftersale/testing';
import fc from 'fast-check';
import { draws, pick } from '../vectors/draw.mjs';
import { History } from './history.mjs';

/** How long a history is, and every how many of them all cases are left to themselves until they end. */
const STEPS = 40;
const LEFT_ALONE_EVERY = 8;

/** More deadlines than any policy lets pass. */
const MOST_DEADLINES = 2000;

/** How many buyers have so much credit that their refunds are advanced, wherever a policy advances any (RFD-23). */
const TRUSTED = 0.5;
const MUCH_CREDIT = 1_000_000;

const ORDERS = 400;
const POLICIES = 40;

/** Where histories begin: orders of all kinds under the policies of the package and drawn ones. */
function startsOf(seed) {
  const sample = (arbitrary, numRuns) => fc.sample(arbitrary, { numRuns, seed });
  const orders = sample(orderArbitrary({ maxQuantity: 4 }), ORDERS);
  const policies = [
    ...PRESETS,
    ...sample(policyArbitrary(['lifecycle', 'refund', 'deadlines', 'eligibility']), POLICIES),
  ];
  return (draw) => {
    const drawn = pick(draw, orders);
    const order = draw() < TRUSTED ? { ...drawn, buyer: { ...drawn.buyer, credit: MUCH_CREDIT } } : drawn;
    const policy = pick(draw, policies);
    const start = { order, cases: [], policy, now: soonAfter(order), version: 1 };
    // An order that was paid keeps its allocation; that of a few is made anew each time.
    return draw() < 0.9 ? { ...start, allocation: allocateOrder(order, policy) } : start;
  };
}

/**
 * Draws histories by their number until so many steps were taken: the same seed and number give the same history. The first
 * that breaks a law, or throws, ends it and is given back whole.
 *
 * @param {{ seed: number, from: number, every: number, steps: number, goesOn?: (steps: number) => boolean }} options `goesOn` is told the steps so far
 */
export function campaign({ seed, from, every, steps, goesOn = () => true }) {
  const startAt = startsOf(seed);
  const counts = { histories: 0, steps: 0, cases: 0 };
  const add = (more) => {
    for (const [name, count] of Object.entries(more)) counts[name] = (counts[name] ?? 0) + count;
  };
  for (let number = from; counts.steps < steps && goesOn(counts.steps); number += every) {
    const draw = draws(Math.imul(seed, 0x9e3779b1) ^ number);
    const start = startAt(draw);
    const history = new History(start);
    const faults = faultsIn(history, draw, number);
    add({ ...history.counts, histories: 1, steps: history.steps.length, cases: history.situation.cases.length });
    if (faults.length > 0) return { counts, failure: { seed, number, faults, start, steps: history.steps } };
  }
  return { counts, failure: null };
}

function faultsIn(history, draw, number) {
  try {
    for (let left = STEPS; left > 0 && history.draw(draw); left -= 1);
    if (number % LEFT_ALONE_EVERY === 0) history.leaveAlone(MOST_DEADLINES);
    return history.faults;
  } catch (error) {
    return [...history.faults, String(error?.stack ?? error)];
  }
}
