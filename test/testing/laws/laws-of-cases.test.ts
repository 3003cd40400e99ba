import { allocateOrder } from 'aftersale/allocation';
import { type Decision, reason } from 'aftersale/decision';
import type { AfterSaleCase } from 'aftersale/facts';
import {
  applyForAfterSale,
  availableActions,
  type CaseEffect,
  type CaseTransition,
  evolve,
  nextDeadline,
  transition,
} from 'aftersale/lifecycle';
import type { CaseStory, Questions } from 'aftersale/testing';
import { describe, expect, it } from 'vitest';
import { faultsIn } from './law-named';
import { inMoment, order, type StoryChange, stepAt, told } from './told-cases';

const story = told();
const only = (from: number, to = from + 1): CaseStory => ({ ...story, moments: story.moments.slice(from, to) });

const denied: Decision<never> = {
  outcome: 'deny',
  reasons: [reason('ELG-05', 'goods_not_shipped', { type: 'cancel' })],
};

const inCase =
  (id: string, change: (one: AfterSaleCase) => Partial<AfterSaleCase>): StoryChange =>
  (one) => ({
    ...one,
    moments: one.moments.map((moment) => ({
      ...moment,
      after: {
        ...moment.after,
        cases: moment.after.cases.map((each) => (each.id === id ? { ...each, ...change(each) } : each)),
      },
    })),
  });

const refunded = (id: string, amount: number): StoryChange =>
  inCase(id, () => ({
    refunds: [
      {
        key: `${id}:refund:1`,
        state: 'succeeded',
        total: amount,
        entries: [{ kind: 'goods', rule: 'RFD-01', amount, lineId: 'pot', from: 0, to: 1, bearer: 'merchant' }],
        tenders: [{ tenderId: 'cash', amount }],
        transfer: 0,
        benefits: [],
      },
    ],
  }));

describe('all laws of cases hold', () => {
  it.each(['cases_within_cap', 'said_once', 'actions_as_listed', 'applications_as_told', 'cases_end', 'pure_steps'])(
    '%s, whatever happened',
    (id) => {
      expect(faultsIn(id, story)).toEqual([]);
    },
  );
});

