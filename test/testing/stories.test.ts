import { allocateOrder } from 'aftersale/allocation';
import { checkEligibility } from 'aftersale/eligibility';
import { type CaseCommand, nextDeadline, transition } from 'aftersale/lifecycle';
import { definePolicy, type PolicyChanges, standard } from 'aftersale/policy';
import { quoteRefund } from 'aftersale/refund';
import {
  ALL_OVER_BY,
  aSituation,
  askedSituations,
  attemptsOn,
  type CaseApplication,
  type CaseStep,
  caseStories,
  commandOf,
  PLACED_AT,
  QUESTIONS,
  type Questions,
  type RefundAsked,
  type RefundStep,
  refundStories,
  soonAfter,
} from 'aftersale/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as cases from './laws/told-cases';
import * as refunds from './laws/told-refunds';

describe('a story of refunds', () => {
  const story = refunds.told();
  const standing = story.moments.map(({ name, after }) => [
    name,
    after.cases.map(({ id, state, refunds: all }) => [id, state, ...all.map((one) => one.state)].join(' ')).join(', '),
  ]);

  it('tells step by step what becomes of cases and their refunds, and then of the rest', () => {
    expect(standing).toEqual([
      ['step 1 (ask return_refund in c1)', 'c1 awaiting_refund created'],
      ['step 2 (fail c1)', 'c1 awaiting_refund failed'],
      ['step 3 (advance c1)', 'c1 awaiting_refund succeeded'],
      ['step 4 (renew c1)', 'c1 awaiting_refund succeeded created'],
      ['step 5 (pay c1)', 'c1 succeeded succeeded succeeded'],
      ['step 6 (ask refund_only in c2)', 'c1 succeeded succeeded succeeded, c2 awaiting_refund created'],
      [
        'step 7 (ask exchange in c3)',
        'c1 succeeded succeeded succeeded, c2 awaiting_refund created, c3 pending_review',
      ],
      ['step 8 (withdraw c3)', 'c1 succeeded succeeded succeeded, c2 awaiting_refund created, c3 closed'],
      [
        'step 9 (ask cancel in c4)',
        'c1 succeeded succeeded succeeded, c2 awaiting_refund created, c3 closed, c4 awaiting_refund created',
      ],
      [
        'step 10 (ask refund_only in c5)',
        'c1 succeeded succeeded succeeded, c2 awaiting_refund created, c3 closed, c4 awaiting_refund created',
      ],
      [
        'the rest of pot',
        'c1 succeeded succeeded succeeded, c3 closed, c2 succeeded succeeded, c4 succeeded succeeded, rest of pot awaiting_refund created',
      ],
      [
        'the rest of cup',
        'c1 succeeded succeeded succeeded, c3 closed, c2 succeeded succeeded, c4 succeeded succeeded, rest of pot succeeded succeeded, rest of cup awaiting_refund created',
      ],
    ]);
  });

  it('is about the order it was drawn for, from the moment when all of it is over', () => {
    const { order, policy, allocation, moments, paused, end, requests } = story;
    expect([order, policy, allocation]).toEqual([refunds.bought, refunds.rewarding, allocateOrder(order, policy)]);
    expect(moments[0]?.before).toEqual({ order, cases: [], policy, now: ALL_OVER_BY, version: 1 });
    expect(moments.slice(1, 10).map(({ before }, at) => before === moments[at]?.after)).toEqual(Array(9).fill(true));
    expect(paused).toBe(moments[9]?.after);
    expect(end.cases.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'c1 succeeded',
      'c3 closed',
      'c2 succeeded',
      'c4 succeeded',
      'rest of pot succeeded',
      'rest of cup succeeded',
    ]);
    expect([...requests].map(([id, { caseId, amount }]) => [id, caseId, amount])).toEqual([
      ['c1', 'c1', undefined],
      ['c2', 'c2', 2_640],
      ['c3', 'c3', undefined],
      ['c4', 'c4', undefined],
      ['rest of pot', 'rest of pot', undefined],
      ['rest of cup', 'rest of cup', undefined],
    ]);
  });

  it('makes a case of each request as an application would', () => {
    const { claims, grants, refunds: all, enteredAt, ...rest } = story.moments[0]?.after.cases[0] ?? ({} as never);
    expect([claims, grants, all.length, enteredAt]).toEqual([
      [{ lineId: 'cup', from: 0, to: 1 }],
      [{ lineId: 'cup', from: 0, to: 1, each: 9_600 }],
      1,
      ALL_OVER_BY,
    ]);
    expect(rest).toEqual({
      id: 'c1',
      orderId: 'order',
      type: 'return_refund',
      state: 'awaiting_refund',
      version: 1,
      policy: 'rewarding@1',
      reason: 'no_reason',
      fulfilment: 'signed',
      appliedBy: 'buyer',
      appliedAt: ALL_OVER_BY,
      history: [],
    });
  });

  it('begins no case where its request is denied, and does nothing where no case is open', () => {
    const denied = story.moments[9];
    expect([denied?.before === denied?.after, denied?.asked.answer.outcome]).toEqual([true, 'deny']);
    expect(refunds.told([{ act: 'pay', which: 0 }]).moments.map(({ name }) => name)).toEqual([
      'the rest of pot',
      'the rest of cup',
    ]);
  });
});

