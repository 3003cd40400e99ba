import { compareAnswers, comparePolicies, emptySummary, mergeSummaries, withOrder } from 'aftersale/compare';
import type { Situation } from 'aftersale/facts';
import { definePolicy, type PolicyChanges, standard } from 'aftersale/policy';
import { aSituation, given, QUESTIONS, refundHistoryArbitrary, refundStories } from 'aftersale/testing';
import { DAY } from 'aftersale/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coded } from '../money/coded';

const changed = (changes: Omit<PolicyChanges, 'id' | 'version'>) =>
  definePolicy({ id: 'changed', version: 2, ...changes });

const restocking = changed({ refund: { restockingRate: '0.1' } });

const opened = (situation: Situation): Situation => {
  const { answer } = given([], situation).when({
    actor: 'buyer',
    type: 'return_refund',
    reason: 'no_reason',
    lines: [{ lineId: 'cup', quantity: 1 }],
  });
  if (answer.outcome === 'deny') throw new Error(JSON.stringify(answer.reasons));
  return { ...situation, cases: [...situation.cases, answer.value.case] };
};

const signed = () => {
  const { order } = aSituation();
  const { completedAt: _, ...open } = order;
  return aSituation({
    order: { ...open, status: 'awaiting_receipt' },
    now: (order.parcels[0]?.signedAt ?? 0) + 3_600_000,
  });
};