describe('cases_within_cap finds', () => {
  it.each<readonly [what: string, change: StoryChange, faults: readonly string[]]>([
    [
      'a unit that is claimed twice',
      inCase('case-2', () => ({ claims: [{ lineId: 'cup', from: 0, to: 1 }] })),
      [
        'step 4: buyer applies for refund_only by quality: case-1 and case-2 claim a unit both',
        'step 4: buyer applies for refund_only by quality: cases.1.grants.0: grant_outside_claims',
        'step 4: buyer applies for refund_only by quality: cases.1: claims_overlap',
      ],
    ],
    [
      'a unit that gives back more than was paid',
      inCase('case-2', () => ({ grants: [{ lineId: 'pot', from: 0, to: 1, each: 5_001 }] })),
      [
        'step 4: buyer applies for refund_only by quality: what each unit of pot from 0 to 1 gives back is 5001, above 5000',
        'step 4: buyer applies for refund_only by quality: order.lines.1: grants_above_paid',
      ],
    ],
    [
      'nothing where all that was paid is back',
      inCase('case-2', () => ({ grants: [{ lineId: 'pot', from: 0, to: 1, each: 5_000 }] })),
      [],
    ],
    [
      'a unit of which refunds of two cases give back more than was paid',
      (one) => refunded('case-2', 2_001)(refunded('case-1', 3_000)(one)),
      [
        'step 4: buyer applies for refund_only by quality: what refunds give back of each unit of pot from 0 to 1 is 5001, above 5000',
      ],
    ],
    [
      'nothing where refunds of two cases give all of it back',
      (one) => refunded('case-2', 2_000)(refunded('case-1', 3_000)(one)),
      [],
    ],
    [
      'facts that are incoherent',
      inCase('case-2', () => ({ version: 0.5 })),
      ['step 4: buyer applies for refund_only by quality: cases.1.version: count_invalid'],
    ],
  ])('%s', (_what, change, faults) => {
    expect(faultsIn('cases_within_cap', change(only(3)))).toEqual(faults);
  });

  const shared = (state: 'created' | 'closed', amount: number) =>
    inCase('case-2', ({ refunds }) => ({
      refunds: refunds.map((one) => ({ ...one, state, tenders: [{ tenderId: 'points', amount }] })),
    }));

  it('a tender that gives back more than it paid', () => {
    const faults = [
      'step 5: agent approve case-2: what points gives back is 5001, above 5000',
      'step 5: agent approve case-2: cases.1.refunds.0.tenders: refund_split_mismatch',
      'step 5: agent approve case-2: order.tenders.1: tender_over_refunded',
    ];
    expect(faultsIn('cases_within_cap', shared('created', 5_001)(only(4)))).toEqual(faults);
  });

  it('no such thing of a refund that was given up, or of a case that ended without one', () => {
    expect(faultsIn('cases_within_cap', shared('closed', 5_001)(only(4))).join()).not.toContain('gives back');
    const ended = inCase('case-2', () => ({ state: 'closed' }));
    expect(faultsIn('cases_within_cap', ended(shared('created', 5_001)(only(4)))).join()).not.toContain('what points');
  });

  it('nothing of cases that have ended, or where nothing happened', () => {
    const both = inCase('case-2', () => ({ claims: [{ lineId: 'cup', from: 0, to: 1 }], state: 'closed' }));
    expect(faultsIn('cases_within_cap', both(only(3))).join()).not.toContain('both');
    const same = inMoment(0, ({ after }) => ({
      before: { ...after, version: 0.5 },
      after: { ...after, version: 0.5 },
    }));
    const one = same(only(0));
    const still = one.moments.map((moment) => ({ ...moment, after: moment.before }));
    expect(faultsIn('cases_within_cap', { ...one, moments: still })).toEqual([]);
    expect(faultsIn('cases_within_cap', one)).toEqual([
      'step 1: buyer applies for return_refund by quality: version: count_invalid',
    ]);
  });

  it('what is above the shares that are asked for, of that order under that policy', () => {
    const half: Questions['allocateOrder'] = (of, policy) => {
      const { blocks, ...rest } = allocateOrder(of, policy);
      return { ...rest, blocks: blocks.map((block) => ({ ...block, paid: block.paid / 2 })) };
    };
    const faults = [
      'step 1: buyer applies for return_refund by quality: what each unit of cup from 0 to 1 gives back is 10000, above 5000',
    ];
    expect(faultsIn('cases_within_cap', only(0), { allocateOrder: half })).toEqual(faults);
  });
});

