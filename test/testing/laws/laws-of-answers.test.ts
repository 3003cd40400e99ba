import { checkEligibility, type TypeEligibility } from 'aftersale/eligibility';
import type { Situation } from 'aftersale/facts';
import { type AskedSituation, aSituation, type Questions } from 'aftersale/testing';
import { describe, expect, it } from 'vitest';
import { faultsIn } from './law-named';

const situation = aSituation({
  cases: [
    { id: 'a', state: 'closed' },
    { id: 'b', state: 'closed' },
  ],
});
const asked: AskedSituation = { situation, query: { actor: 'buyer', lines: [] }, otherwise: situation.now + 5 };

describe('what laws tell of two answers that differ', () => {
  const rolledUp = (first: unknown, other: unknown) =>
    faultsIn('rollup_of_any_order', asked, {
      rollUpOrder: ({ cases }: Situation) => (cases[0]?.id === 'b' ? first : other) as never,
    });

  it('is nothing where both are the same', () => {
    expect(rolledUp({ one: 1 }, { one: 1 })).toEqual([]);
  });

  it('is both, where they are short', () => {
    expect(rolledUp({ one: 1 }, undefined)).toEqual(['the rollup by cases in reverse is {"one":1}, not undefined']);
    const same = 'x'.repeat(56);
    expect(rolledUp(`${same}a`, `${same}b`)).toEqual([`the rollup by cases in reverse is "${same}a", not "${same}b"`]);
  });

  it('is some of each from a little before they differ, where they are long', () => {
    const same = 'x'.repeat(57);
    expect(rolledUp(`${same}ab`, `${same}b`)).toEqual([
      `the rollup by cases in reverse is …${'x'.repeat(40)}ab", not …${'x'.repeat(40)}b"`,
    ]);
    const [fault = ''] = rolledUp(`${same}${'a'.repeat(200)}`, `${same}b`);
    expect(fault).toBe(
      `the rollup by cases in reverse is …${'x'.repeat(40)}${'a'.repeat(80)}, not …${'x'.repeat(40)}b"`,
    );
  });

  it('is legible, however long both are together', () => {
    const same = 'x'.repeat(57);
    expect(rolledUp(`${same}a`, `${same}b`)).toEqual([
      `the rollup by cases in reverse is …${'x'.repeat(40)}a", not …${'x'.repeat(40)}b"`,
    ]);
  });

  it('is their beginning, where they differ near it', () => {
    expect(rolledUp(`a${'x'.repeat(200)}`, 'b')).toEqual([
      `the rollup by cases in reverse is "a${'x'.repeat(118)}, not "b"`,
    ]);
    const same = 'x'.repeat(39);
    expect(rolledUp(`${same}a${same}`, `${same}b${same}`)).toEqual([
      `the rollup by cases in reverse is "${same}a${same}", not "${same}b${same}"`,
    ]);
  });
});

describe('pure_eligibility finds', () => {
  const found = (question: Questions['checkEligibility'], query: object = asked.query) =>
    faultsIn(
      'pure_eligibility',
      { ...asked, situation: structuredClone(situation), query: { ...query } },
      { checkEligibility: question },
    );

  it('nothing in the library', () => {
    expect(found(checkEligibility)).toEqual([]);
  });

  it('what is written to', () => {
    const writes: Questions['checkEligibility'] = (of, query) => {
      if (!Object.isFrozen(query)) Object.assign(query, { explain: true });
      return checkEligibility(of, { actor: 'buyer' });
    };
    expect(found(writes)).toEqual(['checkEligibility changes what it was asked of']);
  });

  it('what is frozen, however deep, and passes over an empty list', () => {
    const freezes =
      (part: (of: Situation) => object): Questions['checkEligibility'] =>
      (of, query) => {
        Object.freeze(part(of));
        return checkEligibility(of, query);
      };
    expect(found(freezes(({ order }) => order.lines[0] ?? {}))).toEqual([
      'checkEligibility freezes what it was asked of',
    ]);
    expect(found(freezes(({ order }) => order.discounts))).toEqual([]);
  });

  it('other answers to frozen data, deep inside', () => {
    const answer: Questions['checkEligibility'] = ({ order }) => [Object.isFrozen(order.lines[0])] as never;
    expect(found(answer)).toEqual(['checkEligibility answers frozen data otherwise']);
  });

  it('other answers to what is named and undefined', () => {
    const answer: Questions['checkEligibility'] = (_, query) => ['reason' in query] as never;
    expect(found(answer, { actor: 'buyer', reason: undefined })).toEqual([
      'checkEligibility answers otherwise after a round trip through JSON',
    ]);
  });

  it('other answers the second time', () => {
    const seen = new Set<unknown>();
    const answer: Questions['checkEligibility'] = (of) => {
      const times = seen.has(of);
      seen.add(of);
      return [times] as never;
    };
    expect(found(answer)).toEqual(['checkEligibility answers otherwise the second time']);
  });
});

describe('closed_windows finds', () => {
  const told = (outcome: string, code = 'settle_with_merchant', to = 1) =>
    ({
      type: 'exchange',
      outcome,
      byUnits: [{ lineId: 'cup', from: 0, to, reasons: [{ code: 'other' }, { code }] }],
    }) as unknown as TypeEligibility;

  const found = (early: readonly TypeEligibility[], late: readonly TypeEligibility[], otherwise = situation.now + 5) =>
    faultsIn(
      'closed_windows',
      { ...asked, otherwise },
      { checkEligibility: ({ now }) => (now > Math.min(situation.now, otherwise) ? late : early) },
    );

  it.each([
    ['allow', 'allow', 0],
    ['allow', 'review', 0],
    ['allow', 'deny', 0],
    ['review', 'allow', 1],
    ['review', 'review', 0],
    ['review', 'deny', 0],
    ['deny', 'allow', 1],
    ['deny', 'review', 1],
    ['deny', 'deny', 0],
  ])('of what was %s and is %s later: %d faults', (before, after, faults) => {
    const expected = faults === 0 ? [] : [`exchange was ${before}, and is ${after} later`];
    expect(found([told(before)], [told(after)])).toEqual(expected);
    expect(found([told(before)], [told(after)], situation.now - 5)).toEqual(expected);
  });

  it('units whose window reopens, and nothing of others', () => {
    expect(found([told('deny')], [told('deny', 'other')])).toEqual(['exchange reopens for cup from 0 to 1']);
    expect(found([told('deny')], [told('deny', 'settle_with_merchant', 2)])).toEqual([
      'exchange reopens for cup from 0 to 1',
    ]);
    expect(found([told('deny', 'other')], [told('deny', 'another')])).toEqual([]);
  });

  it('a type that is told no more', () => {
    expect(found([told('allow')], [])).toEqual([
      'exchange reopens for cup from 0 to 1',
      'exchange was allow, and is undefined later',
    ]);
  });

  it('by asking of both moments, for all units', () => {
    const moments: unknown[] = [];
    const listen: Questions['checkEligibility'] = ({ now }, query) => {
      moments.push([now - situation.now, query]);
      return [];
    };
    faultsIn('closed_windows', asked, { checkEligibility: listen });
    expect(moments).toEqual([
      [0, { actor: 'buyer' }],
      [5, { actor: 'buyer' }],
    ]);
  });
});
