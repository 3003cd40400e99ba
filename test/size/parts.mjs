/** What single parts of an entry cost: the bytes it is smaller by when they are left out, as if nothing asked for them. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What `aftersale/eligibility` answers, and the files that do nothing else for it. */
export const PARTS_OF_ELIGIBILITY = [
  { what: 'orders without a stored allocation', files: ['allocation/computed-blocks'] },
  { what: 'thresholds of discounts and coupons (ELG-15)', files: ['eligibility/threshold-rules'] },
  { what: 'gifts and parts of bundles (ELG-24)', files: ['eligibility/companion-rules'] },
  { what: 'goods that are canceled in part (ELG-16, CAN-01)', files: ['eligibility/unshipped-rules'] },
  { what: 'cases there were before (ELG-08…11)', files: ['eligibility/repeat-rules'] },
  { what: 'a number of units in place of exact ones', files: ['eligibility/select-units'] },
  { what: 'what a form must ask (ELG-12)', files: ['eligibility/application-form'] },
  { what: 'zones by name: offsets such as `+08:00` alone (WIN-01)', files: ['time/offset', 'time/zone'] },
  { what: 'the 25 reasons and who is liable for them', files: ['vocabulary/claim-reason'] },
  { what: 'a code for data that is malformed', files: ['vocabulary/malformed'] },
];

/** @param {readonly string[]} files */
const stubs = (files) => ({
  name: 'stubs',
  /** @param {import('esbuild').PluginBuild} build */
  setup({ onLoad }) {
    onLoad({ filter: /src\/.*\.ts$/ }, async ({ path }) => {
      if (!files.some((file) => path.endsWith(`/src/${file}.ts`))) return null;
      const { metafile } = await build({
        entryPoints: [path],
        bundle: false,
        format: 'esm',
        write: false,
        metafile: true,
      });
      const [output] = Object.values(metafile.outputs);
      return { contents: (output?.exports ?? []).map((name) => `export const ${name} = [];`).join('\n') };
    });
  },
});

/**
 * Bytes with gzip of an entry without some of its files.
 *
 * @param {string} entry
 * @param {readonly string[]} [files]
 */
export async function bytesWithout(entry, files = []) {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}src/${entry}/index.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    plugins: [stubs(files)],
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
