import { readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const nameOf = (file: string) => relative('src', file).replaceAll('\\', '/').replace(/\.ts$/, '');
const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('cli'))
  .map((path) => nameOf(`src/${path}`));
const entriesOf = (chosen: readonly string[]) => Object.fromEntries(chosen.map((name) => [name, `src/${name}.ts`]));

const faces = entriesOf(names.filter((name) => /^([^/]+\/)?index$/.test(name)));

const everyFileItself: Plugin = {
  name: 'every-file-itself',
  setup: (build) => {
    build.onResolve({ filter: /^\./ }, ({ path, importer }) =>
      names.includes(nameOf(importer)) ? { path: `${path}.js`, external: true } : undefined,
    );
  },
};

/** Files of types alone leave nothing behind, and nothing imports them. */
const withoutEmptyFiles: NonNullable<Options['plugins']>[number] = {
  name: 'without-empty-files',
  buildEnd: async ({ writtenFiles }) => {
    await Promise.all(writtenFiles.filter(({ size }) => size === 0).map(({ name }) => rm(name)));
  },
};

/** A package that is bundled in, such as immer, may ask for a `process` that browsers and workers do not have. */
const define = { 'process.env.NODE_ENV': '"production"' };

/**
 * ESM keeps the files of src, so that a bundler, told by our package that none has side effects, takes the files it
 * needs and no others: through shared chunks the eligibility entry would carry the tables of every policy knob, and
 * `apportion` all of decimal.js.
 */
const esm: Options = {
  entry: entriesOf(names),
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  define,
  splitting: false,
  esbuildPlugins: [everyFileItself],
  plugins: [withoutEmptyFiles],
};

/** Nobody takes CommonJS apart, so it is few files; splitting keeps each class and table in one of them. */
const commonJs: Options = {
  entry: faces,
  format: ['cjs'],
  target: 'es2022',
  platform: 'neutral',
  define,
  splitting: true,
};

const types: Options = {
  entry: faces,
  format: ['esm', 'cjs'],
  dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
};

/** The command line is few files, with its parser inside; the library it takes as it lies beside it. */
const library: Plugin = {
  name: 'library',
  setup: (build) => {
    build.onResolve({ filter: /^\.\.\// }, ({ path, resolveDir }) => {
      const name = nameOf(resolve(resolveDir, path));
      return names.includes(name) ? { path: `../${name}.js`, external: true } : undefined;
    });
  },
};

const commandLine: Options = {
  entry: entriesOf(['cli/main', 'cli/start']),
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  define,
  splitting: true,
  // The parser is CommonJS, which asks for Node's modules by `require`.
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  esbuildOptions: (options) => {
    options.chunkNames = 'cli/program';
  },
  esbuildPlugins: [library],
};

rmSync('dist', { recursive: true, force: true });

export default defineConfig(({ dts }) => (dts === false ? [esm, commandLine] : [esm, commandLine, commonJs, types]));
