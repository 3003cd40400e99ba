/** One after the other so often that every task has had a quiet moment on a busy machine. */
const ROUNDS = 200;
const BATCH_NANOSECONDS = 1_000_000;
/** So long that the engine has compiled all it ever will of a task: what runs in a server runs like that. */
const WARM_UP_NANOSECONDS = 300_000_000;

/** @param {() => unknown} task @param {number} calls */
function nanosecondsFor(task, calls) {
  const start = process.hrtime.bigint();
  for (let call = 0; call < calls; call += 1) task();
  return Number(process.hrtime.bigint() - start);
}

/** How many calls make a batch that the clock can measure. @param {() => unknown} task */
function callsPerBatch(task) {
  for (let spent = 0; spent < WARM_UP_NANOSECONDS; ) spent += nanosecondsFor(task, 100);
  const each = Math.min(...Array.from({ length: 5 }, () => nanosecondsFor(task, 20))) / 20;
  return Math.max(1, Math.round(BATCH_NANOSECONDS / each));
}

/**
 * Nanoseconds per call of each task, in its fastest batch. The tasks take turns, so that what else the machine does
 * slows them all alike and the ratios stay true.
 *
 * @param {readonly (() => unknown)[]} tasks
 */
export function fastest(tasks) {
  const batches = tasks.map((task) => ({ task, calls: callsPerBatch(task), best: Number.POSITIVE_INFINITY }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const batch of batches)
      batch.best = Math.min(batch.best, nanosecondsFor(batch.task, batch.calls) / batch.calls);
  }
  return batches.map(({ best }) => best);
}
