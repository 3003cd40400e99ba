import { type Inquiry, type ServiceLevel, serviceLevels } from 'aftersale';
import type { AfterSaleCase, HistoryEntry, Situation } from 'aftersale/facts';
import { nextDeadline } from 'aftersale/lifecycle';
import { definePolicy, type Policy, standard } from 'aftersale/policy';
import { HOUR, MINUTE } from 'aftersale/time';
import type { Actor, CaseState, CaseStep, RefundState } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { order, PAID } from '../fixtures/order';
import { afterSaleCase, policy, situation } from '../fixtures/situation';
import { begun } from '../lifecycle/begun';

const START = PAID;
const of = order({ status: 'completed' });

/** A step so long after the application, from where the case was. */
const step = (
  action: CaseStep,
  after: number,
  [from, to]: readonly [CaseState | null, CaseState],
  changes: Partial<HistoryEntry> = {},
): HistoryEntry => ({ commandId: `k${after}`, actor: 'agent', action, at: START + after, from, to, ...changes });

const applied = step('apply', 0, [null, 'pending_review'], { actor: 'buyer' });

function served(claim: Partial<AfterSaleCase>, after: number, changes: Partial<Situation> = {}): Situation {
  const last = claim.history?.at(-1);
  const one = afterSaleCase(of, {
    appliedAt: START,
    enteredAt: last?.at ?? START,
    fulfilment: 'signed',
    ...(last !== undefined && { state: last.to }),
    ...claim,
  });
  return situation(of, { cases: [one], now: START + after, ...changes });
}

const levelsAt = (
  claim: Partial<AfterSaleCase>,
  after: number,
  { inquiries = [], ...changes }: Partial<Situation> & { readonly inquiries?: readonly Inquiry[] } = {},
): readonly ServiceLevel[] => serviceLevels(served(claim, after, changes), { caseId: 'case', inquiries }).levels;

const one = (levels: readonly ServiceLevel[], name: ServiceLevel['level']) =>
  levels.find(({ level }) => level === name);

/** State, then what is left or how late in minutes, and who is waited for. */
const told = (level: ServiceLevel | undefined) =>
  level === undefined ? null : [level.state, level.timeLeft / MINUTE, level.lateBy / MINUTE, level.waitsFor];

describe('SLA-02 the first response', () => {
  const answered = (after: number, actor: Actor = 'agent', action: CaseStep = 'add_note') => ({
    history: [applied, step(action, after, ['pending_review', 'pending_review'], { actor })],
  });
  const response = (claim: Partial<AfterSaleCase>, after: number) =>
    told(one(levelsAt(claim, after), 'first_response'));

  it('SLA-02 within 30 minutes is met, and at the last moment', () => {
    expect(response(answered(10 * MINUTE), 60 * MINUTE)).toEqual(['met', 20, 0, 'agent']);
    expect(response(answered(30 * MINUTE), 60 * MINUTE)).toEqual(['met', 0, 0, 'agent']);
  });

  it('SLA-02 after 30 minutes is breached, by how much', () => {
    expect(response(answered(75 * MINUTE), 90 * MINUTE)).toEqual(['breached', 0, 45, 'agent']);
    expect(response({ history: [applied] }, 31 * MINUTE)).toEqual(['breached', 0, 1, 'agent']);
  });

  it('SLA-03 runs until then, with the time that is left', () => {
    expect(response({ history: [applied] }, 12 * MINUTE)).toEqual(['running', 18, 0, 'agent']);
    expect(response({ history: [applied] }, 30 * MINUTE)).toEqual(['running', 0, 0, 'agent']);
    const [level] = levelsAt({ history: [applied] }, 12 * MINUTE);
    expect(level).toMatchObject({ rule: 'SLA-02', from: START, until: START + 30 * MINUTE, endedAt: null });
  });

  it('SLA-02 the buyer’s own steps and silence are no answer; the system’s approval is', () => {
    expect(response(answered(MINUTE, 'buyer', 'amend'), 40 * MINUTE)?.[0]).toBe('breached');
    const silent = {
      history: [applied, step('time_out', 48 * HOUR, ['pending_review', 'awaiting_return'], { actor: 'system' })],
    };
    expect(response(silent, 48 * HOUR)?.[0]).toBe('breached');
    const automatic = {
      history: [applied, step('approve', 0, ['pending_review', 'awaiting_return'], { actor: 'system' })],
    };
    expect(response(automatic, HOUR)).toEqual(['met', 30, 0, 'agent']);
  });

  it('SLA-02 a withdrawn application needs none any more', () => {
    const withdrawn = (after: number) => ({
      history: [applied, step('withdraw', after, ['pending_review', 'closed'], { actor: 'buyer' })],
    });
    expect(response(withdrawn(10 * MINUTE), 50 * HOUR)).toEqual(['met', 20, 0, 'agent']);
    expect(response(withdrawn(40 * MINUTE), 50 * HOUR)).toEqual(['breached', 0, 10, 'agent']);
  });

  it('SLA-02 whoever is served by an agent who applies for him, or by a case split off, has been answered', () => {
    expect(response({ appliedBy: 'agent' }, HOUR)).toBeNull();
    expect(response({ splitFrom: 'other' }, HOUR)).toBeNull();
  });
});

