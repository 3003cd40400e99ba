const CHUNK = 50;

/** @param {(item: any) => unknown} task @param {readonly unknown[]} items @param {boolean} waits */
async function nanosecondsFor(task, items, waits) {
  const start = process.hrtime.bigint();
  if (waits) for (const item of items) await task(item);
  else for (const item of items) task(item);
  return Number(process.hrtime.bigint() - start);
}

/**
 * Nanoseconds per item of each task: the fastest time of each few items, summed. A pass goes over the whole pool, so that no
 * task finds its items warm in the cache, and the tasks take turns, so that what else the machine does slows them all alike.
 *
 * @template Item
 * @param {readonly Item[]} pool
 * @param {readonly ((item: Item) => unknown)[]} tasks a task that gives a promise is waited for
 * @param {number} [rounds]
 */
export async function fastestOver(pool, tasks, rounds = 30) {
  const chunks = Array.from({ length: Math.ceil(pool.length / CHUNK) }, (_, index) =>
    pool.slice(index * CHUNK, (index + 1) * CHUNK),
  );
  const timed = tasks.map((task) => {
    const first = pool[0] === undefined ? undefined : task(pool[0]);
    return { task, waits: first instanceof Promise, best: chunks.map(() => Number.POSITIVE_INFINITY) };
  });
  for (let round = 0; round < rounds; round += 1) {
    for (const { task, waits, best } of timed) {
      for (const [index, chunk] of chunks.entries()) {
        best[index] = Math.min(best[index] ?? 0, await nanosecondsFor(task, chunk, waits));
      }
    }
  }
  return timed.map(({ best }) => best.reduce((sum, time) => sum + time, 0) / pool.length);
}
