import { refundPath } from 'aftersale';
import type { AfterSaleCase, HistoryEntry } from 'aftersale/facts';
import { HOUR, MINUTE } from 'aftersale/time';
import type { Actor, AfterSaleType, CaseState, CaseStep, Fulfilment } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { allUnits, order, PAID, parcel } from '../fixtures/order';
import { afterSaleCase, policy, situation } from '../fixtures/situation';

const of = order();

const step = (action: CaseStep, from: CaseState | null, to: CaseState, actor: Actor = 'agent'): HistoryEntry => ({
  commandId: action,
  actor,
  action,
  at: PAID,
  from,
  to,
});
const applied = step('apply', null, 'pending_review', 'buyer');

const pathFor = (claim: Partial<AfterSaleCase>, facts = of, others: readonly AfterSaleCase[] = []) =>
  refundPath(situation(facts, { cases: [afterSaleCase(facts, { history: [applied], ...claim }), ...others] }), {
    caseId: 'case',
  });
const steps = (...asked: Parameters<typeof pathFor>) =>
  pathFor(...asked)?.steps.map(({ step: name, state }) => `${name} ${state}`);

describe('SLA-01 the refund paths', () => {
  it.each<[Fulfilment, AfterSaleType, number]>([
    ['unshipped', 'refund_only', 1],
    ['unshipped', 'cancel', 1],
    ['shipped', 'refund_only', 2],
    ['signed', 'refund_only', 3],
    ['signed', 'return_refund', 4],
  ])('SLA-01 %s, %s is path %i', (fulfilment, type, path) => {
    expect(pathFor({ fulfilment, type })?.path).toBe(path);
  });

  it.each<AfterSaleType>(['exchange', 'reship', 'repair', 'compensation', 'price_protection'])(
    'SLA-01 %s is on none',
    (type) => {
      expect(pathFor({ type })).toBeNull();
    },
  );

  it('SLA-01 path 1 stops what the warehouse has begun with', () => {
    expect(steps({})).toEqual(['respond next', 'refund ahead']);
    const picking = { ...of, parcels: [parcel('picking', allUnits(of.lines))] };
    expect(steps({}, picking)).toEqual(['respond next', 'intercept ahead', 'refund ahead']);
    const stopping = [applied, step('approve', 'pending_review', 'intercepting', 'system')];
    const stopped = [...stopping, step('report_intercepted', 'intercepting', 'awaiting_refund', 'warehouse')];
    expect(steps({ state: 'intercepting', history: stopping }, picking)).toEqual([
      'respond done',
      'intercept next',
      'refund ahead',
    ]);
    expect(steps({ state: 'awaiting_refund', history: stopped })).toEqual([
      'respond done',
      'intercept done',
      'refund next',
    ]);
  });

  it('SLA-01 path 2 asks the carrier', () => {
    const recalling = [applied, step('approve', 'pending_review', 'recalling', 'system')];
    expect(steps({ fulfilment: 'shipped', state: 'recalling', history: recalling })).toEqual([
      'respond done',
      'recall next',
      'refund ahead',
    ]);
    const failed = [...recalling, step('report_recall_failed', 'recalling', 'pending_review', 'carrier')];
    expect(steps({ fulfilment: 'shipped', history: failed })).toEqual(['respond done', 'recall done', 'refund next']);
  });

  it('SLA-01 path 3 considers a return, and asks a superior above the limit', () => {
    expect(steps({ fulfilment: 'signed' })).toEqual(['respond next', 'consider_return ahead', 'refund ahead']);
    const approved = [applied, step('approve', 'pending_review', 'awaiting_refund')];
    const over = { fulfilment: 'signed', state: 'awaiting_refund', approver: 'supervisor', history: approved } as const;
    expect(steps(over)).toEqual(['respond done', 'consider_return done', 'ask_superior next', 'refund ahead']);
    const confirmed = [...approved, step('confirm_refund', 'awaiting_refund', 'awaiting_refund', 'supervisor')];
    expect(steps({ ...over, history: confirmed })).toEqual([
      'respond done',
      'consider_return done',
      'ask_superior done',
      'refund next',
    ]);
  });

  it('SLA-01 path 4 agrees on the freight, gets the goods back, inspects and refunds', () => {
    const claim = { fulfilment: 'signed', type: 'return_refund' } as const;
    expect(steps(claim)).toEqual([
      'respond next',
      'agree_freight ahead',
      'approve ahead',
      'obtain_tracking ahead',
      'inspect ahead',
      'refund ahead',
    ]);
    const noted = [applied, step('add_note', 'pending_review', 'pending_review')];
    const terms = { returnFreight: { amount: 800, paidBy: 'buyer', agreedBearer: 'merchant' } } as const;
    expect(steps({ ...claim, history: noted, terms })?.slice(0, 3)).toEqual([
      'respond done',
      'agree_freight done',
      'approve next',
    ]);
    const inspected = [
      ...noted,
      step('approve', 'pending_review', 'awaiting_return'),
      step('submit_return', 'awaiting_return', 'awaiting_inspection', 'buyer'),
      step('inspect', 'awaiting_inspection', 'awaiting_refund', 'inspector'),
    ];
    expect(steps({ ...claim, state: 'awaiting_refund', history: inspected })).toEqual([
      'respond done',
      'agree_freight done',
      'approve done',
      'obtain_tracking done',
      'inspect done',
      'refund next',
    ]);
  });

  it('SLA-01 money that was advanced needs no inspection', () => {
    const paid = {
      key: 'case:refund:1',
      state: 'succeeded',
      total: 1,
      entries: [],
      tenders: [],
      transfer: 1,
      benefits: [],
    } as const;
    const claim = { fulfilment: 'signed', type: 'return_refund', refunds: [paid] } as const;
    expect(steps(claim)?.slice(-2)).toEqual(['inspect done', 'refund done']);
  });

  it('SLA-01 what an ended case left out was not taken; one that succeeded was paid', () => {
    expect(steps({ state: 'closed' })).toEqual(['respond not_taken', 'refund not_taken']);
    expect(steps({ state: 'succeeded' })).toEqual(['respond not_taken', 'refund done']);
    expect(steps({ appliedBy: 'agent' })).toEqual(['refund next']);
  });

  it('SLA-02 each step tells who takes it, and within which time', () => {
    const withinOf = (...asked: Parameters<typeof pathFor>) =>
      Object.fromEntries(pathFor(...asked)?.steps.map(({ step: name, by, within }) => [name, [by, within]]) ?? []);
    const picking = { ...of, parcels: [parcel('picking', allUnits(of.lines))] };
    expect(withinOf({}, picking)).toEqual({
      respond: ['agent', 30 * MINUTE],
      intercept: ['warehouse', 2 * HOUR],
      refund: ['finance', null],
    });
    expect(withinOf({ fulfilment: 'shipped' })['recall']).toEqual(['carrier', 2 * HOUR]);
    expect(withinOf({ fulfilment: 'signed', approver: 'supervisor' })['ask_superior']).toEqual([
      'supervisor',
      12 * HOUR,
    ]);
    const returned = { fulfilment: 'signed', type: 'return_refund' } as const;
    expect(withinOf(returned)).toMatchObject({
      obtain_tracking: ['buyer', 12 * HOUR],
      inspect: ['inspector', 12 * HOUR],
    });
    const external = situation(of, {
      cases: [afterSaleCase(of, returned)],
      policy: policy({ service: { inspectedBy: 'external' } }),
    });
    const inspected = refundPath(external, { caseId: 'case' })?.steps.find(({ step: name }) => name === 'inspect');
    expect(inspected?.within).toBe(48 * HOUR);
  });
});

