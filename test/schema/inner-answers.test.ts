import { quoteRefund } from 'aftersale/refund';
import { rollUpOrder } from 'aftersale/rollup';
import {
  caseEffectSchema,
  factIssueSchema,
  lawResultSchema,
  lifecycleFaultSchema,
  lifecycleModelSchema,
  orderCommandSchema,
  orderRollupSchema,
  patchSchema,
  policyDifferenceSchema,
  QUESTIONS,
  reasonSchema,
  recoverySchema,
  refundQuoteSchema,
  settlementSchema,
  stockOutQuerySchema,
  stockOutSchema,
  typeEligibilitySchema,
} from 'aftersale/schema';
import { settleOrder } from 'aftersale/settlement';
import { aSituation } from 'aftersale/testing';
import { type GenericSchema, safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';

function faultsOf(schema: GenericSchema | undefined, data: unknown): string[] {
  if (schema === undefined) throw new Error('no schema');
  const { issues = [] } = safeParse(schema, data);
  return issues.map(({ path = [], message }) => `${path.map(({ key }) => key).join('.')}: ${message}`);
}

const situation = aSituation();
const lineId = String(situation.order.lines[0]?.id);
const units = [{ lineId, from: 0, to: 1 }];
const denial = { code: 'order_is_closed', rule: 'ELG-07', params: { status: 'closed' } };

const answered = quoteRefund(situation, {
  caseId: 'c',
  type: 'refund_only',
  reason: 'quality',
  actor: 'agent',
  lines: [{ lineId, quantity: 1 }],
});
const quote = answered.outcome === 'deny' ? {} : answered.value;
const settlement = settleOrder(situation);
const rollup = rollUpOrder(situation);

const verdict = { outcome: 'allow', until: null, reasons: [] };
const total = { outcome: 'deny', total: 500, reasons: [denial] };
const changed = (...changes: object[]) => ({ orderId: 'o', currency: 'CNY', changes, cost: -500 });

const option = (...commands: object[]) => ({
  option: 'substitute',
  rule: 'EXC-02',
  decidedBy: 'buyer',
  carriedOutBy: 'warehouse',
  decision: { outcome: 'allow', value: { commands, refund: 0, compensation: 0 }, notes: [] },
});
const stockOut = (...commands: object[]) => ({ goods: { units, options: [option(...commands)] }, companions: null });

const step = {
  rule: 'LIF-01',
  types: ['door'],
  from: 'open',
  by: ['guest'],
  action: 'push',
  conditions: [{ facet: 'wind', values: ['calm'] }],
  to: 'shut',
  becomes: null,
  restarts: false,
  effects: [],
};
const state = { state: 'open', kind: 'waiting', types: ['door'], deadline: { rule: 'LIF-02', waitsFor: 'guest' } };
const model = { name: 'door', types: ['door'], states: [state], steps: [step] };
const uncovered = { fault: 'uncovered_facts', type: 'door', state: 'open', action: 'push', actor: 'guest' };

const issue = { path: ['order', 0], code: 'lines_missing', params: { text: 'a', count: 1, is: true, none: null } };
const effect = {
  key: 'c:2:forward_return',
  caseId: 'c',
  effect: 'forward_return',
  address: 'Road 1',
  bearer: 'merchant',
};
const sentBack = { key: 'c:2:send_goods_back', caseId: 'c', effect: 'send_goods_back', units, bearer: 'buyer' };
const left = { code: 'merchant_left_still_owes', rule: 'EXC-10', params: { merchantState: 'left' } };
const query = { id: 'k', caseId: 'c', units };
const eligible = {
  type: 'cancel',
  outcome: 'review',
  reasons: [denial],
  notes: [],
  until: null,
  window: null,
  byUnits: [],
  inputs: { required: [], reasons: [] },
};
const covered = { caseId: null, amount: 500, fromBalance: 300, fromDeposit: 100, shortfall: 100 };
const recovery = { claims: [covered], left: { balance: 0, deposit: 0 }, shortfall: 100 };
const commanded = (command: object) => ({ ...rollup, status: { ...rollup.status, command } });
const entered = { enteredAt: 1, cycle: { from: 0, to: 2 }, payableAt: 3 };

/** Whole answers and questions, with each of the objects in them and in each of their words. */
const WHOLE: readonly (readonly [what: string, schema: GenericSchema, data: unknown])[] = [
  [
    'a changed eligibility',
    policyDifferenceSchema,
    changed({ about: 'eligibility', type: 'cancel', before: verdict, after: verdict }),
  ],
  [
    'a changed claim',
    policyDifferenceSchema,
    changed({ about: 'claim', type: 'cancel', reason: 'quality', before: total, after: total }),
  ],
  ['a changed case', policyDifferenceSchema, changed({ about: 'case', caseId: 'c', before: total, after: total })],
  [
    'changed actions',
    policyDifferenceSchema,
    changed({ about: 'actions', caseId: 'c', actor: 'agent', before: [], after: ['approve'] }),
  ],
  ['substitutes of a stock-out', stockOutQuerySchema, { ...query, substitutes: [{ lineId, sku: 's', agreed: true }] }],
  [
    'substitutes to be shipped',
    stockOutSchema,
    stockOut({ command: 'ship_substitutes', units, substitutes: [{ lineId, sku: 's' }] }),
  ],
  ['units to be resumed', stockOutSchema, stockOut({ command: 'resume_units', units, when: 'restocked' })],
  ['an issue with params of all kinds', factIssueSchema, issue],
  ['a law that held', lawResultSchema, { law: 'cases_end', sentence: 'Every case ends.', held: true, runs: 100 }],
  ['a lifecycle', lifecycleModelSchema, model],
  [
    'a payment of an order',
    orderCommandSchema,
    { id: 'k', version: 1, actor: 'buyer', action: 'pay', input: { tenders: situation.order.tenders } },
  ],
  ['an order to be closed', orderRollupSchema, commanded({ actor: 'system', action: 'close' })],
  ['taxes of a quote', refundQuoteSchema, { ...quote, taxes: [{ rate: '0.13', included: true, amount: -1 }] }],
  ...['original', 'confirmed_account', 'offline_transfer'].map(
    (route) => [`a refund by ${route}`, refundQuoteSchema, { ...quote, route }] as const,
  ),
  ...['approved', 'tracking_submitted', 'picked_up'].map(
    (instantAt) => [`a refund once ${instantAt}`, refundQuoteSchema, { ...quote, instantAt }] as const,
  ),
  ...['partly_used', 'after_shipment', 'expired', 'other_orders_unknown'].map(
    (why) =>
      [
        `a coupon kept: ${why}`,
        refundQuoteSchema,
        { ...quote, benefits: [{ kind: 'coupon_kept', rule: 'BEN-01', couponId: 'k', why }] },
      ] as const,
  ),
  ...['release', 'await_inspection', 'none'].map(
    (disposition) =>
      [
        `stock: ${disposition}`,
        refundQuoteSchema,
        { ...quote, benefits: [{ kind: 'stock', rule: 'BEN-06', disposition, ...units[0] }] },
      ] as const,
  ),
  ...['entered', 'payable'].map(
    (is) => [`a settlement that is ${is}`, settlementSchema, { ...settlement, status: { is, ...entered } }] as const,
  ),
  ['a claim of a settlement', settlementSchema, { ...settlement, claims: [{ caseId: null, amount: 1 }] }],
  ['what claims are recovered from', recoverySchema, recovery],
  ...['review', 'deny'].map(
    (outcome) => [`a type's ${outcome}`, typeEligibilitySchema, { ...eligible, outcome }] as const,
  ),
];

describe('the schema of answers and questions', () => {
  it.each(WHOLE)('takes %s', (_what, schema, data) => {
    expect(faultsOf(schema, data)).toEqual([]);
  });

  it.each<readonly [what: string, schema: GenericSchema, data: unknown, faults: readonly string[]]>([
    ['a bearer that never is', caseEffectSchema, { ...effect, bearer: 'buyer' }, ['bearer: not_one_of']],
    ['goods sent back by the merchant', caseEffectSchema, { ...sentBack, bearer: 'merchant' }, ['bearer: not_one_of']],
    [
      'a merchant who is still there',
      reasonSchema,
      { ...left, params: { merchantState: 'open' } },
      ['params.merchantState: not_one_of'],
    ],
    [
      'a resumption at any time',
      stockOutSchema,
      stockOut({ command: 'resume_units', units, when: 'ever' }),
      ['goods.options.0.decision.value.commands.0.when: not_one_of'],
    ],
    ['a path of yes and no', factIssueSchema, { ...issue, path: [true] }, ['path.0: wrong_type']],
    ['params that are no record', factIssueSchema, { ...issue, params: 'none' }, ['params: wrong_type']],
    ['params that are lists', factIssueSchema, { ...issue, params: { lines: [] } }, ['params.lines: wrong_type']],
    ['facts that are no record', lifecycleFaultSchema, { ...uncovered, facts: 'calm' }, ['facts: wrong_type']],
    [
      'a person who rolls up an order',
      orderRollupSchema,
      commanded({ actor: 'buyer', action: 'close' }),
      ['status.command.actor: not_one_of'],
    ],
    ['a patch at a place of yes and no', patchSchema, { op: 'remove', path: [true] }, ['path.0: wrong_type']],
  ])('refuses %s', (_what, schema, data, faults) => {
    expect(faultsOf(schema, data)).toEqual(faults);
  });

  it('takes what the questions about statements and recoveries are asked', () => {
    const { statementOf, coverClaims } = QUESTIONS;
    expect(faultsOf(statementOf.asks[1], { from: 0, to: 1 })).toEqual([]);
    expect(faultsOf(coverClaims.asks[0], [{ caseId: null, amount: 500 }])).toEqual([]);
    expect(faultsOf(coverClaims.asks[2], 'deposit_first')).toEqual([]);
    expect(faultsOf(coverClaims.asks[2], 'none_first')).toEqual([': not_one_of']);
  });
});
