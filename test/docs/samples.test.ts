import { describe, expect, it } from 'vitest';
import { allSamples } from './all-samples';
import { runSample, samplesOfMarkdown, samplesOfSource } from './sample';

const load = (specifier: string): Promise<object> => import(specifier);

describe('every sample of README, docs and docstrings runs and gives what it shows', () => {
  it.each(allSamples())('$where', async (sample) => {
    const outcomes = await runSample(sample, load);
    expect(outcomes).not.toEqual([]);
    for (const { claim, expected, found } of outcomes) expect(found, claim).toEqual(expected);
  });
});

describe('the check of samples', () => {
  const run = (code: string) => runSample({ where: 'here', code }, load);

  it('finds the samples of a text with their lines', () => {
    expect(samplesOfMarkdown('a.md', 'One\n\n```ts\n1; // => 1\n```\n\n```sh\nls\n```\n')).toEqual([
      { where: 'a.md:3', code: '1; // => 1\n' },
    ]);
    expect(samplesOfSource('a.ts', 'x;\n/**\n * Says.\n *\n * ```ts\n * 1; // => 1\n * ```\n */\n')).toEqual([
      { where: 'a.ts:5', code: '1; // => 1\n' },
    ]);
  });

  it('compares what is claimed with what came out', async () => {
    expect(await run('1 + 1; // => 3')).toEqual([{ claim: '3', expected: 3, found: 2 }]);
    expect(await run('const a: number = 1; // => 1')).toEqual([{ claim: '1', expected: 1, found: 1 }]);
    expect(await run('[\n  1,\n].concat(2);\n// => [\n//   1, 2,\n// ]\n// A word.\n')).toEqual([
      { claim: '[\n  1, 2,\n]', expected: [1, 2], found: [1, 2] },
    ]);
    expect(await run('1;')).toEqual([]);
  });

  it('imports what the package exports', async () => {
    const code =
      "import type { Amount } from 'aftersale/money';\nimport { sum as add, type Rate } from 'aftersale/money';\nconst a: Amount = add([1, 2]); // => 3";
    expect(await run(code)).toEqual([{ claim: '3', expected: 3, found: 3 }]);
  });

  it('refuses what it cannot run', async () => {
    await expect(run("import * as all from 'aftersale/money';")).rejects.toThrow('samples import by name');
    await expect(run('if (true) {}\n// => 1')).rejects.toThrow('only a value can be claimed');
    await expect(run("import { sum } from 'aftersale/nowhere';\nsum([]); // => 0")).rejects.toThrow();
  });
});