describe('a step of refunds', () => {
  const units = (from: number, to: number) => [{ lineId: 'cup', from, to }];
  const ask = (caseId: string, from: number, decided: boolean): RefundAsked => ({
    act: 'ask',
    request: { caseId, type: 'refund_only', reason: 'quality', actor: 'agent', lines: units(from, from + 1) },
    portion: null,
    decided,
  });
  const becomes = (...steps: readonly RefundStep[]) =>
    refunds
      .told(steps)
      .paused.cases.map(({ id, state, refunds: all }) => [id, state, ...all.map((one) => one.state)].join(' '));

  it('changes the case it is about, and what is open of it alone', () => {
    expect(becomes(ask('a', 0, true), ask('b', 1, true), { act: 'fail', which: 1 })).toEqual([
      'a awaiting_refund created',
      'b awaiting_refund failed',
    ]);
    expect(becomes(ask('a', 0, true), ask('b', 1, true), { act: 'pay', which: 2 })).toEqual([
      'b awaiting_refund created',
      'a succeeded succeeded',
    ]);
    const advanced = [ask('a', 0, true), { act: 'advance', which: 0 }, { act: 'renew', which: 0 }] as const;
    expect(becomes(...advanced)).toEqual(['a awaiting_refund succeeded created']);
    expect(becomes(...advanced, { act: 'fail', which: 0 })).toEqual(['a awaiting_refund succeeded failed']);
    expect(becomes(...advanced, { act: 'withdraw', which: 0 })).toEqual(['a closed succeeded closed']);
  });

  it('pays nothing that is not decided, and quotes nothing anew that is open or denied', () => {
    expect(becomes(ask('a', 0, false), { act: 'pay', which: 0 })).toEqual(['a pending_review']);
    expect(becomes(ask('a', 0, true), { act: 'renew', which: 0 })).toEqual(['a awaiting_refund created']);
    expect(becomes(ask('a', 0, false), { act: 'renew', which: 0 })).toEqual(['a pending_review created']);
  });

  it('quotes nothing anew that failed, or whose quote is denied', () => {
    expect(becomes(ask('a', 0, true), { act: 'fail', which: 0 }, { act: 'renew', which: 0 })).toEqual([
      'a awaiting_refund failed',
    ]);
    const once: Questions['quoteRefund'] = (situation, request) =>
      situation.cases.length > 0 ? { outcome: 'deny', reasons: ['no'] as never } : quoteRefund(situation, request);
    const steps = [ask('a', 0, true), { act: 'advance', which: 0 }, { act: 'renew', which: 0 }] as const;
    const history = { order: refunds.bought, steps, rest: ['pot', 'cup'] };
    const { paused, end } = refundStories.tell(history, refunds.rewarding, { ...QUESTIONS, quoteRefund: once });
    expect(paused.cases.map(({ state, refunds: all }) => [state, all.length])).toEqual([['awaiting_refund', 1]]);
    expect(end.cases.map(({ id }) => id)).toEqual(['a']);
  });

  it('is told with what its own case asked for', () => {
    const { moments } = refunds.told([ask('a', 0, true), ask('b', 1, true), { act: 'fail', which: 1 }]);
    expect(moments.map(({ act, asked }) => `${act} ${asked.request.caseId}`)).toEqual([
      'ask a',
      'ask b',
      'fail b',
      'ask rest of pot',
      'ask rest of cup',
    ]);
  });

  it('holds what is not decided, and lets go of it in the end', () => {
    const { paused, end } = refunds.told([ask('a', 0, false)]);
    expect(paused.cases.map(({ grants, refunds: all }) => [grants, all])).toEqual([
      [[{ lineId: 'cup', from: 0, to: 1, each: 9_600 }], []],
    ]);
    expect(end.cases[0]?.state).toBe('closed');
  });

  it('brings all of what is left back by the merchant’s fault', () => {
    const { moments, end } = refunds.told([]);
    expect(moments.map(({ asked }) => asked.request)).toEqual(
      [
        ['pot', 1],
        ['cup', 2],
      ].map(([lineId, to]) => ({
        caseId: `rest of ${lineId}`,
        type: 'return_refund',
        reason: 'quality',
        actor: 'agent',
        lines: [{ lineId, from: 0, to }],
      })),
    );
    expect(end.cases.flatMap(({ refunds: all }) => all).reduce((sum, { total }) => sum + total, 0)).toBe(25_080);
  });

  it('is of a case that has come as far as its goods that came farthest', () => {
    const [line] = refunds.bought.lines;
    const order = {
      ...refunds.bought,
      status: 'awaiting_shipment',
      parcels: [
        { id: 'p', units: units(0, 1), stage: 'signed', shippedAt: ALL_OVER_BY - 2, signedAt: ALL_OVER_BY - 1 },
      ],
    } as const;
    const fulfilment = (from: number, to: number) => {
      const step = { ...ask('a', from, true), request: { ...ask('a', from, true).request, lines: units(from, to) } };
      return refunds.told([step], refunds.rewarding, order).moments[0]?.after.cases[0]?.fulfilment;
    };
    expect([line?.quantity, fulfilment(0, 1), fulfilment(1, 2), fulfilment(1, 2), fulfilment(0, 2)]).toEqual([
      2,
      'signed',
      'unshipped',
      'unshipped',
      'signed',
    ]);
  });
});

