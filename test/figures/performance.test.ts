import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Kept, performanceFigures } from '../bench/performance-page.mjs';
import { withFigures } from './with-figures.mjs';

const PAGE = 'docs/performance.md';
const kept: Kept = JSON.parse(readFileSync('test/bench/result.json', 'utf8'));
const figures = performanceFigures(kept);

if (process.env['GENERATE'] === 'docs') writeFileSync(PAGE, withFigures(readFileSync(PAGE, 'utf8'), figures));

it('docs/performance.md tells the figures of the run that was kept (npm run figures)', () => {
  const page = readFileSync(PAGE, 'utf8');
  expect(withFigures(page, figures)).toBe(page);
});