describe('said_once finds', () => {
  const again =
    (change: (step: CaseTransition) => Partial<CaseTransition>): Questions['applyForAfterSale'] =>
    (situation, request) => {
      const answer = applyForAfterSale(situation, request);
      return answer.outcome === 'deny' ? answer : { ...answer, value: { ...answer.value, ...change(answer.value) } };
    };
  const twice = 'step 1: buyer applies for return_refund by quality: said again, it is done again';

  it.each<readonly [what: string, apply: Questions['applyForAfterSale']]>([
    ['no word that it was said before', again(() => ({ replay: false }))],
    ['events', again(() => ({ events: stepAt(story, 0).events }))],
    [
      'an event and an effect',
      again(() => ({ events: stepAt(story, 0).events.slice(0, 1), effects: stepAt(story, 0).effects.slice(0, 1) })),
    ],
    ['effects', again(() => ({ effects: stepAt(story, 0).effects }))],
    [
      'a review',
      (situation, request) => {
        const answer = applyForAfterSale(situation, request);
        return request.id.endsWith('late') || answer.outcome === 'deny'
          ? denied
          : ({ ...answer, outcome: 'review' } as never);
      },
    ],
    ['a denial', () => denied],
  ])('%s where something is said again', (_what, apply) => {
    expect(faultsIn('said_once', only(0), { applyForAfterSale: apply })).toEqual([twice]);
  });

  it('an answer to whoever comes late, by his own words', () => {
    const ids: string[] = [];
    const late: Questions['applyForAfterSale'] = (situation, request) => {
      ids.push(request.id);
      return request.id.endsWith('late')
        ? ({ outcome: 'allow', value: stepAt(story, 0) } as never)
        : applyForAfterSale(situation, request);
    };
    expect(faultsIn('said_once', only(0), { applyForAfterSale: late })).toEqual([
      'step 1: buyer applies for return_refund by quality: the answer to another one on the version before is "allow", not "deny"',
    ]);
    expect(ids).toEqual(['application-1', 'application-1 late']);
  });

  it('commands that are done again, and asks nothing of what was denied', () => {
    const faults = ['step 3: agent approve case-1: said again, it is done again'];
    expect(
      faultsIn('said_once', only(1, 3), {
        transition: () => denied,
        applyForAfterSale: () => ({ outcome: 'allow' }) as never,
      }),
    ).toEqual(faults);
  });

  it.each<readonly [what: string, change: (one: AfterSaleCase) => Partial<AfterSaleCase>, faults: readonly string[]]>([
    [
      'a refund that is forgotten',
      () => ({ refunds: [] }),
      [
        'step 7: system time_out case-2: the refunds of case-2 is [], not [["case-2:refund:1",700,[{"kind":"goods","rule":"RFD-09","amount":700,"lineId":"pot","from":0,"to":1,"bearer":"merchant"',
      ],
    ],
    [
      'a refund that is another',
      ({ refunds }) => ({ refunds: refunds.map((one) => ({ ...one, total: 701 })) }),
      [
        'step 7: system time_out case-2: the refunds of case-2 is [["case-2:refund:1",701,[{"kind":"goods","rule":"RFD-09","amount":700,"lineId":"pot","from":0,"to":1,"bearer":"merchant", not [["case-2:refund:1",700,[{"kind":"goods","rule":"RFD-09","amount":700,"lineId":"pot","from":0,"to":1,"bearer":"merchant"',
      ],
    ],
    [
      'no new state of a refund',
      ({ refunds }) => ({ refunds: refunds.map((one) => ({ ...one, state: 'failed' as const })) }),
      [],
    ],
    ['no second refund', ({ refunds }) => ({ refunds: [...refunds, ...refunds] }), []],
  ])('%s', (_what, change, faults) => {
    expect(
      faultsIn('said_once', inCase('case-2', change)(only(5))).filter((fault) => !fault.includes('again')),
    ).toEqual(faults);
  });

  const payment = (
    effect: 'send_payment' | 'request_manual_payment' | 'create_refund_order',
    refundKey: string,
    total: number,
  ) => ({ effect, refundKey, total }) as unknown as CaseEffect;

  it.each<readonly [what: string, effects: readonly CaseEffect[], faults: readonly string[]]>([
    [
      'another amount under a key',
      [payment('send_payment', 'r', 5), payment('send_payment', 'r', 6), payment('send_payment', 'r', 6)],
      ['what is to be paid for r is 6, not 5'],
    ],
    [
      'another amount that somebody is asked to pay',
      [payment('send_payment', 'r', 5), payment('request_manual_payment', 'r', 6)],
      ['what is to be paid for r is 6, not 5'],
    ],
    ['nothing in two keys', [payment('send_payment', 'r', 5), payment('send_payment', 's', 6)], []],
    ['nothing in what is no payment', [payment('send_payment', 'r', 5), payment('create_refund_order', 'r', 6)], []],
  ])('%s', (_what, effects, faults) => {
    expect(faultsIn('said_once', { ...story, moments: [], effects })).toEqual(faults);
  });
});

