import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const layers = readdirSync('src').filter((folder) => folder !== 'cli' && existsSync(`src/${folder}/index.ts`));
const built = (entry: string) => ({ import: `./dist/${entry}.js`, require: `./dist/${entry}.cjs` });

describe('the exports of the package', () => {
  it('have one subpath for each layer of src, as ESM and CommonJS, the types beside them', () => {
    expect(manifest.exports).toEqual({
      '.': built('index'),
      ...Object.fromEntries(layers.map((layer) => [`./${layer}`, built(`${layer}/index`)])),
      './package.json': './package.json',
    });
  });
});