describe('compareAnswers', () => {
  it('says nothing where both policies answer alike', () => {
    expect(compareAnswers(standard, { ...standard, id: 'same' }, opened(signed()))).toBeNull();
  });

  it('tells what a full claim gives under each, and what that costs', () => {
    const difference = compareAnswers(standard, restocking, signed());
    expect(difference).toMatchObject({
      orderId: 'order',
      currency: 'CNY',
      changes: [
        {
          about: 'claim',
          type: 'return_refund',
          reason: 'no_reason',
          before: { outcome: 'allow', total: 20_000 },
          after: { outcome: 'allow', total: 18_000 },
        },
      ],
    });
  });

  it('counts the most the buyer could get, and what undecided cases refund', () => {
    const now = opened(signed());
    const difference = compareAnswers(standard, restocking, now);
    expect(difference?.changes.map(({ about }) => about)).toContain('case');
    expect(difference?.cost).toBe(-1_000);
    expect(compareAnswers(restocking, standard, now)?.cost).toBe(1_000);
  });

  it('leaves out what cases have decided, and cases that have ended', () => {
    const now = opened(signed());
    const ended = { ...now, cases: now.cases.map((one) => ({ ...one, state: 'closed' as const, grants: [] })) };
    expect(compareAnswers(standard, restocking, ended)?.changes.map(({ about }) => about)).toEqual(['claim']);
    const refund = {
      key: 'case:refund:1',
      state: 'processing' as const,
      total: 0,
      entries: [],
      tenders: [],
      transfer: 0,
      benefits: [],
    };
    const decided = {
      ...now,
      cases: now.cases.map((one) => ({ ...one, state: 'awaiting_refund' as const, refunds: [refund] })),
    };
    expect(compareAnswers(standard, restocking, decided)?.changes.map(({ about }) => about)).not.toContain('case');
  });

  it('tells which types open or close, and why', () => {
    const closed = changed({ windows: { rules: standard.windows.rules.map((rule) => ({ ...rule, days: 0 })) } });
    const later = { ...signed(), now: signed().now + 2 * DAY };
    const changes = compareAnswers(standard, closed, later)?.changes ?? [];
    const [first] = changes.filter(({ about }) => about === 'eligibility');
    expect(first).toMatchObject({ before: { outcome: 'allow' }, after: { outcome: 'deny', until: null } });
    const claim = changes.find((change) => change.about === 'claim' && change.reason === 'no_reason');
    expect(claim).toMatchObject({ before: { total: 20_000, reasons: [] }, after: { outcome: 'deny', total: 0 } });
    expect(claim?.after).toMatchObject({ reasons: [{ code: 'settle_with_merchant' }] });
  });

  it('costs what no claim gives any more', () => {
    const closed = changed({ windows: { rules: standard.windows.rules.map((rule) => ({ ...rule, days: 0 })) } });
    const { order } = aSituation();
    const completed = aSituation({ now: (order.completedAt ?? 0) + 2 * DAY });
    const difference = compareAnswers(standard, closed, completed);
    expect(difference?.cost).toBe(-20_000);
    expect(withOrder(emptySummary(standard, closed), difference).changes).toContainEqual({
      about: 'eligibility',
      of: 'exchange',
      orders: 1,
    });
  });

  it('tells who may do what otherwise, and until when', () => {
    const patient = changed({ deadlines: { reviewShipped: 999 }, lifecycle: { maxAmendments: 0 } });
    const changes = compareAnswers(standard, patient, opened(signed()))?.changes ?? [];
    const actions = changes.find((change) => change.about === 'actions' && change.actor === 'buyer');
    expect(actions?.before).toContain('amend');
    expect(actions?.after).not.toContain('amend');
    const talkative = changed({ lifecycle: { maxNegotiations: 0 } });
    expect(compareAnswers(standard, talkative, opened(signed()))?.changes).toMatchObject([
      { about: 'actions', actor: 'agent' },
    ]);
    const deadline = changes.find(({ about }) => about === 'deadline');
    expect(Object.keys(deadline?.before ?? {})).not.toContain('command');
    expect(deadline).toMatchObject({ caseId: 'case', before: { waitsFor: 'agent' }, after: { waitsFor: 'agent' } });
    expect(compareAnswers(standard, patient, opened(signed()))?.cost).toBe(0);
  });

  it('asks both as if they had always been in force', () => {
    const now = { ...opened(signed()), policy: restocking, policies: [standard] };
    expect(compareAnswers(restocking, restocking, now)).toBeNull();
    expect(compareAnswers(standard, restocking, now)?.cost).toBe(-1_000);
  });

  it('asks for a case what was told, granted and ruled in it, and says why it is not paid', () => {
    const now = opened(signed());
    const withCase = (changes: Partial<Situation['cases'][number]>) => ({
      ...now,
      cases: now.cases.map((one) => ({ ...one, ...changes })),
    });
    const answersFor = (changes: Partial<Situation['cases'][number]>, policy = restocking) =>
      compareAnswers(standard, policy, withCase(changes))?.changes.find(({ about }) => about === 'case');
    expect(answersFor({ liability: 'merchant' })).toBeUndefined();
    expect(answersFor({ terms: { amount: 999_999 } })).toBeUndefined();
    const granted = {
      termsBy: 'agent' as const,
      terms: { adjustments: [{ kind: 'goodwill' as const, amount: 500, bearer: 'merchant' as const }] },
    };
    const limited = changed({ refund: { authorityLimits: [{ actor: 'agent', limit: 1 }] } });
    expect(answersFor(granted, limited)).toMatchObject({
      before: { outcome: 'allow', reasons: [] },
      after: { outcome: 'review', reasons: [{ code: 'above_authority' }] },
    });
    const unlisted = changed({ refund: { authorityLimits: [{ actor: 'finance', limit: null }] } });
    expect(answersFor(granted, unlisted)).toMatchObject({
      after: { outcome: 'deny', total: 0, reasons: [{ code: 'actor_cannot_grant' }] },
    });
  });

  it('costs nothing where nothing was paid', () => {
    const unpaid = aSituation({ order: { status: 'awaiting_payment' } });
    expect(compareAnswers(standard, restocking, unpaid)).toBeNull();
  });
});

