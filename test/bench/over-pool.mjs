/** @param {(item: any) => unknown} task @param {readonly unknown[]} items @param {boolean} waits */
async function nanosecondsFor(task, items, waits) {
  const start = process.hrtime.bigint();
  if (waits) for (const item of items) await task(item);
  else for (const item of items) task(item);
  return Number(process.hrtime.bigint() - start);
}

/**
 * Nanoseconds per item of each task: the fastest time of each chunk of items, summed. A pass goes over the whole pool, so that no
 * task finds its items warm in the cache, and the tasks take turns, so that what else the machine does slows them all alike.
 *
 * @template Item
 * @param {readonly Item[]} pool
 * @param {readonly ((item: Item) => unknown)[]} tasks a task that gives a promise is waited for
 * @param {{ chunk: number, rounds?: number }} options how many items are timed together, at best for less than the machine
 * lets a process run; and how often
 */
export async function fastestOver(pool, tasks, { chunk, rounds = 30 }) {
  const chunks = Array.from({ length: Math.ceil(pool.length / chunk) }, (_, index) =>
    pool.slice(index * chunk, (index + 1) * chunk),
  );
  const timed = tasks.map((task) => {
    const first = pool[0] === undefined ? undefined : task(pool[0]);
    return { task, waits: first instanceof Promise, best: chunks.map(() => Number.POSITIVE_INFINITY) };
  });
  for (let round = 0; round < rounds; round += 1) {
    for (const { task, waits, best } of timed) {
      for (const [index, items] of chunks.entries()) {
        best[index] = Math.min(best[index] ?? 0, await nanosecondsFor(task, items, waits));
      }
    }
  }
  return timed.map(({ best }) => best.reduce((sum, time) => sum + time, 0) / pool.length);
}
