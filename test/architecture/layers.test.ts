import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importCircles, importFaults, type Sources } from './import-faults';
import { LEAVES, RANKS, rankOf } from './layers';
import { sourcesOf } from './sources-of';

const src = sourcesOf('src');
const files = [...src.keys()];

describe('src', () => {
  it('has folders of the design only', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => rankOf(name) === undefined)).toEqual([]);
  });

  it('imports downwards, through the index of a layer, and each package in its home only', () => {
    expect(files).not.toEqual([]);
    expect(importFaults(src)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(importCircles(src)).toEqual([]);
  });
});

/** A whole src with every layer's index and one file beside it, to which one line is added. */
function sourcesWith(file: string, line: string): Sources {
  const folders = [...RANKS.flat(), ...LEAVES, 'cli'];
  const sound = folders.flatMap((folder): [string, string][] => [
    [`${folder}/index.ts`, "export { one } from './one';"],
    [`${folder}/one.ts`, 'export const one = 1;'],
    [`${folder}/two.ts`, "import { one } from './one';"],
  ]);
  return new Map([...sound, ['index.ts', "export * from './money/index';"], [file, line]]);
}

describe('the check of layers', () => {
  it('accepts a sound src', () => {
    expect(importFaults(sourcesWith('cli/main.ts', "import { one } from '../index';"))).toEqual([]);
  });

  it.each([
    ['time/a.ts', "import { one } from '../money/index';"],
    ['metrics/a.ts', "import { one } from '../lifecycle/index';"],
    ['messages/a.ts', "import type { one } from '../refund/index';"],
    ['messages/zh/a.ts', "import type { one } from '../../refund/index';\nimport { two } from '../two';"],
    ['cli/main.ts', "import { one } from '../schema/index';\nimport { readFileSync } from 'node:fs';"],
    ['money/a.ts', "import { Decimal } from 'decimal.js';"],
    ['time/a.ts', "import { tzOffset } from '@date-fns/tz/tzOffset';"],
    ['schema/a.ts', "import { object } from 'valibot';"],
    ['schema/a.ts', "import type { one } from '../compare/index';"],
    ['patches/a.ts', "import { Immer } from 'immer';"],
  ])('accepts in %s: %s', (file, line) => {
    expect(importFaults(sourcesWith(file, line))).toEqual([]);
  });

  it.each([
    ['money/a.ts', "import { one } from '../time/index';", 'money may not ask time'],
    ['money/a.ts', "import type { one } from '../time/index';", 'money may not ask time'],
    ['money/a.ts', "export * from '../time/index';", 'money may not ask time'],
    ['money/a.ts', "export type A = import('../time/index').A;", 'money may not ask time'],
    ['money/a.ts', "export const a = () => import('../time/index');", 'money may not ask time'],
    ['policy/a.ts', "import { one } from '../facts/index';", 'policy may not ask facts'],
    ['metrics/a.ts', "import { one } from '../rollup/index';", 'metrics may not ask rollup'],
    ['refund/a.ts', "import { one } from '../messages/index';", 'refund may not ask messages'],
    ['messages/a.ts', "import { one } from '../schema/index';", 'messages may not ask schema'],
    ['schema/a.ts', "import { one } from '../cli/index';", 'schema may not ask cli'],
    ['schema/a.ts', "import type { one } from '../cli/index';", 'schema may not ask cli'],
    ['schema/a.ts', "import { one } from '../compare/index';", 'schema may not ask compare'],
    ['schema/a.ts', "import { type one } from '../compare/index';", 'schema may not ask compare'],
    ['schema/a.ts', "import type { one } from '../compare/one';", 'ask compare/ through its index'],
    ['schema/a.ts', "export type A = import('../compare/index').A;", 'schema may not ask compare'],
    ['compare/a.ts', "import type { one } from '../schema/index';", 'compare may not ask schema'],
    ['index.ts', "import { one } from './cli/index';", 'src may not ask cli'],
    ['index.ts', "import { one } from './schema/index';", 'src may not ask schema'],
    ['money/a.ts', "import { one } from '../index';", 'money may not ask src/index'],
    ['time/a.ts', "import { one } from '../money/one';", 'ask money/ through its index'],
    ['money/a.ts', "import { one } from './index';", 'inside a layer import the file itself, not the index'],
    ['money/a.ts', "import { one } from './one.js';", 'there is no such file (write the path without extension)'],
    ['odd/a.ts', "import { one } from '../money/index';", 'the folder is not in the design'],
    ['refund/a.ts', "import { Decimal } from 'decimal.js';", 'only money/ may see this package'],
    ['money/a.ts', "import { tzOffset } from '@date-fns/tz/tzOffset';", 'only time/ may see this package'],
    ['refund/a.ts', "import { object } from 'valibot';", 'only schema/ may see this package'],
    ['lifecycle/a.ts', "import { Immer } from 'immer';", 'only patches/ may see this package'],
    ['money/a.ts', "import { now } from 'moment';", 'this package has no home in src'],
    ['money/a.ts', "import { readFileSync } from 'node:fs';", 'only the command line sees the host'],
  ])('refuses in %s: %s', (file, line, why) => {
    expect(importFaults(sourcesWith(file, line))).toEqual([expect.stringMatching(`^${file} -> .+: `)]);
    expect(importFaults(sourcesWith(file, line))[0]).toContain(why);
  });

  it('finds circles among files, those of types as well', () => {
    const circle = new Map([
      ['money/a.ts', "import { b } from './b';"],
      ['money/b.ts', "import type { C } from './c';"],
      ['money/c.ts', "export * from './a';"],
      ['money/d.ts', "import './a';"],
    ]);
    expect(importCircles(circle)).toEqual(['money/a.ts -> money/b.ts -> money/c.ts -> money/a.ts']);
    expect(importCircles(sourcesWith('money/a.ts', "import './two';"))).toEqual([]);
  });
});
