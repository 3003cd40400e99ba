import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What the page works out from a session, worked out in Node by the same published library. */
export async function answersInNode() {
  const folder = mkdtempSync(join(tmpdir(), 'aftersale-playground-'));
  const outfile = join(folder, 'columns.mjs');
  await build({
    entryPoints: [at('../../docs/playground/session/columns.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    tsconfigRaw: {},
    alias: { aftersale: at('../../dist'), 'jsonc-parser': at('../../node_modules/jsonc-parser/lib/esm/main.js') },
    logLevel: 'error',
  });
  const { columnsOf } = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true, force: true });
  return (fragment) => {
    const session = JSON.parse(inflateRawSync(Buffer.from(fragment, 'base64url')).toString('utf8'));
    return JSON.stringify(columnsOf(session).map(({ seen }) => seen?.answers ?? null));
  };
}
