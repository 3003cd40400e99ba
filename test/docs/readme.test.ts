import { readdirSync, readFileSync } from 'node:fs';
import { standard } from 'aftersale/policy';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';

const readme = readFileSync('README.md', 'utf8');
const textBlocks = [...readme.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);

const examples = readdirSync('docs/examples')
  .filter((name) => name.endsWith('.json'))
  .map((name) => `docs/examples/${name}`);

function printed(): string {
  const pages: string[] = [];
  const print = (text: string) => pages.push(text);
  run([], { read: (path) => readFileSync(path, 'utf8'), examples: () => examples, print, complain: print });
  return pages.join('\n');
}

describe('README', () => {
  it('shows what npm start prints', () => {
    const page = printed();
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
