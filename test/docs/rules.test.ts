import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const idsIn = (text: string): string[] => [...text.matchAll(/\b[A-Z]{3}-\d\d\b/g)].map(([id]) => id);

const textsOf = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => readFileSync(join(folder, path), 'utf8'));

it('explains every rule that the code cites', () => {
  const explained = new Set(
    [...readFileSync('docs/rules.md', 'utf8').matchAll(/^\| ([A-Z]{3}-\d\d) \|/gm)].map(([, id]) => id),
  );
  const cited = new Set(textsOf('src', '.ts').flatMap(idsIn));
  expect(cited.size).toBeGreaterThan(100);
  expect([...cited].filter((id) => !explained.has(id)).sort()).toEqual([]);
});
