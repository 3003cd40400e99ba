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

it('names what has happened after each step of a case, the opening ones too', () => {
  expect(Object.keys(vocabulary.CASE_EVENTS).sort()).toEqual([...vocabulary.CASE_STEPS].sort());
  expect(vocabulary.CASE_EVENTS).toMatchObject({ apply: 'applied', split_off: 'split_off', approve: 'approved' });
});
