import { defineLifecycle, findRow } from 'aftersale/lifecycle';
import { describe, expect, it } from 'vitest';

interface Book {
  readonly state: string;
}

const asked: string[] = [];
const telling = (facet: string, value: string) => {
  asked.push(facet);
  return value;
};

/** A book is given back whole, torn or lost; only a keeper looks at it. */
const library = defineLifecycle({
  name: 'library',
  types: ['book'],
  states: ['lent', 'shelved', 'mended'],
  initial: 'lent',
  final: ['shelved', 'mended'],
  actors: ['reader', 'keeper', 'binder', 'clock'],
  actions: ['give_back', 'renew', 'time_out'],
  effects: [],
  facets: {
    condition: {
      values: ['whole', 'torn', 'lost'],
      refusing: ['lost'],
      of: ({ state }: Book) => telling('condition', state) as 'whole' | 'torn' | 'lost',
    },
    mood: {
      values: ['kind', 'stern'],
      of: (_book: Book, { isKind }: { readonly isKind: boolean }) =>
        telling('mood', isKind ? 'kind' : 'stern') as 'kind',
    },
  },
  timeOut: { actor: 'clock', action: 'time_out' },
  deadlines: { lent: { rule: 'LIB-9', waitsFor: 'reader', hours: () => 1 } },
  rows: [
    { rule: 'LIB-1', from: 'lent', by: ['keeper'], action: 'give_back', when: { condition: 'whole' }, to: 'shelved' },
    {
      rule: 'LIB-2',
      from: 'lent',
      by: ['keeper', 'binder'],
      action: 'give_back',
      when: { condition: 'torn', mood: 'kind' },
      to: 'mended',
    },
    {
      rule: 'LIB-3',
      from: 'lent',
      by: ['keeper'],
      action: 'give_back',
      when: { condition: 'torn', mood: 'stern' },
      to: 'shelved',
    },
    { rule: 'LIB-4', from: 'lent', by: ['reader'], action: 'renew', when: { mood: 'kind' }, to: 'unchanged' },
    { rule: 'LIB-9', from: 'lent', by: ['clock'], action: 'time_out', to: 'shelved' },
  ],
});

type Actor = (typeof library.actors)[number];

const found = (actor: Actor, state: string, isKind = true, action: (typeof library.actions)[number] = 'give_back') => {
  asked.length = 0;
  return findRow(library, { type: 'book', state: 'lent', actor, action }, { state }, { isKind });
};

const ruleOf = (...question: Parameters<typeof found>) => found(...question).row?.rule ?? null;

const refusals = (...question: Parameters<typeof found>) => {
  const match = found(...question);
  return match.row === null ? match.refusals : [];
};

describe('findRow', () => {
  it('LIF-01 finds the one row that the facts lead to, and asks no fact twice, nor one that makes no difference', () => {
    expect([ruleOf('keeper', 'whole'), [...asked]]).toEqual(['LIB-1', ['condition']]);
    expect([ruleOf('keeper', 'torn', true), [...asked]]).toEqual(['LIB-2', ['condition', 'mood']]);
    expect([ruleOf('keeper', 'torn', false), [...asked]]).toEqual(['LIB-3', ['condition', 'mood']]);
    expect([ruleOf('clock', 'torn', true, 'time_out'), [...asked]]).toEqual(['LIB-9', []]);
  });

  it('LIF-01 tells an actor who may not the rule that would answer as things stand, and whom it answers', () => {
    expect(refusals('reader', 'whole')).toEqual([{ why: 'actor', rule: 'LIB-1', allowed: ['keeper'] }]);
    expect(refusals('reader', 'torn', true)).toEqual([{ why: 'actor', rule: 'LIB-2', allowed: ['keeper', 'binder'] }]);
    expect(refusals('reader', 'torn', false)).toEqual([{ why: 'actor', rule: 'LIB-3', allowed: ['keeper'] }]);
  });

  it('LIF-01 tells him every rule that comes equally near where none answers, and what stands against it besides', () => {
    expect(refusals('reader', 'lost', true)).toEqual([
      { why: 'actor', rule: 'LIB-1', allowed: ['keeper'] },
      { why: 'actor', rule: 'LIB-2', allowed: ['keeper', 'binder'] },
      { why: 'facet', rule: 'LIB-1', facet: 'condition', value: 'lost', accepted: ['whole', 'torn'] },
    ]);
  });

  it('LIF-01 tells who may act what does not fit, by the rows that come nearest', () => {
    expect(refusals('binder', 'torn', false)).toEqual([
      { why: 'facet', rule: 'LIB-2', facet: 'mood', value: 'stern', accepted: ['kind'] },
    ]);
    expect(refusals('binder', 'whole', false)).toEqual([
      { why: 'facet', rule: 'LIB-2', facet: 'condition', value: 'whole', accepted: ['torn'] },
      { why: 'facet', rule: 'LIB-2', facet: 'mood', value: 'stern', accepted: ['kind'] },
    ]);
  });

  it('LIF-01 tells what is done instead of an action nobody takes, and nothing of a state nobody leaves', () => {
    const question = { type: 'book', actor: 'keeper', action: 'renew' } as const;
    const shelved = findRow(library, { ...question, state: 'shelved' }, { state: 'whole' }, { isKind: true });
    expect(shelved).toEqual({ row: null, refusals: [{ why: 'action', actions: [] }] });
    const noSuchAction = findRow(
      // As a name that came from outside and was not checked.
      library,
      { ...question, state: 'lent', action: 'burn' as 'renew' },
      { state: 'whole' },
      { isKind: true },
    );
    expect(noSuchAction).toEqual({
      row: null,
      refusals: [{ why: 'action', actions: ['give_back', 'renew', 'time_out'] }],
    });
  });

  it('LIF-01 tells of a type that is not in the table that nothing is done to it', () => {
    // As a name that came from outside and was not checked.
    const question = { type: 'scroll' as 'book', state: 'lent', actor: 'keeper', action: 'give_back' } as const;
    expect(findRow(library, question, { state: 'whole' }, { isKind: true })).toEqual({
      row: null,
      refusals: [{ why: 'action', actions: [] }],
    });
  });
});