describe('SLA-02 questions to others', () => {
  const asked = (who: Inquiry['asked'], answeredAfter: number | null): Inquiry => ({
    asked: who,
    askedAt: START,
    ...(answeredAfter !== null && { answeredAt: START + answeredAfter }),
  });

  it.each([
    ['carrier', 'carrier_query', 2, 'carrier'],
    ['warehouse', 'warehouse_question', 2, 'warehouse'],
    ['supervisor', 'supervisor_answer', 4, 'supervisor'],
  ] as const)('SLA-02 the %s answers within its hours', (who, level, hours, waitsFor) => {
    const answer = (after: number | null, now = 10 * HOUR) =>
      told(one(levelsAt({}, now, { inquiries: [asked(who, after)] }), level));
    expect(answer(hours * HOUR)).toEqual(['met', 0, 0, waitsFor]);
    expect(answer(hours * HOUR + MINUTE)).toEqual(['breached', 0, 1, waitsFor]);
    expect(answer(null, HOUR)).toEqual(['running', (hours - 1) * 60, 0, waitsFor]);
  });

  it.each(['carrier', 'warehouse', 'supervisor'] as const)(
    'SLA-02 a question to the %s is one to nobody else',
    (who) => {
      const levels = levelsAt({}, HOUR, { inquiries: [asked(who, null)] });
      expect(levels.filter(({ level }) => level !== 'first_response').map(({ waitsFor }) => waitsFor)).toEqual([who]);
    },
  );

  it('SLA-03 each question is a level of its own, the oldest first', () => {
    const inquiries: Inquiry[] = [
      { asked: 'carrier', askedAt: START + 3 * HOUR },
      { asked: 'carrier', askedAt: START, answeredAt: START + HOUR },
    ];
    const levels = levelsAt({}, 4 * HOUR, { inquiries }).filter(({ level }) => level === 'carrier_query');
    expect(levels.map(({ state }) => state)).toEqual(['met', 'running']);
  });

  it('SLA-02 the carrier says within 2 hours whether it recalls the goods', () => {
    const recalled = (after: number) => ({
      fulfilment: 'shipped' as const,
      history: [
        applied,
        step('approve', MINUTE, ['pending_review', 'recalling'], { actor: 'system' }),
        step('report_recalled', MINUTE + after, ['recalling', 'awaiting_refund'], { actor: 'carrier' }),
      ],
    });
    expect(told(one(levelsAt(recalled(2 * HOUR), 9 * HOUR), 'recall_answer'))).toEqual(['met', 0, 0, 'carrier']);
    expect(told(one(levelsAt(recalled(3 * HOUR), 9 * HOUR), 'recall_answer'))).toEqual(['breached', 0, 60, 'carrier']);
    const open = { state: 'recalling' as const, history: [] };
    expect(told(one(levelsAt(open, HOUR), 'recall_answer'))).toEqual(['running', 60, 0, 'carrier']);
  });

  it('SLA-02 the warehouse says within 2 hours whether it stops the goods, each time it is asked', () => {
    const history = [
      applied,
      step('approve', 0, ['pending_review', 'intercepting'], { actor: 'system' }),
      step('report_interception_failed', HOUR, ['intercepting', 'pending_review'], { actor: 'warehouse' }),
      step('approve', 2 * HOUR, ['pending_review', 'intercepting']),
      step('add_note', 3 * HOUR, ['intercepting', 'intercepting']),
    ];
    const levels = levelsAt({ history }, 5 * HOUR).filter(({ level }) => level === 'warehouse_question');
    expect(levels.map(told)).toEqual([
      ['met', 60, 0, 'warehouse'],
      ['breached', 0, 60, 'warehouse'],
    ]);
  });
});