describe('actions_as_listed finds', () => {
  it('what is offered and denied, what is not offered, and where it does not lead', () => {
    const offers: Questions['availableActions'] = (situation, query) => {
      const { available, ...rest } = availableActions(situation, query);
      const [first, ...others] = available;
      const closing = others.map((one) => ({ ...one, leadsTo: ['closed', 'succeeded'] as const }));
      return { ...rest, available: [...closing, ...(first ? [{ ...first, action: 'confirm_receipt' as never }] : [])] };
    };
    const faults = [
      'step 3: agent approve case-1: agent is offered confirm_receipt, and denied it',
      'step 3: agent approve case-1: agent may approve, and is not told so',
      'step 3: agent approve case-1: it leads to awaiting_return, not to ',
    ];
    expect(faultsIn('actions_as_listed', only(2), { availableActions: offers })).toEqual(faults);
  });

  it('where it does not lead, of the action that was taken, by whoever took it', () => {
    const asked: unknown[] = [];
    const leads: Questions['availableActions'] = (situation, query) => {
      asked.push(query);
      const { available, ...rest } = availableActions(situation, query);
      return { ...rest, available: available.map((one) => ({ ...one, leadsTo: ['closed', 'succeeded'] as const })) };
    };
    const faults = ['step 3: agent approve case-1: it leads to awaiting_return, not to closed or succeeded'];
    expect(faultsIn('actions_as_listed', only(0, 3), { availableActions: leads })).toEqual(faults);
    expect(asked).toEqual([{ caseId: 'case-1', actor: 'agent' }]);
  });

  it('no place where it leads, of what is denied', () => {
    const refused = inMoment(0, () => ({ answer: denied }));
    expect(faultsIn('actions_as_listed', refused(only(2)))).toEqual([]);
  });

  it('nothing that others may do, or that is done to other cases', () => {
    const tried = new Set<string>();
    const listen: Questions['transition'] = (situation, command) => {
      tried.add(`${command.actor} ${command.caseId}`);
      return transition(situation, command);
    };
    expect(faultsIn('actions_as_listed', only(4), { transition: listen })).toEqual([]);
    expect([...tried]).toEqual(['agent case-2']);
  });
});

describe('applications_as_told finds', () => {
  const answer = (at: number, given: object): StoryChange => inMoment(at, () => ({ answer: given as never }));
  const because = (rule: string, code: string) => ({ rule, code, params: {} });
  const deny = (...reasons: readonly object[]) => ({ outcome: 'deny', reasons });

  it.each<readonly [what: string, at: number, given: object, faults: readonly string[]]>([
    [
      'reasons that were told and do not count',
      1,
      { outcome: 'allow', value: {} },
      ['step 2: buyer applies for return_refund by quality: ELG-08 units_in_case is not among the reasons'],
    ],
    [
      'other reasons in their place',
      1,
      deny(because('ELG-99', 'other')),
      ['step 2: buyer applies for return_refund by quality: ELG-08 units_in_case is not among the reasons'],
    ],
    [
      'a reason that was not told',
      0,
      deny(because('ELG-99', 'other'), because('LIF-99', 'another')),
      ['step 1: buyer applies for return_refund by quality: ELG-99 other, LIF-99 another was not told before'],
    ],
    ['no reason of money', 0, deny(because('RFD-07', 'amount_above_cap')), []],
    ['no compensation that exceeds what may be owed', 0, deny(because('FRT-06', 'above_compensation')), []],
    ['no input that is missing', 0, deny(because('ELG-20', 'input_missing')), []],
  ])('%s', (_what, at, given, faults) => {
    expect(faultsIn('applications_as_told', answer(0, given)(only(at)))).toEqual(faults);
  });

  it('nothing beside what was told', () => {
    const found = story.moments[1]?.answer;
    const reasons = found?.outcome === 'deny' ? found.reasons : [];
    expect(faultsIn('applications_as_told', answer(0, deny(because('ELG-99', 'other'), ...reasons))(only(1)))).toEqual(
      [],
    );
  });

  it('all of it by what was applied for', () => {
    const asked: unknown[] = [];
    const listen: Questions['checkEligibility'] = (_, query) => {
      asked.push(query);
      return [{ type: 'repair', outcome: 'deny', reasons: [because('ELG-01', 'x')] }] as never;
    };
    expect(faultsIn('applications_as_told', only(0, 4), { checkEligibility: listen })).toEqual([
      'step 2: buyer applies for return_refund by quality: ELG-08 units_in_case was not told before',
    ]);
    const lines = [{ lineId: 'cup', from: 0, to: 1 }];
    expect(asked).toEqual([
      { actor: 'buyer', lines, reason: 'quality' },
      { actor: 'buyer', lines, reason: 'quality' },
      { actor: 'buyer', lines: [{ lineId: 'pot', from: 0, to: 1 }], reason: 'quality', amount: 700 },
    ]);
  });
});

