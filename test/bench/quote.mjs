/** How long a refund quote takes, and how that grows with lines and with units. */
import { allocateOrder, quoteRefund, standard } from 'aftersale';
import { report, time } from './comparison.mjs';
import { fastest } from './fastest.mjs';
import { benchOrder } from './orders.mjs';

const SIZES = [
  { lines: 5, units: 1 },
  { lines: 5, units: 100 },
  { lines: 5, units: 10_000 },
  { lines: 50, units: 3 },
  { lines: 500, units: 3 },
];

const growth = SIZES.map(({ lines, units }) => {
  const order = benchOrder(lines, units);
  const allocation = allocateOrder(order, standard);
  const computed = { order, cases: [], policy: standard, now: 5, version: 1 };
  const stored = { ...computed, allocation };
  const whole = order.lines.map(({ id, quantity }) => ({ lineId: id, from: 0, to: quantity }));
  /** @type {import('aftersale').RefundRequest} */
  const all = { caseId: 'case', type: 'return_refund', lines: whole, reason: 'no_reason', actor: 'buyer' };
  /** @type {import('aftersale').RefundRequest} */
  const one = { ...all, lines: [{ lineId: 'line-0', from: 0, to: 1 }] };
  const times = fastest([
    () => quoteRefund(stored, one),
    () => quoteRefund(stored, all),
    () => quoteRefund(computed, one),
    () => allocateOrder(order, standard),
  ]);
  return [`${lines} lines × ${units}`, ...times.map(time), String(allocation.blocks.length)];
});

await report(
  [],
  [
    {
      title: 'How a quote and an allocation grow',
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
