import { readFileSync } from 'node:fs';
import { without } from './without.mjs';

const ROOT = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));

/** What a browser downloads for each entry: everything it pulls in, minified and compressed with gzip. */
const BUDGETS = {
  '.': '106 kB',
  './vocabulary': '5 kB',
  './money': '18 kB',
  './time': '3 kB',
  './policy': '12 kB',
  './facts': '14 kB',
  './decision': '2 kB',
  './allocation': '21 kB',
  './eligibility': '10.7 kB',
  './refund': '33 kB',
  './lifecycle': '68 kB',
  './rollup': '25 kB',
  './settlement': '28 kB',
  './service': '27 kB',
  './metrics': '7 kB',
  './exceptions': '50 kB',
  './schema': '39 kB',
  './messages': '46 kB',
  './diagrams': '4 kB',
  './patches': '70 kB',
  './platforms': '13 kB',
  './compare': '66 kB',
  './testing': '110 kB',
};

/** Single functions that must stay small on their own, whatever shares their entry. */
const FUNCTIONS = [
  { name: 'apportion alone', entry: './money', imported: '{ apportion }', limit: '1.15 kB' },
  { name: 'one schema alone', entry: './schema', imported: '{ eligibilityQuerySchema }', limit: '5 kB' },
];

/** Packages that an entry must not bring into a browser. */
const LIGHT = { './eligibility': ['decimal.js', 'immer', 'valibot'] };

const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json'));
const unbudgeted = entries.filter((entry) => !(entry in BUDGETS));
const stale = Object.keys(BUDGETS).filter((entry) => !entries.includes(entry));
if (unbudgeted.length > 0 || stale.length > 0) {
  throw new Error(`entries without a budget: [${unbudgeted}]; budgets without an entry: [${stale}]`);
}

const check = ({ name, entry, imported, limit }) => ({
  name,
  path: new URL(manifest.exports[entry].import, ROOT).pathname,
  import: imported,
  limit,
  gzip: true,
  modifyEsbuildConfig: (config) => ({ ...config, logLevel: 'error', plugins: [without(LIGHT[entry] ?? [])] }),
});

export default [
  ...entries.map((entry) => check({ name: entry, entry, imported: '*', limit: BUDGETS[entry] })),
  ...FUNCTIONS.map(check),
];