describe('SLA-01 each step by its rule, and by what it is done', () => {
  const picking = { ...of, parcels: [parcel('picking', allUnits(of.lines))] };
  const ruled = (...asked: Parameters<typeof pathFor>) =>
    pathFor(...asked)?.steps.map(({ step: name, rule, by }) => `${name} ${rule} ${by}`);

  it('SLA-01 names the rule of every step, and who takes it', () => {
    expect(ruled({ reason: 'late_shipment' }, picking)).toEqual([
      'respond SLA-02 agent',
      'judge_compensation SLA-04 agent',
      'intercept CAN-05 warehouse',
      'refund LIF-19 finance',
    ]);
    expect(ruled({ fulfilment: 'shipped' })).toEqual([
      'respond SLA-02 agent',
      'recall CAN-03 carrier',
      'refund LIF-19 finance',
    ]);
    expect(ruled({ fulfilment: 'signed', approver: 'supervisor' })).toEqual([
      'respond SLA-02 agent',
      'consider_return ELG-19 agent',
      'ask_superior RFD-08 supervisor',
      'refund LIF-19 finance',
    ]);
    expect(ruled({ fulfilment: 'signed', type: 'return_refund' })).toEqual([
      'respond SLA-02 agent',
      'agree_freight FRT-05 agent',
      'approve LIF-03 agent',
      'obtain_tracking SLA-02 buyer',
      'inspect LIF-21 inspector',
      'refund LIF-19 finance',
    ]);
  });

  const signed = { fulfilment: 'signed' } as const;
  it.each([
    ['approve', 'awaiting_refund'],
    ['reject', 'rejected'],
    ['convert', 'pending_review'],
    ['submit_return', 'awaiting_inspection'],
    ['propose', 'negotiating'],
  ] as const)('ELG-19 a return is considered once a case sees %s', (action, to) => {
    expect(steps({ ...signed, history: [applied, step(action, 'pending_review', to)] })).toContain(
      'consider_return done',
    );
    expect(steps({ ...signed, history: [applied] })).toContain('consider_return ahead');
  });

  it.each(['confirm_refund', 'refuse_refund'] as const)('RFD-08 a superior was asked once he decides: %s', (action) => {
    const history = [applied, step(action, 'awaiting_refund', 'awaiting_refund', 'supervisor')];
    expect(steps({ ...signed, approver: 'supervisor', history })).toContain('ask_superior done');
  });

  it('CAN-03 a carrier that was asked again has answered once', () => {
    const once = [
      applied,
      step('approve', 'pending_review', 'recalling', 'system'),
      step('report_recall_failed', 'recalling', 'pending_review', 'carrier'),
    ];
    const again = [...once, step('approve', 'pending_review', 'recalling')];
    const recalling = { fulfilment: 'shipped', state: 'recalling' } as const;
    expect(steps({ ...recalling, history: again })).toContain('recall done');
  });

  it('FRT-05 LIF-21 terms without freight agree on none, and goods that wait for inspection are not inspected', () => {
    const returned = { ...signed, type: 'return_refund' } as const;
    expect(steps({ ...returned, terms: { amount: 100 } })).toContain('agree_freight ahead');
    const sent = step('submit_return', 'awaiting_return', 'awaiting_inspection');
    expect(steps({ ...returned, state: 'awaiting_inspection', history: [applied, sent] })).toContain('inspect ahead');
  });

  it.each(['submit_return', 'pick_up_return'] as const)('SLA-02 tracking is there with %s', (action) => {
    const returned = { ...signed, type: 'return_refund', state: 'awaiting_inspection' } as const;
    const history = [applied, step(action, 'awaiting_return', 'awaiting_inspection')];
    expect(steps({ ...returned, history })).toContain('obtain_tracking done');
  });

  it('LIF-03 only an approval after review counts, and only one that asks the goods back', () => {
    const returned = { ...signed, type: 'return_refund', state: 'awaiting_return' } as const;
    const seeing = (history: HistoryEntry) => steps({ ...returned, history: [applied, history] });
    expect(seeing(step('approve', 'pending_review', 'awaiting_return'))).toContain('approve done');
    expect(seeing(step('agree', 'negotiating', 'awaiting_return'))).not.toContain('approve done');
  });

  it('SLA-01 a refund that failed has not been paid', () => {
    const refund = { key: 'case:refund:1', total: 0, entries: [], tenders: [], transfer: 0, benefits: [] };
    const tried = (state: 'failed' | 'succeeded') =>
      steps({ state: 'awaiting_refund', refunds: [{ ...refund, state }] })?.at(-1);
    expect([tried('failed'), tried('succeeded')]).toEqual(['refund ahead', 'refund done']);
  });

  it('CAN-05 asks the warehouse where it has begun with some of the units', () => {
    const [first, ...rest] = allUnits(of.lines);
    const some = first === undefined ? [] : [{ ...first, to: 1 }];
    const two = { ...of, lines: of.lines.map((one) => ({ ...one, quantity: 2 })), parcels: [parcel('picking', some)] };
    expect(rest).toEqual([]);
    expect(steps({ claims: [{ lineId: 'cup', from: 0, to: 2 }] }, two)).toContain('intercept ahead');
    expect(steps({ claims: [{ lineId: 'cup', from: 1, to: 2 }] }, two)).not.toContain('intercept ahead');
    const left = { ...of, parcels: [parcel('handed_over', allUnits(of.lines))] };
    expect(steps({}, left)).not.toContain('intercept ahead');
  });
});

