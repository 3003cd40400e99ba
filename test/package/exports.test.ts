import { existsSync, readdirSync } from 'node:fs';
import * as root from 'aftersale';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { LEAVES } from '../architecture/layers';

const folders = readdirSync('src').filter((folder) => folder !== 'cli' && existsSync(`src/${folder}/index.ts`));
const layers = folders.filter((folder) => !LEAVES.includes(folder));
const built = (entry: string) => ({ import: `./dist/${entry}.js`, require: `./dist/${entry}.cjs` });

describe('the exports of the package', () => {
  it('have one subpath for each folder of src, as ESM and CommonJS, the types beside them', () => {
    expect(manifest.exports).toEqual({
      '.': built('index'),
      ...Object.fromEntries(folders.map((folder) => [`./${folder}`, built(`${folder}/index`)])),
      './schemas/*.json': './dist/schemas/*.json',
      './package.json': './package.json',
    });
  });

  it.each(layers)('give all of %s through the root as well', async (layer) => {
    const face = (await import(`../../src/${layer}/index.ts`)) as Readonly<Record<string, unknown>>;
    expect(root).toMatchObject(face);
  });
});
