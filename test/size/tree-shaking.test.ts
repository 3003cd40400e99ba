import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** The file that answers each question, named for it, and the other questions that it asks itself. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  'money/apportion': [],
  'policy/define-policy': ['money/apportion'],
  'policy/check-policy': ['money/apportion'],
  'facts/check-facts': ['money/apportion'],
  'allocation/allocate-order': ['money/apportion'],
  'allocation/split-payment': ['money/apportion'],
  'eligibility/check-eligibility': [],
  'refund/quote-refund': ['money/apportion', 'allocation/allocate-order'],
  'lifecycle/machine/define-lifecycle': [],
  'lifecycle/machine/verify-lifecycle': [],
  'lifecycle/case/apply-for-after-sale': ['money/apportion', 'allocation/allocate-order', 'refund/quote-refund'],
  'lifecycle/case/transition': [
    'money/apportion',
    'allocation/allocate-order',
    'refund/quote-refund',
    'lifecycle/machine/define-lifecycle',
  ],
  'lifecycle/case/available-actions': [
    'money/apportion',
    'allocation/allocate-order',
    'refund/quote-refund',
    'lifecycle/machine/define-lifecycle',
    'lifecycle/case/transition',
  ],
  'lifecycle/case/next-deadline': [
    'money/apportion',
    'allocation/allocate-order',
    'refund/quote-refund',
    'lifecycle/machine/define-lifecycle',
  ],
  'settlement/settle-order': ['money/apportion', 'allocation/allocate-order'],
  'settlement/settle-period': ['money/apportion', 'allocation/allocate-order', 'settlement/settle-order'],
  'rollup/roll-up-order': ['money/apportion', 'allocation/allocate-order', 'lifecycle/machine/define-lifecycle'],
  'service/refund-path': ['money/apportion', 'allocation/allocate-order'],
  'service/service-levels': [],
  'service/urge-shipment': [],
  'exceptions/screen-order': ['money/apportion', 'allocation/allocate-order'],
  'exceptions/resolve-stock-out': [
    'money/apportion',
    'allocation/allocate-order',
    'refund/quote-refund',
    'lifecycle/case/apply-for-after-sale',
  ],
  'metrics/measure': [],
};

const nameOf = (file: string): string =>
  file.replace(/^.*\//, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const layerOf = (file: string): string => file.replace(/\/.*$/, '');

/** The files of which something is left in a bundle that takes one name from a face of the library. */
async function shaken(name: string, face: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: `export { ${name} } from './src/${face}'`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    outdir: 'reports',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path)
    .toSorted();
}

describe.each(Object.entries(QUESTIONS))('importing %s alone', (file, asks) => {
  it('brings no question but those it asks', async () => {
    const kept = await shaken(nameOf(file), 'index');
    const questions = Object.keys(QUESTIONS).filter((other) => kept.includes(`src/${other}.ts`));
    expect(questions.toSorted()).toEqual([...asks, file].toSorted());
  });

  it('brings the same files through the root as through its own entry', async () => {
    const [root, own] = [await shaken(nameOf(file), 'index'), await shaken(nameOf(file), `${layerOf(file)}/index`)];
    expect(root).toEqual(own);
  });
});
