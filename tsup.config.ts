import { existsSync, readdirSync, rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const layers = readdirSync('src').filter((name) => name !== 'cli' && existsSync(`src/${name}/index.ts`));

rmSync('dist', { recursive: true, force: true });

const entries = {
  index: 'src/index.ts',
  ...Object.fromEntries(layers.map((layer) => [`${layer}/index`, `src/${layer}/index.ts`])),
};

/**
 * decimal.js does not say that it has no side effects, so a bundler keeps it wherever it is imported. In a file of its
 * own, which our package says has none, it is dropped together with that file by whoever only wants integers.
 */
const decimal = { 'money/decimal': 'src/money/decimal.ts' };

const library: Options = {
  entry: { ...entries, ...decimal },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } },
};

/** The command line is a thin file beside the library: it imports the built layers instead of carrying a copy of them. */
const commandLine: Options = {
  entry: { 'cli/main': 'src/cli/main.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  dts: false,
  esbuildPlugins: [
    {
      name: 'layers-stay-outside',
      setup: (build) => {
        build.onResolve({ filter: /^\.\.\/(.+\/)?index$/ }, ({ path }) => ({ path: `${path}.js`, external: true }));
      },
    },
  ],
};

export default defineConfig(existsSync('src/cli/main.ts') ? [library, commandLine] : [library]);
