import { Session } from 'node:inspector/promises';

const MILLISECONDS = 1_500;
const SAMPLED_EVERY_MICROSECONDS = 200;
const TOP = 8;

/** The part of a file's address that is told. @param {string} url */
const shortened = (url) => url.replace(/^.*\/(?:dist|node_modules|bench)\//, '') || 'JavaScript engine';

/** Node's own part in profiling, and this file. @param {{ functionName: string; url: string }} frame */
const isBesideTheTask = ({ functionName, url }) =>
  ['(idle)', '(program)'].includes(functionName) || url.startsWith('node:') || url === import.meta.url;

/**
 * In which functions a task spends its time, the most of it first: name, file and share of all samples.
 *
 * @param {() => unknown} task
 * @returns {Promise<string[][]>}
 */
export async function profileOf(task) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: SAMPLED_EVERY_MICROSECONDS });
  await session.post('Profiler.start');
  const end = performance.now() + MILLISECONDS;
  while (performance.now() < end) for (let call = 0; call < 50; call += 1) await task();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const counts = new Map();
  let total = 0;
  for (const { callFrame, hitCount = 0 } of profile.nodes) {
    if (hitCount === 0 || isBesideTheTask(callFrame)) continue;
    const key = `${callFrame.functionName || 'a nameless function'}\n${shortened(callFrame.url)}`;
    counts.set(key, (counts.get(key) ?? 0) + hitCount);
    total += hitCount;
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, TOP)
    .map(([key, count]) => [...key.split('\n'), `${((100 * count) / total).toFixed(0)} %`]);
}
