import { KNOBS, type Knob, standard } from 'aftersale/policy';
import { isRuleId } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';

const UNITS = ['choice', 'switch', 'count', 'days', 'hours', 'minutes', 'amount', 'rate', 'text', 'rows'];

const knobs = Object.entries(KNOBS).flatMap(([section, entries]) =>
  Object.entries(entries).map(([name, knob]: [string, Knob<unknown>]) => ({ name: `${section}.${name}`, knob })),
);

describe.each(knobs)('the knob $name', ({ knob }) => {
  it('names the rules it serves', () => {
    expect(knob.rules.length).toBeGreaterThan(0);
    expect(knob.rules.every(isRuleId)).toBe(true);
  });

  it('has a unit, and a sentence', () => {
    expect(UNITS).toContain(knob.unit);
    expect(knob.sentence).toMatch(/^[A-Z].{19,}\.$/);
  });
});

describe('the standard policy', () => {
  it('has every knob at its default, and nothing else', () => {
    for (const [section, entries] of Object.entries(KNOBS)) {
      const values = Object.entries(entries).map(([name, knob]: [string, Knob<unknown>]) => [name, knob.standard]);
      expect(Object.entries(standard).find(([name]) => name === section)?.[1]).toEqual(Object.fromEntries(values));
    }
    expect(Object.keys(standard).sort()).toEqual(['id', 'version', 'timeZone', ...Object.keys(KNOBS)].sort());
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(standard))).toEqual(standard);
  });
});
