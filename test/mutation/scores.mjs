import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = new URL('scores.json', import.meta.url);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const byName = (a, b) => (a.file < b.file ? -1 : 1);

/** Replaces what is kept of the files just judged, and forgets files that are gone; gives all that is kept. */
export function keepScores(counts) {
  const kept = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];
  const judgedNow = new Set(counts.map(({ file }) => file));
  const rows = [...kept.filter(({ file }) => !judgedNow.has(file) && existsSync(`${ROOT}${file}`)), ...counts];
  rows.sort(byName);
  const lines = rows.map((row) => `  ${JSON.stringify(row).replaceAll(/([:,])"/g, '$1 "')}`);
  writeFileSync(FILE, `[\n${lines.join(',\n')}\n]\n`);
  return rows;
}