describe('a question that is asked', () => {
  it('is of a situation under the policy, by whoever, at one moment and another', () => {
    const asked = fc.sample(askedSituations.examples(standard), { numRuns: 20, seed: 1 });
    for (const { situation, query, otherwise } of asked) {
      expect([situation.policy, typeof query.actor]).toEqual([standard, 'string']);
      expect(otherwise).toBeGreaterThanOrEqual(PLACED_AT);
    }
    expect(asked.map((one) => askedSituations.tell(one, standard, QUESTIONS))).toEqual(asked);
  });
});

describe('a story of cases', () => {
  const story = cases.told();

  it('tells who did what to which case, with what came of it', () => {
    expect(
      story.moments.map(({ name, kind, answer, after }) =>
        [name, kind, answer.outcome, after.cases.map(({ state }) => state).join(' ')].join(' | '),
      ),
    ).toEqual([
      'step 1: buyer applies for return_refund by quality | application | allow | pending_review',
      'step 2: buyer applies for return_refund by quality | application | deny | pending_review',
      'step 3: agent approve case-1 | command | allow | awaiting_return',
      'step 4: buyer applies for refund_only by quality | application | allow | awaiting_return pending_review',
      'step 5: agent approve case-2 | command | allow | awaiting_return awaiting_refund',
      'step 7: system time_out case-2 | command | allow | awaiting_return awaiting_refund',
      'left alone: system time_out case-2 | command | allow | awaiting_return awaiting_refund',
      'left alone: system time_out case-2 | command | allow | awaiting_return awaiting_refund',
      'left alone: system time_out case-1 | command | allow | closed awaiting_refund',
      'left alone: system time_out case-2 | command | allow | closed awaiting_refund',
      'left alone: system time_out case-2 | command | allow | closed platform_review',
      'left alone: system time_out case-2 | command | allow | closed platform_review',
      'left alone: system time_out case-2 | command | allow | closed platform_review',
      'left alone: system time_out case-2 | command | allow | closed platform_review',
      'left alone: system time_out case-2 | command | allow | closed closed',
    ]);
  });

  it('keeps all events and effects, and a clock that goes on', () => {
    const steps = story.moments.flatMap(({ answer }) => (answer.outcome === 'deny' ? [] : [answer.value]));
    expect(story.events).toEqual(steps.flatMap(({ events }) => events));
    expect(story.effects).toEqual(steps.flatMap(({ effects }) => effects));
    expect([story.order, story.policy, story.end]).toEqual([cases.order, standard, story.moments.at(-1)?.after]);
    const hours = story.moments.map(({ after }) => (after.now - soonAfter(cases.order)) / 3_600_000);
    expect(hours).toEqual([0, 0, 0, 0, 0, 48, 96, 144, 168, 192, 240, 408, 576, 744, 912]);
    const waited = cases.told([...cases.STEPS.slice(0, 1), { act: 'wait', hours: 5 }, ...cases.STEPS.slice(0, 1)]);
    expect((waited.moments[1]?.before.now ?? 0) - soonAfter(cases.order)).toBe(5 * 3_600_000);
  });

  it('asks in words of its own for what is drawn', () => {
    expect(story.moments[3]).toMatchObject({
      request: {
        id: 'application-4',
        caseId: 'case-2',
        situationVersion: 3,
        actor: 'buyer',
        type: 'refund_only',
        reason: 'quality',
        lines: [{ lineId: 'pot', from: 0, to: 1 }],
        description: 'as told',
        evidence: [{ kind: 'photo', reference: 'photo-1' }],
        address: 'Road 1',
        replacement: 'the same',
        terms: { amount: 700 },
      },
    });
    expect(story.moments[0]?.request).not.toHaveProperty('terms');
  });
});

