import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const FEW_DRAWS = fileURLToPath(new URL('few-draws.mjs', import.meta.url));

/** Where the sources' and tests' imports lead; packages stay outside, loaded once. */
const resolution = (root) => ({
  name: 'resolution',
  setup(builder) {
    const source = (name) => ({ path: resolve(root, 'src', name, 'index.ts') });
    builder.onResolve({ filter: /^aftersale$/ }, () => source(''));
    builder.onResolve({ filter: /^aftersale\// }, ({ path }) => source(path.slice('aftersale/'.length)));
    builder.onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
      importer === FEW_DRAWS ? { path: 'fast-check', external: true } : { path: FEW_DRAWS },
    );
  },
});

/** Code that, run, gives a function for each test file, and `setup`; a file and what it imports are read when that is called. */
export async function bundle(root, files) {
  const read = (name, file) => `${JSON.stringify(name)}: () => require(${JSON.stringify(`./${file}`)})`;
  const entries = [read('setup', 'test/seed.ts'), ...files.map((file) => read(file, file))];
  const { outputFiles } = await build({
    stdin: { contents: `module.exports = { ${entries.join(', ')} };`, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [resolution(root)],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
