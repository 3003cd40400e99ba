import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMAND_LINE, LEAVES, RANKS } from '../architecture/layers';
import { sourcesOf } from '../architecture/sources-of';

const tour = readFileSync('docs/architecture.md', 'utf8');
const paths = [...sourcesOf('src').keys()];
const named = (pattern: RegExp) => [...tour.matchAll(pattern)].map(([, name = '']) => name);

describe('docs/architecture.md', () => {
  it.each(named(/`([\w/-]+\.ts)`/g))('names a file that is there: %s', (file) => {
    expect(paths.filter((path) => path === file || path.endsWith(`/${file}`))).not.toEqual([]);
  });

  it.each(named(/`([\w-]+\/[\w/-]+\/)`/g))('names a folder that is there: %s', (folder) => {
    const isInSrc = paths.some((path) => path.startsWith(folder) || path.includes(`/${folder}`));
    expect(isInSrc || existsSync(folder)).toBe(true);
  });

  it('tells what every folder of src knows', () => {
    const table = tour.slice(tour.indexOf('| folder |'), tour.indexOf('`index.ts` gathers'));
    const told = [...table.matchAll(/`([\w-]+)\/`/g)].map(([, folder]) => folder);
    expect(told.sort()).toEqual([...RANKS.flat(), ...LEAVES, COMMAND_LINE].sort());
  });
});
