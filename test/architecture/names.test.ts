import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const VAGUE_NAME = /(^|[-_.])(utils?|helpers?|common|manager)([-_.]|$)/i;
const DOUBLE_L = new RegExp(`cancel${'l'}ed`, 'i');

const files = ['src', 'docs', 'test']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' }))
  .filter((entry) => !entry.parentPath.includes('node_modules'))
  .map((entry) => ({ name: entry.name, path: `${entry.parentPath}/${entry.name}`, isFile: entry.isFile() }));

describe('names', () => {
  it('say what a file is for', () => {
    expect(files.filter(({ name }) => VAGUE_NAME.test(name)).map(({ path }) => path)).toEqual([]);
  });

  it.each(['utils.ts', 'date-utils.ts', 'helpers', 'test-helper.ts', 'common.ts', 'case-manager.ts'])(
    'refuse %s',
    (name) => {
      expect(name).toMatch(VAGUE_NAME);
    },
  );

  it.each(['utility-tax.ts', 'commonplace.ts'])('accept %s', (name) => {
    expect(name).not.toMatch(VAGUE_NAME);
  });
});

describe('spelling', () => {
  it('is canceled, with one l', () => {
    const faulty = files
      .filter(({ path, isFile }) => isFile && /\.(ts|mjs|cjs|json|md|html)$/.test(path))
      .filter(({ path, name }) => DOUBLE_L.test(name) || DOUBLE_L.test(readFileSync(path, 'utf8')))
      .map(({ path }) => path);
    expect(faulty).toEqual([]);
  });

  it.each([`cancel${'led'}`, `Cancel${'led'}`, `CANCEL${'LED'}`])('refuses %s', (word) => {
    expect(word).toMatch(DOUBLE_L);
  });

  it.each(['canceled', 'cancellation'])('accepts %s', (word) => {
    expect(word).not.toMatch(DOUBLE_L);
  });
});