describe('comparePolicies', () => {
  const situations = [signed(), aSituation({ order: { status: 'awaiting_payment' } }), opened(signed())];

  const run = (some: Iterable<Situation>) => {
    const differences = comparePolicies(standard, restocking, some);
    const told = [];
    for (;;) {
      const { value, done } = differences.next();
      if (done) return { told, summary: value };
      told.push(value);
    }
  };

  it('gives one difference after the other, then the summary', () => {
    const { told, summary } = run(situations);
    expect(told.map(({ cost }) => cost)).toHaveLength(2);
    expect(summary).toMatchObject({ from: 'standard@1', to: 'changed@2', orders: 3, different: 2 });
    expect(summary.changes).toContainEqual({ about: 'claim', of: 'return_refund', orders: 2 });
    expect(summary.changes).toContainEqual({ about: 'case', of: null, orders: 1 });
    expect(summary.costs).toEqual([
      {
        currency: 'CNY',
        cost: told.reduce((sum, { cost }) => sum + cost, 0),
        dearer: 0,
        cheaper: told.filter(({ cost }) => cost < 0).length,
      },
    ]);
  });

  it('counts by what is about types and by who acts', () => {
    const patient = changed({ lifecycle: { maxAmendments: 0 }, deadlines: { reviewShipped: 999 } });
    const difference = compareAnswers(standard, patient, opened(signed()));
    expect(withOrder(emptySummary(standard, patient), difference).changes).toEqual([
      { about: 'actions', of: 'buyer', orders: 1 },
      { about: 'deadline', of: null, orders: 1 },
    ]);
  });

  it('reads no further than it is asked, so that a list of any length takes no memory', () => {
    let read = 0;
    function* endless(): Generator<Situation> {
      for (;;) {
        read += 1;
        yield situations[0] as Situation;
      }
    }
    const differences = comparePolicies(standard, restocking, endless());
    differences.next();
    differences.next();
    expect(read).toBe(2);
  });

  it('sums up alike however the list is cut', () => {
    const all = situations.map((one) => compareAnswers(standard, restocking, one));
    const empty = emptySummary(standard, restocking);
    const whole = all.reduce(withOrder, empty);
    fc.assert(
      fc.property(fc.nat(all.length), (cut) => {
        const parts = [all.slice(0, cut), all.slice(cut)].map((part) => part.reduce(withOrder, empty));
        expect(parts.reduce(mergeSummaries)).toEqual(whole);
        expect([...parts].reverse().reduce(mergeSummaries)).toEqual(whole);
      }),
    );
  });

  it('sums up currencies apart, in the order of their names, and counts the orders that cost more or less', () => {
    const empty = emptySummary(standard, restocking);
    const [dollars, yuan] = ['USD', 'CNY'].map((currency) =>
      [5, 7, -4, 0].map((cost) => ({ orderId: 'o', currency, changes: [], cost })).reduce(withOrder, empty),
    );
    const costs = ['CNY', 'USD'].map((currency) => ({ currency, cost: 8, dearer: 2, cheaper: 1 }));
    expect(mergeSummaries(dollars ?? empty, yuan ?? empty).costs).toEqual(costs);
    expect(mergeSummaries(yuan ?? empty, dollars ?? empty).costs).toEqual(costs);
  });

  it('refuses a stream, which it cannot wait for', () => {
    const stream = (async function* () {})();
    expect(() => comparePolicies(standard, restocking, stream as never).next()).toThrow(
      coded('input_malformed', { complaint: 'a stream' }),
    );
  });

  it('finds no difference between a policy and itself, the opposite in the opposite order, and plain JSON', () => {
    fc.assert(
      fc.property(refundHistoryArbitrary(standard, 4), (history) => {
        const { paused } = refundStories.tell(history, standard, QUESTIONS);
        expect(compareAnswers(restocking, restocking, paused)).toBeNull();
        const [there, back] = [
          compareAnswers(standard, restocking, paused),
          compareAnswers(restocking, standard, paused),
        ];
        expect((there?.cost ?? 0) + (back?.cost ?? 0)).toBe(0);
        expect(JSON.parse(JSON.stringify(there))).toEqual(there);
      }),
      { numRuns: 20 },
    );
  });
});
