import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FileScore, mutationSection, writeSection } from '../mutation/section.mjs';
import { reliabilityFigures } from './reliability-figures';
import { withFigures } from './with-figures.mjs';

const PAGE = 'docs/reliability.md';
const figures = reliabilityFigures();
const scores: readonly FileScore[] = JSON.parse(readFileSync('test/mutation/scores.json', 'utf8'));

if (process.env['GENERATE'] === 'docs') {
  writeFileSync(PAGE, withFigures(readFileSync(PAGE, 'utf8'), figures));
  writeSection(scores);
}

describe('docs/reliability.md (npm run figures)', () => {
  const page = readFileSync(PAGE, 'utf8');

  it('tells the figures of the runs that were kept', () => {
    expect(withFigures(page, figures)).toBe(page);
  });

  it('tells the scores of the mutants that were kept', () => {
    expect(page).toContain(mutationSection(scores));
  });

  it('tells of no run with a fault', () => {
    const told = [...page.matchAll(/^\| (?:faults|laws broken) \| (.*) \|$/gm)].map(([, count]) => count);
    expect(told).toContain('0');
    expect(new Set(told).size).toBe(1);
  });

  it('tells of no runtime with another answer', () => {
    const told = [...page.matchAll(/^\|.*\| ([\d,]+) of ([\d,]+) \|$/gm)];
    expect(told.length).toBeGreaterThan(7);
    for (const [row, equal, all] of told) expect(equal, row).toBe(all);
  });
});