describe('SLA-04 compensation is judged first', () => {
  const late = { reason: 'late_shipment' } as const;
  const compensated = afterSaleCase(of, { id: 'other', type: 'compensation', ...late });

  it('SLA-04 on paths 1 and 4, where the reason owes one', () => {
    expect(pathFor(late)).toMatchObject({
      compensation: { first: true, reason: 'late_shipment', amount: 500 },
      steps: [{ step: 'respond' }, { step: 'judge_compensation', rule: 'SLA-04', state: 'ahead' }, { step: 'refund' }],
    });
    const fake = pathFor({ reason: 'counterfeit', type: 'return_refund', fulfilment: 'signed' });
    expect(fake?.compensation).toEqual({ first: true, reason: 'counterfeit', amount: 50_000 });
    expect(fake?.steps.map(({ step: name }) => name)).not.toContain('agree_freight');
  });

  it('SLA-04 not where it owes none, nor where it was judged', () => {
    expect(pathFor({})?.compensation).toEqual({ first: false, reason: 'thinking_it_over', amount: 0 });
    const judged = pathFor(late, of, [compensated]);
    expect(judged?.compensation).toEqual({ first: false, reason: 'late_shipment', amount: 500 });
    expect(judged?.steps.map(({ step: name, state }) => `${name} ${state}`)).toContain('judge_compensation done');
  });

  it('SLA-04 the other paths do not ask', () => {
    expect(pathFor({ ...late, fulfilment: 'shipped' })?.compensation).toBeNull();
    expect(pathFor({ ...late, fulfilment: 'signed' })?.compensation).toBeNull();
  });
});
