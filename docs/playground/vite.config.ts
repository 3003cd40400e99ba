import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page computes with what is published: build the library first (`npm run playground` does). */
export default defineConfig({
  root: at('.'),
  // It is served from any folder, or opened by a link into one.
  base: './',
  resolve: {
    alias: [
      { find: /^aftersale$/, replacement: at('../../dist/index.js') },
      { find: /^aftersale\/(.+)$/, replacement: `${at('../../dist')}/$1/index.js` },
    ],
  },
  build: { outDir: at('./dist'), emptyOutDir: true, target: 'es2022' },
});