describe('a step of cases', () => {
  const [apply] = cases.STEPS as readonly [CaseApplication];
  const names = (...steps: readonly CaseStep[]) =>
    cases
      .told(steps)
      .moments.map(({ name }) => name)
      .filter((name) => !name.startsWith('left alone'));

  it('applies for the claims that are open, in turn; or for what is taken, as if nobody had it', () => {
    const claims = checkEligibility(aSituation({ order: cases.order }), {
      actor: 'buyer',
      lines: [{ lineId: 'cup', from: 0, to: 1 }],
    }).flatMap(({ type, inputs }) => inputs.reasons.map(({ reason }) => `${type} by ${reason}`));
    const opened = (open: number) =>
      names({ ...apply, open }).map((name) => name.replace('step 1: buyer applies for ', ''));
    expect([0, 1, 2, claims.length - 1, claims.length, claims.length + 3].map(opened)).toEqual(
      [0, 1, 2, claims.length - 1, 0, 3].map((at) => [claims[at]]),
    );
    const taken = cases.told([apply]).moments[0]?.after ?? aSituation();
    const stillOpen = checkEligibility(taken, { actor: 'buyer', lines: [{ lineId: 'cup', from: 0, to: 1 }] }).flatMap(
      ({ type, inputs }) => inputs.reasons.map(({ reason }) => `${type} by ${reason}`),
    );
    const again = (open: number) => names(apply, { ...apply, open })[1]?.replace('step 2: buyer applies for ', '');
    expect([again(0), again(1), again(2)]).toEqual(['return_refund by quality', claims[1], 'return_refund by quality']);
    expect(stillOpen).toEqual([]);
  });

  it('asks what is open for an amount', () => {
    const asked: unknown[] = [];
    const checked: Questions['checkEligibility'] = (situation, query) => {
      asked.push(query);
      return checkEligibility(situation, query);
    };
    const steps = [
      { ...apply, open: 0, amount: 700 },
      { ...apply, open: 0 },
    ];
    const history = { order: cases.order, from: soonAfter(cases.order), steps };
    caseStories.tell(history, standard, { ...QUESTIONS, checkEligibility: checked });
    const lines = [{ lineId: 'cup', from: 0, to: 1 }];
    expect(asked).toEqual([
      { actor: 'buyer', lines, amount: 700 },
      { actor: 'buyer', lines },
    ]);
  });

  it('applies for what is named where nothing is open', () => {
    const nobody: Questions['checkEligibility'] = () => [];
    const history = { order: cases.order, from: soonAfter(cases.order), steps: [{ ...apply, open: 7 }] };
    const { moments } = caseStories.tell(history, standard, { ...QUESTIONS, checkEligibility: nobody });
    expect(moments[0]?.name).toBe('step 1: buyer applies for return_refund by quality');
  });

  it('tries all that anybody may, or goes on with what is allowed and does not close, on the cases in progress in turn', () => {
    const [first] = cases.told([apply]).moments;
    const situation = first?.after ?? aSituation();
    const standing = { situation, case: situation.cases[0] ?? ({} as never), policy: standard };
    const all = attemptsOn(standing).map((attempt) => commandOf(situation, standing, attempt));
    const going = all.filter((command) => {
      const answer = transition(situation, command);
      return answer.outcome !== 'deny' && answer.value.case.state !== 'closed';
    });
    const told = (command: CaseCommand | undefined) => `step 2: ${command?.actor} ${command?.action} case-1`;
    const taken = (act: 'try' | 'go_on', which: number) => names(apply, { act, of: 3, which })[1];
    expect(going.length).toBeLessThan(all.length);
    for (const which of [0, 1, 5, all.length - 1]) expect(taken('try', which)).toBe(told(all[which]));
    expect(taken('try', all.length)).toBe(told(all[0]));
    for (const which of [0, 1, 5, going.length - 1]) expect(taken('go_on', which)).toBe(told(going[which]));
    expect(taken('go_on', going.length)).toBe(told(going[0]));
    expect(names({ act: 'try', of: 0, which: 0 }, { act: 'time_out' })).toEqual([]);
    const withdraw = all.findIndex(({ action }) => action === 'withdraw');
    const pot = { ...apply, units: { line: 1, from: 0, count: 1 } };
    expect(names(apply, pot, { act: 'try', of: 0, which: withdraw }, { act: 'try', of: 0, which: 0 })).toEqual([
      'step 1: buyer applies for return_refund by quality',
      'step 2: buyer applies for return_refund by quality',
      'step 3: buyer withdraw case-1',
      'step 4: agent approve case-2',
    ]);
  });

  it('goes on with nothing, and lets no more deadlines pass, where all is denied', () => {
    const denied: Questions['transition'] = () => ({ outcome: 'deny', reasons: ['no'] as never });
    const steps: readonly CaseStep[] = [apply, { act: 'go_on', of: 0, which: 0 }];
    const history = { order: cases.order, from: soonAfter(cases.order), steps };
    const { moments } = caseStories.tell(history, standard, { ...QUESTIONS, transition: denied });
    expect(moments.map(({ name }) => name)).toEqual([
      'step 1: buyer applies for return_refund by quality',
      'left alone: system time_out case-1',
    ]);
  });

  it('passes the earliest deadline of all, and none that lies behind', () => {
    const pot = { ...apply, units: { line: 1, from: 0, count: 1 } };
    const later = [apply, { act: 'wait', hours: 5 }, pot, { act: 'time_out' }] as const;
    expect(names(...later)[2]).toBe('step 4: system time_out case-1');
    const { moments } = cases.told([apply, { act: 'wait', hours: 500 }, { act: 'time_out' }]);
    expect((moments[1]?.after.now ?? 0) - soonAfter(cases.order)).toBe(500 * 3_600_000);
  });

  it('comes to an end where nothing may be repeated', () => {
    const never = Object.entries(standard.lifecycle).map(([name, value]) => [name, name.startsWith('max') ? 0 : value]);
    const policy = definePolicy({ id: 'once', version: 1, lifecycle: Object.fromEntries(never) });
    const pot = { ...apply, units: { line: 1, from: 0, count: 1 } };
    const cup = { ...apply, units: { line: 0, from: 1, count: 1 }, type: 'refund_only' as const };
    const history = { order: cases.order, from: soonAfter(cases.order), steps: [apply, pot, cup] };
    const { end } = caseStories.tell(history, policy, QUESTIONS);
    expect(end.cases.map(({ state }) => state)).toEqual(['closed', 'closed', 'closed']);
  });

  it('leaves a case that never ends after as many deadlines as a policy can need', () => {
    const endless: Questions['transition'] = (situation) => ({
      outcome: 'allow',
      value: { case: situation.cases[0], opened: [], events: [], effects: [], replay: false } as never,
      notes: [],
    });
    const waits: Questions['nextDeadline'] = (situation, query) =>
      nextDeadline(situation, query) ?? ({ until: situation.now, command: {} } as never);
    const left = (counts: PolicyChanges['lifecycle'] & object, steps: readonly CaseStep[] = [apply]) => {
      const policy = definePolicy({ id: 'mine', version: 1, lifecycle: counts });
      const history = { order: cases.order, from: soonAfter(cases.order), steps };
      const questions = { ...QUESTIONS, transition: endless, nextDeadline: waits };
      return caseStories.tell(history, policy, questions).moments.length - steps.length;
    };
    expect(left({})).toBe(660);
    expect(left({}, [apply, { ...apply, units: { line: 1, from: 0, count: 1 } }])).toBe(1_320);
    expect(left({ maxExtensions: standard.lifecycle.maxExtensions + 1 }) - left({})).toBe(20);
    expect(left({ trustedBuyerCredit: 1_000 }) - left({})).toBe(0);
  });
});