describe('SLA-02 what is above an agent', () => {
  const refund = (total: number, state: RefundState = 'awaiting_finance') => ({
    key: 'case:refund:1',
    state,
    total,
    entries: [],
    tenders: [],
    transfer: total,
    benefits: [],
  });
  const never = policy({ lifecycle: { financeReview: { when: 'never' } } });
  const waiting = (changes: Partial<AfterSaleCase>, answeredAfter: number | null = null): Partial<AfterSaleCase> => ({
    approver: 'supervisor',
    refunds: [refund(9_000)],
    history: [
      applied,
      step('approve', 0, ['pending_review', 'awaiting_refund']),
      ...(answeredAfter === null
        ? []
        : [step('confirm_refund', answeredAfter, ['awaiting_refund', 'awaiting_refund'], { actor: 'supervisor' })]),
    ],
    ...changes,
  });

  it('SLA-02 a refund above the limit is decided within 12 hours on path 3, within 4 on the others', () => {
    const late = levelsAt(waiting({}, 13 * HOUR), 20 * HOUR);
    expect(told(one(late, 'over_limit_refund'))).toEqual(['breached', 0, 60, 'supervisor']);
    expect(one(late, 'supervisor_answer')).toBeUndefined();
    const inTime = levelsAt(waiting({}, 12 * HOUR), 20 * HOUR);
    expect(told(one(inTime, 'over_limit_refund'))).toEqual(['met', 0, 0, 'supervisor']);
    const other = levelsAt(waiting({ fulfilment: 'unshipped' }, 5 * HOUR), 20 * HOUR);
    expect(told(one(other, 'supervisor_answer'))).toEqual(['breached', 0, 60, 'supervisor']);
    expect(one(other, 'over_limit_refund')).toBeUndefined();
    expect(told(one(levelsAt(waiting({}), HOUR), 'over_limit_refund'))).toEqual(['running', 660, 0, 'supervisor']);
  });

  it('RFD-08 other steps meanwhile are no decision', () => {
    const [first, ...others] = waiting({}, 13 * HOUR).history ?? [];
    const approved = others.slice(0, 1);
    const noted = step('add_note', HOUR, ['awaiting_refund', 'awaiting_refund']);
    const history = [...(first === undefined ? [] : [first]), ...approved, noted, ...others.slice(1)];
    expect(told(one(levelsAt(waiting({ history }), 20 * HOUR), 'over_limit_refund'))).toEqual([
      'breached',
      0,
      60,
      'supervisor',
    ]);
  });

  it('SLA-02 finance, which looks at every refund, is not a superior; above the limit it is', () => {
    const byFinance = waiting({ approver: 'finance' });
    const level = (with_: Policy) => one(levelsAt(byFinance, HOUR, { policy: with_ }), 'over_limit_refund')?.state;
    expect(level(standard)).toBeUndefined();
    expect(level(never)).toBe('running');
    const above = (amount: number) => policy({ lifecycle: { financeReview: { when: 'above', amount } } });
    expect(level(above(8_999))).toBeUndefined();
    expect(level(above(9_000))).toBe('running');
    expect(
      one(levelsAt(waiting({ approver: 'finance', refunds: [] }), HOUR, { policy: above(0) }), 'over_limit_refund')
        ?.state,
    ).toBe('running');
    const { approver: _, ...nobody } = waiting({});
    expect(one(levelsAt(nobody, HOUR, { policy: never }), 'over_limit_refund')).toBeUndefined();
  });
});

