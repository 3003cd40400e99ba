/** An order from outside read by its schema, against the same shape in zod. */
import assert from 'node:assert/strict';
import { orderSchema, parseAs } from 'aftersale/schema';
import { orderArbitrary } from 'aftersale/testing';
import fc from 'fast-check';
import { report } from './comparison.mjs';
import { orderInZod } from './order-in-zod.mjs';
import { fastestOver } from './over-pool.mjs';
import { peer, versioned } from './peers.mjs';

const SEED = 20_261_123;
const ORDERS = 500;
const TIMED = 100;

const { z } = await peer('zod');
const inZod = orderInZod(z);
z.config({ jitless: true });
const withoutMaking = orderInZod(z);

const lists = fc.sample(orderArbitrary({ minLines: 5, maxLines: 5 }), { numRuns: ORDERS, seed: SEED });
const orders = lists.map((order) => JSON.parse(JSON.stringify(order)));

/** Where data can be spoilt: every object and list in them. */
const places = (value) =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(places)] : [];
const spoiling = fc.record({
  place: fc.nat(),
  key: fc.nat(),
  value: fc.oneof(
    fc.constantFrom(-0, -1, 0.5, 1e300, Number.NaN, '', 'other', true, null, [], {}),
    fc.constantFrom('unknown key', 'missing key'),
  ),
});

/** An order with one thing in it replaced, left out or added, which need not be wrong. */
function spoilt(order, { place, key, value }) {
  const copy = structuredClone(order);
  const all = places(copy);
  const target = all[place % all.length];
  const keys = Object.keys(target);
  const name = keys[key % Math.max(keys.length, 1)];
  if (value === 'unknown key' || name === undefined) target[Array.isArray(target) ? target.length : 'unknown'] = 1;
  else if (value === 'missing key' && !Array.isArray(target)) delete target[name];
  else target[name] = value;
  return copy;
}
const spoils = fc.sample(spoiling, { numRuns: ORDERS * 4, seed: SEED });
const others = spoils.map((spoil, index) => spoilt(orders[index % ORDERS], spoil));

let refused = 0;
for (const input of [...orders, ...others]) {
  const ours = parseAs(orderSchema, input);
  for (const theirs of [inZod, withoutMaking].map((schema) => schema.safeParse(input))) {
    assert.equal(theirs.success, ours.ok, JSON.stringify([input, ours.issues, theirs.error?.issues]));
    if (ours.ok) assert.deepEqual(theirs.data, ours.value);
  }
  if (!ours.ok) refused += 1;
}

const pool = orders.slice(0, TIMED);
const [ours = 0, theirs = 0, slower = 0] = await fastestOver(
  pool,
  [
    (order) => parseAs(orderSchema, order),
    (order) => inZod.safeParse(order),
    (order) => withoutMaking.safeParse(order),
  ],
  { chunk: 10, rounds: 100 },
);
const name = versioned('zod');
const what = 'an order of five lines';
const task = () => pool.map((order) => parseAs(orderSchema, order));
await report(
  [
    { what, ours, against: name, theirs, goal: { fasterBy: 1 }, task },
    { what, ours, against: `${name} where no code may be made at run time`, theirs: slower },
  ],
  [
    {
      title: 'What was read before it was timed, and came out equal',
      head: ['orders', 'accepted', 'refused'],
      cells: [[orders.length + others.length, orders.length + others.length - refused, refused].map(String)],
    },
  ],
);
