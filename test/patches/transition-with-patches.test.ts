import type { AfterSaleCase, Situation } from 'aftersale/facts';
import { afterStep, type CaseStanding, transition } from 'aftersale/lifecycle';
import { applyPatches, type Patch, transitionWithPatches } from 'aftersale/patches';
import fc from 'fast-check';
import { castDraft, enablePatches, Immer } from 'immer';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../fixtures/deep-frozen';
import { order, units } from '../fixtures/order';
import { afterSaleCase, situation } from '../fixtures/situation';
import { attemptsOn, commandOf } from '../lifecycle/attempts';
import { begun } from '../lifecycle/begun';
import { STARTS } from '../lifecycle/starts';

function standingIn(of: Situation): CaseStanding {
  const claim = of.cases.find(({ id }) => id === 'case');
  if (claim === undefined) throw new Error('the case is gone');
  return { situation: of, case: claim, policy: of.policy };
}

enablePatches();
const immer = new Immer({ autoFreeze: false });

/** What immer itself says of the same change. */
function patchesByImmer(before: AfterSaleCase, after: AfterSaleCase) {
  const { history, ...fields } = after;
  const [, patches, inversePatches] = immer.produceWithPatches(before, (draft) => {
    Object.assign(draft, fields);
    for (const entry of history.slice(before.history.length)) draft.history.push(castDraft(entry));
  });
  return { patches, inversePatches };
}

const sorted = (patches: readonly Patch[]): string[] => patches.map((patch) => JSON.stringify(patch)).sort();

function* frozen(value: unknown, path = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if (Object.isFrozen(value)) yield path;
  for (const [key, inner] of Object.entries(value)) yield* frozen(inner, `${path}.${key}`);
}

describe('transitionWithPatches', () => {
  it.each(STARTS)('LIF-12 LIF-32 its patches lead to the next case, the inverse ones back: $name', ({ name }) => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(fc.nat(9_999), { maxLength: 12 }), (picks) => {
        let { situation: now } = begun(name);
        for (const pick of picks) {
          const standing = standingIn(now);
          const attempts = attemptsOn(standing);
          const attempt = attempts[pick % Math.max(1, attempts.length)];
          if (attempt === undefined) return;
          const command = commandOf(now, standing, attempt);
          const answer = transitionWithPatches(now, command);
          const plain = transition(now, command);
          if (answer.outcome === 'deny' || plain.outcome === 'deny') {
            expect(answer).toEqual(plain);
            continue;
          }
          taken += 1;
          const { patches, inversePatches, ...value } = answer.value;
          expect({ ...answer, value }).toEqual(plain);
          const next = applyPatches(standing.case, patches);
          expect(next).toEqual(plain.value.case);
          expect(applyPatches(next, inversePatches)).toEqual(standing.case);
          expect(JSON.parse(JSON.stringify(patches))).toEqual(patches);
          const byImmer = patchesByImmer(standing.case, plain.value.case);
          expect(sorted(patches)).toEqual(sorted(byImmer.patches));
          expect(sorted(inversePatches)).toEqual(sorted(byImmer.inversePatches));
          now = afterStep(now, plain.value);
          expect([...frozen(now)]).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
    expect(taken).toBeGreaterThan(10);
  });

  const facts = order();
  const pending = afterSaleCase(facts, { id: 'case', claims: [units('cup', 0, 1)] });
  const before = situation({}, { cases: [pending] });
  const note = {
    id: 'k1',
    caseId: 'case',
    caseVersion: 1,
    situationVersion: 1,
    actor: 'buyer',
    action: 'add_note',
    input: {},
    note: 'please',
  } as const;

  it('tells what changes and nothing else', () => {
    const answer = transitionWithPatches(before, note);
    const step = {
      commandId: 'k1',
      actor: 'buyer',
      action: 'add_note',
      at: before.now,
      from: 'pending_review',
      to: 'pending_review',
      note: 'please',
    };
    if (answer.outcome === 'deny') throw new Error('denied');
    const { patches, inversePatches } = answer.value;
    expect(patches).toHaveLength(2);
    expect(patches).toContainEqual({ op: 'add', path: ['history', 0], value: step });
    expect(patches).toContainEqual({ op: 'replace', path: ['version'], value: 2 });
    expect(inversePatches).toHaveLength(2);
    expect(inversePatches).toContainEqual({ op: 'remove', path: ['history', 0] });
    expect(inversePatches).toContainEqual({ op: 'replace', path: ['version'], value: 1 });
  });

  it('compares the case that is told something, whichever stands before it', () => {
    const other = afterSaleCase(facts, { id: 'other', claims: [], state: 'closed' });
    const two = situation({}, { cases: [other, pending] });
    expect(transitionWithPatches(two, note)).toEqual(transitionWithPatches(before, note));
  });

  it('LIF-32 changes nothing when it is said again', () => {
    const answer = transition(before, note);
    if (answer.outcome === 'deny') throw new Error('denied');
    const again = transitionWithPatches(afterStep(before, answer.value), note);
    expect(again).toMatchObject({ outcome: 'allow', value: { replay: true, patches: [], inversePatches: [] } });
  });

  it('takes frozen facts, denies as transition does, and throws for a case there is not', () => {
    expect(transitionWithPatches(deepFrozen(before), note).outcome).toBe('allow');
    const refund = { ...note, action: 'complete_refund', actor: 'system' } as const;
    expect(transitionWithPatches(before, refund)).toEqual(transition(before, refund));
    expect(() => transitionWithPatches(before, { ...note, caseId: 'none' })).toThrow(
      expect.objectContaining({ code: 'unknown_id', params: { caseId: 'none' } }),
    );
  });
});
