import { checkPolicy, KNOBS, type Knob, type KnobShape, type Policy, standard } from 'aftersale/policy';
import { knobArbitrary, policyArbitrary, policyVariationArbitrary, valueArbitrary } from 'aftersale/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, ends, kinds } from './drawn';

describe('random policies', () => {
  it('are coherent', () => {
    fc.assert(
      fc.property(policyArbitrary(), (policy) => {
        expect(checkPolicy(policy)).toEqual([]);
      }),
    );
  });

  it('are plain, down to every row', () => {
    const isPlain = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      ((Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) &&
        Object.values(value).every(isPlain));
    expect(drawn(policyArbitrary(), 50).every(isPlain)).toBe(true);
  });

  it('turn only the sections that are named', () => {
    fc.assert(
      fc.property(policyArbitrary(['refund']), ({ refund, ...others }) => {
        expect(others).toEqual({ ...standard, id: 'random', refund: undefined });
        expect(Object.keys(refund)).toEqual(Object.keys(standard.refund));
      }),
      { numRuns: 5 },
    );
  });
});

const values = (shape: KnobShape) => drawn(valueArbitrary(shape), 400);
const integers = { is: 'integer', min: 0, max: 9 } as const;

describe('a random value', () => {
  it('is a short word where a knob is a text, or some that names what there is', () => {
    const words = values({ is: 'text', named: 'text' }).map(String);
    expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
    expect(ends(words.map(({ length }) => length))).toEqual([1, 8]);
    expect(kinds(values({ is: 'text', named: 'time_zone' }))).toEqual(['+08:00', 'Asia/Shanghai', 'UTC']);
    expect(kinds(values({ is: 'text', named: 'rule' }))).toEqual(['WIN-02', 'WIN-03']);
    expect(kinds(values({ is: 'text', named: 'date' }))).toEqual([
      ...['2025-01-28', '2025-01-29', '2025-02-08', '2025-02-09'],
    ]);
  });

  it('is a list that repeats nothing, of up to three more than it has to have', () => {
    const lists = values({ is: 'list', of: { is: 'choice', of: ['a', 'b', 'c', 'd'] }, min: 1 }) as string[][];
    expect(ends(lists.map(({ length }) => length))).toEqual([1, 4]);
    expect(lists.every((list) => new Set(list).size === list.length)).toBe(true);
  });

  it('is a list of rows that repeats no key, and grows from row to row, with unlimited at the end', () => {
    const row = {
      is: 'row',
      fields: { who: { is: 'choice', of: ['a', 'b', 'c', 'd', 'e'] }, limit: { is: 'nullable', shape: integers } },
      optional: [],
    } as const;
    const lists = values({ is: 'list', of: row, min: 1, key: 'who', ascending: 'limit' }) as {
      readonly who: string;
      readonly limit: number | null;
    }[][];
    expect(ends(lists.map(({ length }) => length))).toEqual([1, 4]);
    for (const list of lists) {
      expect(new Set(list.map(({ who }) => who)).size).toBe(list.length);
      const limits = list.map(({ limit }) => limit ?? Number.POSITIVE_INFINITY);
      expect(limits).toEqual([...new Set(limits)].sort((one, other) => one - other));
    }
    expect(lists.some((list) => list.length > 1 && list.at(-1)?.limit === null)).toBe(true);
  });

  it('is a plain row, with what it may leave out or not, whose bounds do not cross', () => {
    const rows = values({
      is: 'row',
      fields: { least: integers, most: integers, note: { is: 'flag' } },
      optional: ['note'],
      bounds: ['least', 'most'],
    }) as { readonly least: number; readonly most: number }[];
    expect(kinds(rows.map((row) => Object.keys(row).sort()))).toEqual(['least,most', 'least,most,note']);
    expect(kinds(rows.map((row) => Object.getPrototypeOf(row) === Object.prototype))).toEqual(['true']);
    expect(ends(rows.map(({ least, most }) => most - least))).toEqual([0, 9]);
  });
});

describe('a random value of a knob', () => {
  const of = (knob: Knob<unknown>) => drawn(knobArbitrary(knob), 400).map(Number);

  it('is small where it counts how often something may happen, so that it does, and histories end', () => {
    expect(ends(of(KNOBS.lifecycle.maxExtensions))).toEqual([0, 5]);
    expect(ends(of({ ...KNOBS.lifecycle.maxExtensions, shape: { is: 'integer', min: 1, max: 3 } }))).toEqual([1, 3]);
    expect(kinds(of({ ...KNOBS.lifecycle.maxExtensions, shape: { is: 'choice', of: ['7', '8'] } }))).toEqual([
      '7',
      '8',
    ]);
  });

  it('is anything near its least value else', () => {
    expect(ends(of(KNOBS.lifecycle.extensionHours))).toEqual([1, 20_000]);
    expect(ends(of({ ...KNOBS.lifecycle.extensionHours, shape: { is: 'integer', min: 1, max: 30 } }))).toEqual([1, 30]);
  });
});

describe('variations of a policy', () => {
  const knobsTurned = (policy: Policy): string[] =>
    Object.entries(standard).flatMap(([section, knobs]) =>
      Object.entries(knobs)
        .filter(([name, value]) => {
          const turned = Object.entries(policy).find(([other]) => other === section)?.[1];
          return JSON.stringify(turned[name]) !== JSON.stringify(value);
        })
        .map(([name]) => `${section}.${name}`),
    );

  it('are coherent, and turn no more knobs than are asked for', () => {
    fc.assert(
      fc.property(policyVariationArbitrary(standard, 3), (policy) => {
        expect(checkPolicy(policy)).toEqual([]);
        expect(knobsTurned(policy).length).toBeLessThanOrEqual(3);
      }),
    );
    const turned = fc.sample(policyVariationArbitrary(standard), { numRuns: 200, seed: 1 }).flatMap(knobsTurned);
    expect(new Set(turned).size).toBeGreaterThan(40);
  });
});
