import { emptySummary } from 'aftersale/compare';
import { standard } from 'aftersale/policy';
import {
  caseEffectSchema,
  comparisonSummarySchema,
  lawResultSchema,
  lifecycleFaultSchema,
  lifecycleModelSchema,
  QUESTIONS,
  serviceQuerySchema,
  stockOutQuerySchema,
} from 'aftersale/schema';
import type { CaseEffectName } from 'aftersale/vocabulary';
import { is, safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';

describe('the words a schema takes', () => {
  it.each(['order', 'invoice'])('LIF-06 goods or an invoice are sent anew: %s', (as) => {
    const effect = { key: 'c:2:create_reshipment', caseId: 'c', effect: 'create_reshipment', address: null };
    const units = [{ lineId: 'cup', from: 0, to: 1 }];
    expect(is(caseEffectSchema, { ...effect, units, as })).toBe(true);
    expect(is(caseEffectSchema, { ...effect, units, as: `${as}s` })).toBe(false);
  });

  it.each(['eligibility', 'claim', 'case', 'actions', 'deadline'])('a comparison is about %s', (about) => {
    const counted = (what: string) => ({
      ...emptySummary(standard, standard),
      changes: [{ about: what, of: null, orders: 1 }],
    });
    expect(is(comparisonSummarySchema, counted(about))).toBe(true);
    expect(is(comparisonSummarySchema, counted(''))).toBe(false);
  });

  it('a lifecycle has states that only lead to each other', () => {
    expect(is(lifecycleFaultSchema, { fault: 'loop_without_exit', type: 'door', states: ['open', 'shut'] })).toBe(true);
    expect(is(lifecycleFaultSchema, { fault: '', type: 'door', states: ['open', 'shut'] })).toBe(false);
  });
});

const UNITS = [{ lineId: 'cup', from: 0, to: 1 }];
const REFUND = { refundKey: 'c:refund:1', total: 500 };
const MONEY = { tenders: [{ tenderId: 't', amount: 400 }], transfer: 100 };
const FINDING = { ...UNITS[0], result: 'accepted', disposition: 'restock' };
const COMMAND = { id: 'k', caseId: 'c', caseVersion: 1, actor: 'system', action: 'approve', input: {} };

/** What each effect tells, in all its words. */
const TOLD: Readonly<Record<CaseEffectName, readonly object[]>> = {
  request_interception: [{ units: UNITS }],
  request_recall: [{ units: UNITS, parcelIds: ['p'] }],
  resume_shipment: [{ units: UNITS }],
  give_return_address: [{ address: null }, { address: 'Road 1' }],
  create_return_order: [{ units: UNITS, trackingNumber: null, address: null }],
  create_erp_receipt: [{ units: UNITS }],
  forward_return: [{ address: 'Road 1', bearer: 'merchant' }],
  offer_incentive: [{}],
  restock: ['automatic', 'manual'].map((slip) => ({ slip, findings: [FINDING] })),
  release_stock: [{ units: UNITS }],
  create_refund_order: [{ ...REFUND, state: 'created' }],
  advance_refund: [{ ...REFUND, state: 'processing' }],
  send_payment: [{ ...REFUND, ...MONEY, route: 'original', account: null }],
  request_manual_payment: [REFUND],
  close_refund_order: [{ refundKey: 'c:refund:1' }],
  return_benefits: [{ refundKey: 'c:refund:1', benefits: [] }],
  issue_red_invoice: [{ number: 'i', amount: 500 }],
  claim_advance: [{ amount: 500 }],
  recover_from_merchant: ['balance_first', 'deposit_first'].map((from) => ({ amount: 500, from })),
  ask_for_account: [{}],
  pay_compensation: [{ ...REFUND, benefits: [] }],
  collect_top_up: [{ amount: 500 }],
  return_top_up: [{ amount: 500 }],
  create_replacement_shipment: [{ units: UNITS, address: null, replacement: null }],
  create_reshipment: ['order', 'invoice'].map((as) => ({ units: UNITS, as, address: null })),
  send_goods_back: [{ units: UNITS, bearer: 'buyer' }],
  create_supplier_case: [{ units: UNITS, reason: 'quality' }],
  retain_evidence: [{}],
  roll_up_order: [{ orderId: 'o' }],
  ticket_for_agent: [{}],
  ticket_for_approver: [{ role: 'supervisor' }],
  ticket_for_finance: [{}],
  ticket_for_warehouse: [{}],
  ticket_for_merchant: [{}],
  ticket_for_platform: ['buyer', 'merchant', null].map((lossBorneBy) => ({ lossBorneBy })),
  notify_buyer: [{}],
  notify_merchant: [{}],
  issue_command: [{ command: COMMAND }],
};

describe('the schema of effects', () => {
  const effects = Object.entries(TOLD).flatMap(([effect, told]) => told.map((each) => ({ effect, told: each })));

  it.each(effects)('takes $effect with what it tells, and nothing less or more', ({ effect, told }) => {
    const whole = { key: `c:2:${effect}`, caseId: 'c', effect, ...told };
    expect(safeParse(caseEffectSchema, whole).issues).toBe(undefined);
    expect(is(caseEffectSchema, { ...whole, more: 1 })).toBe(false);
    for (const key of Object.keys(told)) expect(is(caseEffectSchema, { ...whole, [key]: undefined })).toBe(false);
  });
});

describe('the schemas of lifecycles and laws', () => {
  it.each(['initial', 'waiting', 'resting', 'final'])('a state can be %s', (kind) => {
    const states = [{ state: 'open', kind, types: ['door'], deadline: null }];
    expect(is(lifecycleModelSchema, { name: 'door', types: ['door'], states, steps: [] })).toBe(true);
  });

  const place = { type: 'door', state: 'open', action: 'push', actor: 'guest', facts: { wind: 'calm' } };

  it.each([
    { fault: 'unreachable_state', state: 'open' },
    { fault: 'dead_end', type: 'door', state: 'open' },
    { fault: 'no_deadline', type: 'door', state: 'open' },
    { fault: 'final_state_left', state: 'shut', action: 'push' },
    { fault: 'ambiguous_rows', rows: [0, 1], ...place },
    { fault: 'uncovered_facts', ...place },
    { fault: 'value_without_row', facet: 'wind', value: 'strong' },
    { fault: 'action_for_nobody', action: 'push' },
  ])('a lifecycle can have the fault $fault, told by all of its places', (fault) => {
    expect(is(lifecycleFaultSchema, fault)).toBe(true);
    for (const key of Object.keys(fault)) expect(is(lifecycleFaultSchema, { ...fault, [key]: undefined })).toBe(false);
  });

  it('a law that does not hold is told with the example that breaks it', () => {
    const broken = {
      law: 'cases_end',
      sentence: 'Every case ends.',
      held: false,
      faults: ['it goes on'],
      counterexample: { version: 1 },
      policy: standard,
      seed: -7,
      path: '0:1',
    };
    expect(safeParse(lawResultSchema, broken).issues).toBe(undefined);
    for (const key of ['faults', 'policy', 'seed', 'path']) {
      expect(is(lawResultSchema, { ...broken, [key]: undefined })).toBe(false);
    }
    expect(is(lawResultSchema, { ...broken, runs: 100 })).toBe(false);
  });
});

describe('who and what is asked', () => {
  it.each(['carrier', 'warehouse', 'supervisor'])('SLA-02 %s is asked about a case', (asked) => {
    expect(is(serviceQuerySchema, { caseId: 'c', inquiries: [{ asked, askedAt: 0 }] })).toBe(true);
    expect(is(serviceQuerySchema, { caseId: 'c', inquiries: [{ asked: `${asked}s`, askedAt: 0 }] })).toBe(false);
  });

  it.each(['buyer', 'agent'])('EXC-02 %s decides on a stock-out', (actor) => {
    expect(is(stockOutQuerySchema, { id: 'k', caseId: 'c', units: UNITS, actor })).toBe(true);
    expect(is(stockOutQuerySchema, { id: 'k', caseId: 'c', units: UNITS, actor: 'finance' })).toBe(false);
  });
});

describe('a question', () => {
  it.each(Object.entries(QUESTIONS))('is asked of something: %s', (_, { asks }) => {
    expect(asks.length).toBeGreaterThan(0);
  });
});
