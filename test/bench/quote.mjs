/**
 * A quote for the return of an order of five lines, and its allocation: against a commerce engine's totals of the same lines,
 * against the same written by hand in integers, and how both grow with lines and with units.
 */
import assert from 'node:assert/strict';
import { allocateOrder, quoteRefund, standard } from 'aftersale';
import { allocateByHand } from './allocation-by-hand.mjs';
import { report, time } from './comparison.mjs';
import { fastest } from './fastest.mjs';
import { benchOrder } from './orders.mjs';
import { peerFile, versioned } from './peers.mjs';
import { quoteByHand } from './quote-by-hand.mjs';

const ENGINE = '@medusajs/utils';

/** An order with its allocation, and the request to return all of it. @param {number} lines @param {number} units */
function returned(lines, units) {
  const order = benchOrder(lines, units);
  const situation = {
    order,
    allocation: allocateOrder(order, standard),
    cases: [],
    policy: standard,
    now: 5,
    version: 1,
  };
  /** @type {import('aftersale').RefundRequest} */
  const request = {
    caseId: 'case',
    type: 'return_refund',
    reason: 'no_reason',
    actor: 'buyer',
    lines: order.lines.map(({ id, quantity }) => ({ lineId: id, from: 0, to: quantity })),
  };
  return { order, situation, request };
}

function quoted(situation, request) {
  const answer = quoteRefund(situation, request);
  if (answer.outcome !== 'allow') throw new Error(JSON.stringify(answer.reasons));
  return answer.value;
}

const { order, situation, request } = returned(5, 1);
const { allocation } = situation;
const discountOf = new Map(allocation.blocks.map(({ lineId, discounts }) => [lineId, discounts[0]?.amount]));

/** The same lines for the engine, which writes into what it is given: prices with tax, and what is taken off each. */
const cart = () => ({
  currency_code: 'cny',
  items: order.lines.map(({ id, unitPrice, quantity }) => ({
    id,
    unit_price: unitPrice,
    quantity,
    is_tax_inclusive: true,
    tax_lines: [{ rate: 13 }],
    adjustments: [{ amount: discountOf.get(id), is_tax_inclusive: true }],
  })),
});
for (const units of [1, 3, 100]) {
  const one = returned(5, units);
  assert.deepEqual(allocateByHand(one.order), one.situation.allocation);
  assert.deepEqual(quoteByHand(one.situation, one.request), quoted(one.situation, one.request));
}

const quote = () => quoteRefund(situation, request);
const allocate = () => allocateOrder(order, standard);
const [ours = 0, byHand = 0, allocated = 0, allocatedByHand = 0] = fastest([
  quote,
  () => quoteByHand(situation, request),
  allocate,
  () => allocateByHand(order),
]);

const SIZES = [
  { lines: 5, units: 1 },
  { lines: 5, units: 100 },
  { lines: 5, units: 10_000 },
  { lines: 50, units: 3 },
  { lines: 500, units: 3 },
];
const growth = SIZES.map(({ lines, units }) => {
  const { order, situation, request } = returned(lines, units);
  const { allocation: stored, ...computed } = situation;
  const one = { ...request, lines: [{ lineId: 'line-0', from: 0, to: 1 }] };
  const times = fastest([
    () => quoteRefund(situation, one),
    () => quoteRefund(situation, request),
    () => quoteRefund(computed, one),
    () => allocateOrder(order, standard),
  ]);
  return [`${lines} lines × ${units}`, ...times.map(time), String(stored.blocks.length)];
});

// Only now: once the engine is loaded, with all it depends on, everything in the process is slower.
const { getLineItemsTotals } = await peerFile(`${ENGINE}/dist/totals/line-item/index.js`);
const { decorateCartTotals } = await peerFile(`${ENGINE}/dist/totals/cart/index.js`);
const lineTotals = () => getLineItemsTotals(cart().items, { includeTax: true });
assert.deepEqual(
  Object.values(lineTotals()).map(({ total }) => total.numeric),
  quoted(situation, request).byLine.map(({ amount }) => amount),
);
const [totals = 0, decorated = 0] = fastest([lineTotals, () => decorateCartTotals(cart())]);

const engine = versioned(ENGINE);
await report(
  [
    {
      what: 'a quote for all of five lines',
      ours,
      against: `${engine} \`getLineItemsTotals\``,
      theirs: totals,
      goal: { fasterBy: 20 },
      task: quote,
    },
    { what: 'a quote for all of five lines', ours, against: `${engine} \`decorateCartTotals\``, theirs: decorated },
    {
      what: 'a quote for all of five lines',
      ours,
      against: 'by hand, the same quote',
      theirs: byHand,
      goal: { within: 3 },
      task: quote,
    },
    {
      what: 'the allocation of five lines',
      ours: allocated,
      against: 'by hand, the same allocation',
      theirs: allocatedByHand,
      goal: { within: 3 },
      task: allocate,
    },
  ],
  [
    {
      title: 'How quotes and allocations grow',
      head: [
        'order',
        'one unit, allocation stored',
        'all units, allocation stored',
        'one unit, allocation computed',
        'the allocation',
        'blocks',
      ],
      cells: growth,
    },
  ],
);