describe('cases_end finds', () => {
  const last = story.moments.length - 1;

  it('nobody who is waited for', () => {
    const faults = [
      'step 4: buyer applies for refund_only by quality: case-1 is awaiting_return and waits for nobody',
      'step 4: buyer applies for refund_only by quality: case-2 is pending_review and waits for nobody',
    ];
    expect(faultsIn('cases_end', only(3), { nextDeadline: () => null })).toEqual(faults);
  });

  it('a deadline of what has ended', () => {
    const waits: Questions['nextDeadline'] = (situation) =>
      nextDeadline(story.moments[3]?.after ?? situation, { caseId: 'case-1' });
    const faults = [
      'left alone: system time_out case-2: case-1 is closed and waits on',
      'left alone: system time_out case-2: case-2 is closed and waits on',
    ];
    expect(faultsIn('cases_end', only(last), { nextDeadline: waits })).toEqual(faults);
  });

  it('a case that does not end, or that can be gone on with', () => {
    const open = { ...story.end, cases: story.moments[3]?.after.cases ?? [] };
    const found = faultsIn('cases_end', { ...only(0), end: open });
    expect(found.filter((fault) => !fault.includes('by its events'))).toEqual([
      'case-1 is still awaiting_return',
      'case-2 is still pending_review',
    ]);
    const reopened: Questions['transition'] = (_, { action, actor, caseId }) =>
      action === 'approve' && caseId === 'case-1'
        ? ({ outcome: actor === 'buyer' ? 'review' : 'allow' } as never)
        : denied;
    expect(faultsIn('cases_end', { ...story, moments: [] }, { transition: reopened })).toEqual([
      'case-1 has ended, and buyer may approve',
      'case-1 has ended, and agent may approve',
      'case-1 has ended, and system may approve',
    ]);
  });

  it('a case that is not what its own events say', () => {
    const forgets: Questions['evolve'] = (before, event) => ({
      ...evolve(before, event),
      id: event.caseId === 'case-2' ? 'case-3' : event.caseId,
    });
    const faults = [
      'case-2 by its events is {"id":"case-3","orderId":"order","type":"refund_only","policy":"standard@1","reason":"quality","fulfilment":"signed","cl, not {"id":"case-2","orderId":"order","type":"refund_only","policy":"standard@1","reason":"quality","fulfilment":"signed","cl',
    ];
    expect(faultsIn('cases_end', { ...story, moments: [] }, { evolve: forgets })).toEqual(faults);
  });
});

describe('pure_steps asks again', () => {
  it('some of the steps, spread over the story, and tells which', () => {
    const counting = (): Partial<Questions> => {
      let asked = 0;
      const answer = () => {
        asked += 1;
        return asked as never;
      };
      return { applyForAfterSale: answer, transition: answer };
    };
    const named = (one: CaseStory) => [
      ...new Set(faultsIn('pure_steps', one, counting()).map((fault) => fault.replace(/ answers.*/, ''))),
    ];
    expect(named(only(0, 4))).toEqual([
      'step 1: buyer applies for return_refund by quality: applyForAfterSale',
      'step 3: agent approve case-1: transition',
    ]);
    expect(named(only(0, 3))).toHaveLength(3);
    expect(named(story)).toHaveLength(3);
    expect(order.lines).toHaveLength(2);
  });
});
