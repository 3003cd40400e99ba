/** How long a refund quote takes, and how that grows with lines and with units: run it with `npm run bench`. */
import { allocateOrder, quoteRefund, standard } from 'aftersale';
import { measure } from 'mitata';
import { benchOrder } from './orders.mjs';

const SIZES = [
  { lines: 5, units: 1 },
  { lines: 5, units: 100 },
  { lines: 5, units: 10_000 },
  { lines: 50, units: 3 },
  { lines: 500, units: 3 },
];

/** @param {() => unknown} task */
const microseconds = async (task) => (await measure(task)).p50 / 1_000;

/** @param {string[]} cells */
const print = (cells) => console.log(cells.map((cell, index) => cell.padStart(index === 0 ? 22 : 14)).join(''));

print(['microseconds, p50', 'one, stored', 'all, stored', 'one, computed', 'allocation', 'blocks']);
for (const { lines, units } of SIZES) {
  const order = benchOrder(lines, units);
  const allocation = allocateOrder(order, standard);
  const computed = { order, cases: [], policy: standard, now: 5, version: 1 };
  const stored = { ...computed, allocation };
  const whole = order.lines.map(({ id, quantity }) => ({ lineId: id, from: 0, to: quantity }));
  /** @type {import('aftersale').RefundRequest} */
  const all = { caseId: 'case', type: 'return_refund', lines: whole, reason: 'no_reason', actor: 'buyer' };
  /** @type {import('aftersale').RefundRequest} */
  const one = { ...all, lines: [{ lineId: 'line-0', from: 0, to: 1 }] };
  const times = [
    await microseconds(() => quoteRefund(stored, one)),
    await microseconds(() => quoteRefund(stored, all)),
    await microseconds(() => quoteRefund(computed, one)),
    await microseconds(() => allocateOrder(order, standard)),
  ];
  print([`${lines} lines × ${units}`, ...times.map((time) => time.toFixed(1)), String(allocation.blocks.length)]);
}
