import { readFileSync } from 'node:fs';
import { afterStep, applyForAfterSale } from 'aftersale/lifecycle';
import { definePolicy } from 'aftersale/policy';
import { describe, expect, it } from 'vitest';
import { example } from '../cli/example';
import { runOn } from '../cli/fake-host';
import { loan } from '../cli/loan-lifecycle';
import { chineseCliPage, cliPage, shellWords } from './cli-page';

const { situation } = example('12-walk-return.json');
const applied = applyForAfterSale(situation, {
  id: 'command-1',
  caseId: 'case-1',
  situationVersion: situation.version,
  actor: 'buyer',
  type: 'return_refund',
  lines: [{ lineId: 'shirt', quantity: 1 }],
  reason: 'size_or_taste',
});
if (applied.outcome === 'deny') throw new Error(JSON.stringify(applied.reasons));
const withCase = afterStep(situation, applied.value);

/** What the examples of the program's help are tried on. */
const files = {
  'situation.json': situation,
  'with-case.json': withCase,
  'situations.jsonl': [situation, withCase].map((each) => JSON.stringify(each)).join('\n'),
  'request.json': {
    caseId: 'case-1',
    type: 'return_refund',
    lines: [{ lineId: 'shirt', quantity: 1 }],
    reason: 'quality',
    actor: 'buyer',
  },
  'approve.json': { actor: 'agent', action: 'approve', input: { returnAddress: '1 Warehouse Road' } },
  'policy.json': definePolicy({
    id: 'own',
    version: 1,
    refund: { restockingRate: '0.1' },
    deadlines: { awaitingReturn: 240 },
  }),
  'lifecycle.json': loan,
};
const modules = { './lifecycles.js': { returns: loanOfModule(), others: loanOfModule() } };

/** The same as a module has it. */
function loanOfModule(): object {
  const { facets: _facets, deadlines, rows, ...rest } = loan;
  return {
    ...rest,
    facets: {},
    deadlines: { lent: { ...deadlines.lent, hours: () => 72 } },
    rows: rows.map(({ when: _when, ...row }) => row),
  };
}

const run = (words: readonly string[], input: string | undefined) =>
  runOn({ files, modules, ...(input !== undefined && { input }) }, words);

describe('docs/cli.md', () => {
  it('is what the program prints (else: npm run docs:cli)', async () => {
    await expect(await cliPage(run)).toMatchFileSnapshot('../../docs/cli.md');
  });

  it('is what the program prints in Chinese (else: npm run docs:cli)', async () => {
    await expect(await chineseCliPage(run)).toMatchFileSnapshot('../../docs/cli.zh-CN.md');
  });

  it('shows no example that fails', () => {
    const page = readFileSync('docs/cli.md', 'utf8');
    expect(page).not.toMatch(/^error: |there is no |undefined|\[object/m);
  });
});

describe('shellWords', () => {
  it('reads words and quoted words', () => {
    expect(shellWords(`a --b '{"c":"d e"}' f.json`)).toEqual(['a', '--b', '{"c":"d e"}', 'f.json']);
  });
});
