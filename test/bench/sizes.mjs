/** What a browser downloads of each entry, of single questions, and of other libraries: minified by esbuild, with gzip. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import budgets from '../size/budgets.mjs';
import { bytesWithout, PARTS_OF_ELIGIBILITY } from '../size/parts.mjs';
import { report } from './comparison.mjs';
import { versioned } from './peers.mjs';

const ROOT = new URL('../../', import.meta.url);
const PEERS = new URL('peers/', import.meta.url);
/** What is asked for alone, of the whole library or of one entry. */
const ALONE = [
  { entry: '.', taken: '{ apportion }' },
  { entry: '.', taken: '{ checkEligibility }' },
  { entry: '.', taken: '{ allocateOrder }' },
  { entry: '.', taken: '{ quoteRefund }' },
  { entry: '.', taken: '{ transition }' },
  { entry: '.', taken: '{ settleOrder }' },
  { entry: './schema', taken: '{ orderSchema, parseAs }' },
];
const EVERYTHING = '* as all';
const OTHERS = [
  { name: 'xstate', taken: '{ createMachine, initialTransition, transition }', home: ROOT },
  { name: 'dinero.js', taken: '{ allocate, dinero }', home: PEERS },
  { name: 'json-rules-engine', taken: '{ Engine }', home: PEERS },
  { name: '@casl/ability', taken: '{ AbilityBuilder, createMongoAbility, subject }', home: PEERS },
  { name: 'zod', taken: '{ array, int, strictObject, string }', home: PEERS },
];

const budgeted = budgets.filter(({ name }) => name.startsWith('.'));
const manifest = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));

/** Bytes of a bundle that keeps what it imports. @param {string} taken @param {string} from @param {URL} home */
async function bytesOf(taken, from, home) {
  const kept = taken === EVERYTHING ? '{ all }' : taken;
  const { outputFiles } = await build({
    stdin: { contents: `import ${taken} from '${from}'; export ${kept};`, resolveDir: fileURLToPath(home) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: Object.keys(manifest.peerDependencies),
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1_000).toFixed(1)} kB`;

/** @param {string} entry */
const fileOf = (entry) => fileURLToPath(new URL(manifest.exports[entry].import, ROOT));

/** @param {string} taken */
const shown = (taken) => (taken === EVERYTHING ? 'everything' : `\`${taken}\``);

const ours = [...budgeted.map(({ name }) => ({ entry: name, taken: EVERYTHING })), ...ALONE];
const cells = [];
for (const { entry, taken } of ours) {
  const limit = taken === EVERYTHING ? budgeted.find(({ name }) => name === entry)?.limit : '';
  cells.push([
    `\`aftersale${entry.slice(1)}\``,
    shown(taken),
    kilobytes(await bytesOf(taken, fileOf(entry), ROOT)),
    limit,
  ]);
}
for (const { name, taken, home } of OTHERS) {
  for (const each of [EVERYTHING, taken]) {
    cells.push([versioned(name), shown(each), kilobytes(await bytesOf(each, name, home)), '']);
  }
}

const whole = await bytesWithout('eligibility');
const parts = [];
for (const { what, files } of PARTS_OF_ELIGIBILITY)
  parts.push([what, kilobytes(whole - (await bytesWithout('eligibility', files)))]);
const rest = await bytesWithout(
  'eligibility',
  PARTS_OF_ELIGIBILITY.flatMap(({ files }) => files),
);

await report(
  [],
  [
    { title: 'What a browser downloads', head: ['package or entry', 'imported', 'size', 'CI allows'], cells },
    {
      title: 'What `aftersale/eligibility` is smaller by without a part of its answers',
      head: ['without', 'size'],
      cells: [...parts, ['all of these: what is left', kilobytes(rest)]],
    },
  ],
);
