import * as vocabulary from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';

const tables = Object.entries(vocabulary).flatMap(([name, value]) =>
  Array.isArray(value) ? [[name, value as readonly unknown[]] as const] : [],
);

describe.each(tables)('the words of %s', (_, words) => {
  it('are different, and spelled alike', () => {
    expect(new Set(words).size).toBe(words.length);
    // Refund paths are numbered in the rulebook (SLA-01).
    for (const word of words) expect(String(word)).toMatch(/^([a-z]+(_[a-z]+)*|[A-Z]{3}|[1-9])$/);
  });
});
