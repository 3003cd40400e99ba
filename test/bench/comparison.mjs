/**
 * What a bench found out, in the one shape that is printed, judged and written to docs/performance.md.
 *
 * @typedef {{ fasterBy: number } | { within: number }} Goal how many times as fast at least, or as long at most
 *
 * @typedef {{
 *   what: string;
 *   ours: number;
 *   against: string;
 *   theirs: number;
 *   goal?: Goal;
 *   task?: () => unknown;
 * }} Row nanoseconds for the same, by ours and by the other; ours once more, to be profiled where the goal is missed
 *
 * @typedef {{ title: string; head: string[]; cells: string[][] }} Table
 *
 * @typedef {{ tables: Table[]; missed: string[]; met: number }} Report
 */
import { profileOf } from './profile.mjs';

/** Nanoseconds in the unit that reads best. @param {number} value */
export function time(value) {
  if (value < 1e3) return `${value.toFixed(0)} ns`;
  if (value < 1e6) return `${(value / 1e3).toPrecision(3)} µs`;
  return `${(value / 1e6).toPrecision(3)} ms`;
}

/** @param {number} value */
const times = (value) => `${value >= 100 ? value.toFixed(0) : value.toPrecision(value >= 10 ? 3 : 2)}×`;

/** @param {Row} row */
const isFaster = ({ ours, theirs, goal }) => (goal === undefined ? ours < theirs : 'fasterBy' in goal);

/** @param {Row} row */
const ratio = (row) =>
  isFaster(row) ? `${times(row.theirs / row.ours)} as fast` : `${times(row.ours / row.theirs)} as long`;

/** @param {Row} row */
function isMissed({ ours, theirs, goal }) {
  if (goal === undefined) return false;
  return 'fasterBy' in goal ? theirs / ours < goal.fasterBy : ours / theirs > goal.within;
}

/** @param {Goal} goal */
const said = (goal) => ('fasterBy' in goal ? `at least ${goal.fasterBy}×` : `at most ${goal.within}×`);

/** @param {Row} row */
function judged(row) {
  const { goal } = row;
  if (goal === undefined) return '';
  return `${said(goal)}: ${isMissed(row) ? 'MISSED' : 'met'}`;
}

/** @param {readonly Row[]} rows @returns {Table} */
const compared = (rows) => ({
  title: '',
  head: ['what', 'ours', 'the other', 'the other takes', 'ours takes', 'goal'],
  cells: rows.map((row) => [row.what, time(row.ours), row.against, time(row.theirs), ratio(row), judged(row)]),
});

/** @param {readonly Row[]} missed @returns {Promise<Table[]>} */
async function profiles(missed) {
  const tables = [];
  // What was compared with several is told once.
  for (const [what, task] of new Map(missed.map((row) => [row.what, row.task]))) {
    if (task === undefined) continue;
    const title = `Where the time goes in what missed its goal, ${what}`;
    tables.push({ title, head: ['function', 'file', 'share'], cells: await profileOf(task) });
  }
  return tables;
}

/** @param {Table} table */
function print({ title, head, cells }) {
  const lines = [head, ...cells];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  if (title !== '') console.log(`${title}:\n`);
  for (const line of lines) {
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('   ')
        .trimEnd(),
    );
  }
  console.log();
}

/**
 * Prints what was found, and hands it to the run that started this bench. A missed goal fails the bench and is profiled.
 *
 * @param {readonly Row[]} rows
 * @param {readonly Table[]} [others]
 */
export async function report(rows, others = []) {
  const missed = rows.filter(isMissed);
  const tables = [...(rows.length > 0 ? [compared(rows)] : []), ...others, ...(await profiles(missed))];
  for (const table of tables) print(table);
  if (missed.length > 0) process.exitCode = 1;
  const judgedRows = rows.filter(({ goal }) => goal !== undefined);
  process.send?.({
    tables,
    missed: missed.map((row) => `${row.what} against ${row.against}: ${ratio(row)}, the goal is ${said(row.goal)}`),
    met: judgedRows.length - missed.length,
  });
}
