/**
 * Settles so many orders in one pass, in a process of its own, and prints what it took: seconds of processor time, since the
 * clock on the wall also measures what else the machine does, and memory.
 */
import { settlePeriod } from 'aftersale';
import { benchSituations } from './settlement-orders.mjs';

const count = Number(process.argv[2]);
const mebibytes = (/** @type {number} */ bytes) => bytes / 2 ** 20;

/** @param {() => unknown} task */
function seconds(task) {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

// What is measured then has been compiled already.
settlePeriod(benchSituations(20_000));
let generated = 0;
const generating = seconds(() => {
  for (const { version } of benchSituations(count)) generated += version;
});
const orders = benchSituations(count);
let peak = 0;
let seen = 0;
const settling = seconds(() =>
  settlePeriod(orders, {
    each: () => {
      seen += 1;
      if (seen % 10_000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
    },
  }),
);
if (generated !== count || seen !== count) throw new Error('orders were lost');
console.log(JSON.stringify({ count, generating, settling, peak: mebibytes(peak) }));
