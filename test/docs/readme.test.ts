import { readFileSync } from 'node:fs';
import { standard } from 'aftersale/policy';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../cli/example';
import { runOn } from '../cli/fake-host';
import budgets from '../size/budgets.mjs';

const readme = readFileSync('README.md', 'utf8');
const textBlocks = [...readme.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);

const examples = EXAMPLES.map((name) => `docs/examples/${name}`);

async function printed(): Promise<string> {
  const files = Object.fromEntries(examples.map((path) => [path, readFileSync(path, 'utf8')]));
  return (await runOn({ files, defaultPaths: examples }, ['explain'])).printed;
}

const LANGUAGES = ['README.md', 'docs/README.zh-CN.md'];

interface Compared {
  readonly runtimes: readonly { readonly name: string; readonly version: string }[];
}

const { runtimes }: Compared = JSON.parse(readFileSync('test/runtimes/result.json', 'utf8'));

/** A runtime as it is spoken of: each Node by its version. */
const spokenOf = ({ name, version }: Compared['runtimes'][number]): string =>
  name.startsWith('Node') ? String(Number.parseInt(version.slice(1), 10)) : name;

/** The questions of the table: what stands before the first bracket in its first column. */
const questionsIn = (text: string) =>
  [...text.matchAll(/^\| `.*?`.*? \|/gm)].flatMap(([cell]) => cell.match(/\w+(?=\()/g) ?? []);

describe.each(LANGUAGES)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  // Rounded up, so that a budget may move a little without a word here.
  it('tells no size below the one that CI holds the entry to, nor far above', () => {
    const rows = [...text.matchAll(/^\| `aftersale(.*?)` \| (\d+) kB \|$/gm)];
    expect(rows.length).toBeGreaterThan(5);
    for (const [, entry, limit] of rows) {
      const budget = Number.parseInt(budgets.find(({ name }) => name === `.${entry}`)?.limit ?? '', 10);
      expect(Number(limit), entry).toBeGreaterThanOrEqual(budget);
      expect(Number(limit), entry).toBeLessThanOrEqual(budget * 1.3);
    }
  });

  it('names every runtime that was compared', () => {
    expect(runtimes.length).toBeGreaterThan(7);
    const said = text.split('\n').find((line) => line.includes('Deno')) ?? '';
    for (const runtime of runtimes) expect(said).toContain(spokenOf(runtime));
  });
});

it('README asks the same questions in both languages', () => {
  const [en, zh] = LANGUAGES.map((file) => questionsIn(readFileSync(file, 'utf8')));
  expect(en?.length).toBeGreaterThan(20);
  expect(zh).toEqual(en);
});

describe('README', () => {
  it('shows what npm start prints', async () => {
    const page = await printed();
    expect(textBlocks).not.toEqual([]);
    for (const text of textBlocks) expect(page).toContain(text);
  });

  it('counts the situations it prints', () => {
    expect(examples).toHaveLength(14);
    expect(readme).toContain('prints fourteen situations');
  });

  it('names the file that npm pack makes', () => {
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(readme).toContain(`${name}-${version}.tgz`);
  });
});

describe('docs/eligibility.md', () => {
  it('has every window of the standard policy, with its anchor and days', () => {
    const rows = [...readFileSync('docs/eligibility.md', 'utf8').matchAll(/^\| `(\w+)` \|.*\| (.*) \| (\d+) \|$/gm)];
    expect(rows.map(([, id, anchor, days]) => [id, anchor, Number(days)])).toEqual(
      standard.windows.rules.map(({ id, anchor, fallback, days }) => [
        id,
        fallback === null ? anchor : `${anchor}, else ${fallback}`,
        days,
      ]),
    );
  });
});