describe('SLA-02 returned goods', () => {
  const returning = (
    signed: readonly [CaseStep, HistoryEntry['input']] | null,
    inspectedAfter: number | null = null,
  ): Partial<AfterSaleCase> => ({
    type: 'return_refund',
    history: [
      applied,
      step('approve', 0, ['pending_review', 'awaiting_return']),
      step('submit_return', HOUR, ['awaiting_return', 'awaiting_inspection'], { actor: 'buyer' }),
      ...(signed === null
        ? []
        : [
            step(signed[0], 2 * HOUR, ['awaiting_inspection', 'awaiting_inspection'], {
              actor: 'warehouse',
              ...(signed[1] !== undefined && { input: signed[1] }),
            }),
          ]),
      ...(inspectedAfter === null
        ? []
        : [
            step('inspect', 2 * HOUR + inspectedAfter, ['awaiting_inspection', 'awaiting_refund'], {
              actor: 'inspector',
            }),
          ]),
    ],
  });
  const inspection = (claim: Partial<AfterSaleCase>, after: number, with_: Policy = standard) =>
    told(one(levelsAt(claim, after, { policy: with_ }), 'inspection'));
  const external = policy({ service: { inspectedBy: 'external' } });

  it('SLA-02 are inspected within 12 hours of the shop’s own, 48 of somebody else’s', () => {
    const inspected = (after: number) => returning(['sign_return', undefined], after);
    expect(inspection(inspected(12 * HOUR), 99 * HOUR)).toEqual(['met', 0, 0, 'inspector']);
    expect(inspection(inspected(13 * HOUR), 99 * HOUR)).toEqual(['breached', 0, 60, 'inspector']);
    expect(inspection(inspected(48 * HOUR), 99 * HOUR, external)).toEqual(['met', 0, 0, 'inspector']);
    expect(inspection(inspected(49 * HOUR), 99 * HOUR, external)).toEqual(['breached', 0, 60, 'inspector']);
  });

  it('SLA-02 count from when they are signed for, or the carrier says so', () => {
    expect(inspection(returning(null), 99 * HOUR)).toBeNull();
    expect(inspection(returning(['track_return', { carriage: 'in_transit' }]), 3 * HOUR)).toBeNull();
    expect(inspection(returning(['track_return', { carriage: 'delivered' }]), 3 * HOUR)).toEqual([
      'running',
      660,
      0,
      'inspector',
    ]);
    expect(inspection(returning(['track_return', undefined]), 3 * HOUR)).toBeNull();
  });

  it('SLA-02 a tracking number after 12 hours misses the coupon, which is no breach', () => {
    const sent = (after: number) => ({
      type: 'return_refund' as const,
      history: [
        applied,
        step('approve', 0, ['pending_review', 'awaiting_return']),
        step('submit_return', after, ['awaiting_return', 'awaiting_inspection'], { actor: 'buyer' }),
      ],
    });
    const number = (after: number) => told(one(levelsAt(sent(after), 99 * HOUR), 'tracking_number'));
    expect(number(12 * HOUR)).toEqual(['met', 0, 0, 'buyer']);
    expect(number(13 * HOUR)).toEqual(['missed', 0, 60, 'buyer']);
  });
});

describe('SLA-03 a report of a case against its levels', () => {
  it('DLN-06 no time runs during the pauses of the policy', () => {
    const pauses = [{ from: START + 10 * MINUTE, to: START + 10 * HOUR }];
    const resting = policy({ calendar: { pauses } });
    const [level] = levelsAt({ history: [applied] }, 10 * HOUR + 5 * MINUTE, { policy: resting });
    expect(told(level)).toEqual(['running', 15, 0, 'agent']);
    expect(level?.until).toBe(START + 10 * HOUR + 20 * MINUTE);
    const late = levelsAt({ history: [applied] }, 10 * HOUR + 25 * MINUTE, { policy: resting });
    expect(told(late[0])).toEqual(['breached', 0, 5, 'agent']);
  });

  it('SLA-02 every figure is a knob of the policy the case was opened under', () => {
    const quick = policy({ service: { firstResponseMinutes: 5 } });
    expect(levelsAt({ history: [applied] }, 6 * MINUTE, { policy: quick })[0]?.state).toBe('breached');
    const older = definePolicy({ id: 'older', version: 1, service: { firstResponseMinutes: 60 } });
    const opened = { history: [applied], policy: 'older@1' };
    expect(levelsAt(opened, 40 * MINUTE, { policies: [older] })[0]?.state).toBe('running');
  });

  it('SLA-03 tells the path, and refuses a case that is not there', () => {
    expect(serviceLevels(served({}, 0), { caseId: 'case' })).toMatchObject({ caseId: 'case', path: 3 });
    expect(serviceLevels(served({ type: 'exchange' }, 0), { caseId: 'case' }).path).toBeNull();
    expect(() => serviceLevels(served({}, 0), { caseId: 'other' })).toThrow(
      expect.objectContaining({ code: 'unknown_id', params: { caseId: 'other' } }),
    );
  });

  it('SLA-03 follows a case through its real steps', () => {
    const life = begun('return_refund completed');
    life.wait(20 * MINUTE);
    life.act('agent', 'approve', { returnAddress: 'Road 2' });
    life.wait(13 * HOUR);
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1', returnAddress: 'Road 2' });
    life.wait(HOUR);
    life.act('warehouse', 'sign_return');
    life.wait(20 * HOUR);
    const { levels } = serviceLevels(life.situation, { caseId: 'case' });
    expect(levels.map(({ level, state }) => `${level} ${state}`)).toEqual([
      'first_response met',
      'inspection breached',
      'tracking_number missed',
    ]);
    expect(one(levels, 'inspection')?.lateBy).toBe(8 * HOUR);
    expect(nextDeadline(life.situation, { caseId: 'case' })?.waitsFor).toBe('inspector');
  });
});
