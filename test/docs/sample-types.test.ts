import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { allSamples } from './all-samples';
import type { Sample } from './sample';

const COMPILER = resolve('node_modules/typescript7/bin/tsc');

/** The flags of this repository, which are the strictest, over the library's sources as a user imports them. */
const config = {
  extends: resolve('tsconfig.json'),
  compilerOptions: {
    lib: ['ES2023', 'DOM'],
    types: ['node'],
    noEmit: true,
    allowJs: false,
    // What a sample shows it need not use.
    noUnusedLocals: false,
    noUnusedParameters: false,
    moduleDetection: 'force',
    paths: { aftersale: [resolve('src/index.ts')], 'aftersale/*': [resolve('src/*/index.ts')] },
  },
  include: ['samples/*.ts'],
};

const folder = mkdtempSync(join(tmpdir(), 'aftersale-samples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler says of samples, each fault with the place of its sample. */
function typeFaults(samples: readonly Sample[]): string[] {
  mkdirSync(join(folder, 'samples'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  for (const [number, { code }] of samples.entries()) writeFileSync(join(folder, `samples/${number}.ts`), code);
  const { stdout } = spawnSync(process.execPath, [COMPILER, '--project', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^samples\/(\d+)\.ts/, (_, number) => samples[Number(number)]?.where ?? ''));
}

describe('every sample of README, docs and docstrings', () => {
  it('has no fault of types as it stands', () => {
    const samples = allSamples();
    const wrong: Sample = { where: 'a wrong sample', code: "import { sum } from 'aftersale';\nsum(['1']);\n" };
    const faults = typeFaults([...samples, wrong]);
    expect(samples.length).toBeGreaterThan(200);
    expect(faults.filter((fault) => !fault.startsWith(wrong.where))).toEqual([]);
    expect(faults.filter((fault) => fault.startsWith(wrong.where))).toEqual([
      expect.stringContaining("Type 'string' is not assignable to type 'number'"),
    ]);
  });
});
