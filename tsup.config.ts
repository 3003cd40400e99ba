import { existsSync, readdirSync, rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const layers = readdirSync('src').filter((name) => name !== 'cli' && existsSync(`src/${name}/index.ts`));

rmSync('dist', { recursive: true, force: true });

const library: Options = {
  entry: {
    index: 'src/index.ts',
    ...Object.fromEntries(layers.map((layer) => [`${layer}/index`, `src/${layer}/index.ts`])),
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
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
