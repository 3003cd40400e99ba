import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const GLOBAL = 'lint/style/noRestrictedGlobals';
const PLUGIN = 'plugin';

/** Each row: the folder of the snippet, the snippet, and the check that must refuse it. */
const IMPURE = [
  ['rules', 'export const a = Date.now();', GLOBAL],
  ['rules', 'export const a = new Date(0);', GLOBAL],
  ['rules', 'export const a = performance.now();', GLOBAL],
  ['rules', 'export const a = process.env;', GLOBAL],
  ['rules', 'export const a = window;', GLOBAL],
  ['rules', 'export const a = globalThis;', GLOBAL],
  ['rules', 'export const a = navigator.language;', GLOBAL],
  ['rules', 'export const a = new Intl.NumberFormat();', GLOBAL],
  ['rules', 'export const a = crypto.randomUUID();', GLOBAL],
  ['rules', "console.log('a');", GLOBAL],
  ['rules', 'setTimeout(() => undefined, 0);', GLOBAL],
  ['rules', 'setInterval(() => undefined, 0);', GLOBAL],
  ['rules', 'queueMicrotask(() => undefined);', GLOBAL],
  ['rules', "fetch('https://example.org');", GLOBAL],
  ['rules', "export const a = require('decimal.js');", GLOBAL],
  ['rules', "import 'node:fs';", 'lint/correctness/noNodejsModules'],
  ['rules', "eval('1');", 'lint/security/noGlobalEval'],
  ['rules', 'export const a = Math.random();', PLUGIN],
  ['rules', "export const a = Math['random']();", PLUGIN],
  ['rules', 'export const { random } = Math;', PLUGIN],
  ['rules', 'export const a = (1).toLocaleString();', PLUGIN],
  ['rules', "export const a = 'a'.toLocaleUpperCase();", PLUGIN],
  ['rules', "export const a = 'a'.localeCompare('b');", PLUGIN],
  ['rules', 'export const a = import.meta.url;', PLUGIN],
  ['rules', 'export const a = (b: number) => {\n  b += 1;\n  return b;\n};', 'lint/style/noParameterAssign'],
  ['time', 'export const a = Date.now();', PLUGIN],
  ['time', 'export const a = [0].map(Date.now);', PLUGIN],
  ['time', "export const a = Date['now']();", PLUGIN],
  ['time', 'export const a = new Date();', PLUGIN],
  ['time', 'export const a = new Date;', PLUGIN],
  ['time', 'export const a = Date();', PLUGIN],
  ['time', 'export const a = Date(0);', PLUGIN],
  ['time', 'export const a = new Date(2026, 1);', PLUGIN],
  ['time', 'export const a = new Date(2026, 1, 2, 3);', PLUGIN],
  ['time', "export const a = Date.parse('2026-01-01T00:00');", PLUGIN],
  ['time', 'export const D = Date;', PLUGIN],
  ['time', 'export const { now } = Date;', PLUGIN],
  ['time', 'export const a = new Date(0).getHours();', PLUGIN],
  ['time', 'export const a = (date?: Date) => date?.getFullYear();', PLUGIN],
  ['time', 'export const a = new Date(0).setHours(0);', PLUGIN],
  ['time', 'export const a = new Date(0).getTimezoneOffset();', PLUGIN],
  ['time', 'export const a = new Date(0).toDateString();', PLUGIN],
  ['time', "export const a = new Date(0).toLocaleDateString('en');", PLUGIN],
  ['time', 'export const a = new Intl.DateTimeFormat();', PLUGIN],
  ['time', "export const a = new Intl.DateTimeFormat('en');", PLUGIN],
  ['time', "export const a = new Intl.DateTimeFormat(undefined, { timeZone: 'UTC' });", PLUGIN],
  ['time', "export const a = Intl.DateTimeFormat('en', { timeZone: 'UTC' });", PLUGIN],
] as const;

const PURE = [
  ['rules', 'export const a = Math.floor(1.5) + Math.max(1, 2);'],
  ['rules', "export const a = ['b', 'a'].sort();"],
  ['rules', 'export const a = structuredClone({ b: 1 });'],
  ['time', 'export const a = (now: number) => new Date(now).getUTCHours();'],
  ['time', 'export const a = Date.UTC(2026, 0, 1);'],
  ['time', "export const a = new Intl.DateTimeFormat('en', { timeZone: 'UTC' });"],
  [
    'cli',
    "import { readFileSync } from 'node:fs';\n\nexport const a = readFileSync(process.argv[1] ?? '');\nconsole.log(new Date());",
  ],
] as const;

interface Report {
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly category: string;
    readonly location: { readonly path: string };
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'aftersale-purity-'));
const fileOf = (list: readonly unknown[], layer: string, index: number) =>
  `src/${layer}/${list === PURE ? 'pure' : 'impure'}-${index}.ts`;

const refusedBy = new Map<string, string[]>();

beforeAll(() => {
  for (const path of ['biome.json', 'test/architecture/purity.grit']) cpSync(path, join(folder, path));
  for (const list of [IMPURE, PURE]) {
    list.forEach(([layer, snippet], index) => {
      const path = join(folder, fileOf(list, layer, index));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${snippet}\n`);
    });
  }
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const report = JSON.parse(run.stdout) as Report;
  for (const { severity, category, location } of report.diagnostics) {
    const path = location.path.replaceAll('\\', '/');
    refusedBy.set(path, [...(refusedBy.get(path) ?? []), `${severity} ${category}`]);
  }
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the linter keeps src pure', () => {
  it.each(IMPURE.map(([layer, snippet, check], index) => ({ layer, snippet, check, index })))(
    'refuses in $layer/: $snippet',
    ({ layer, check, index }) => {
      expect(refusedBy.get(fileOf(IMPURE, layer, index)) ?? []).toContain(`error ${check}`);
    },
  );

  it.each(PURE.map(([layer, snippet], index) => ({ layer, snippet, index })))(
    'accepts in $layer/: $snippet',
    ({ layer, index }) => {
      expect(refusedBy.get(fileOf(PURE, layer, index)) ?? []).toEqual([]);
    },
  );
});
