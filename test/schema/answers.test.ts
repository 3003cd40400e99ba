import type { CaseInput } from 'aftersale/lifecycle';
import { ACTION_INPUTS } from 'aftersale/lifecycle';
import {
  batchCommandSchema,
  caseCommandSchema,
  decisionSchema,
  issuedCommandSchema,
  orderSchema,
  parseAs,
  reasonSchema,
  typeEligibilitySchema,
} from 'aftersale/schema';
import { CASE_ACTIONS, type CaseAction } from 'aftersale/vocabulary';
import { type GenericSchema, is, number, safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { withValue } from '../fixtures/changed';
import { fullSituation } from '../fixtures/full-situation';
import { REASON_SAMPLES } from '../messages/reason-samples';

const faultsOf = (schema: GenericSchema, data: unknown): string[] =>
  (safeParse(schema, data).issues ?? []).map(
    ({ path = [], message }) => `${path.map(({ key }) => key).join('.')}: ${message}`,
  );

describe('the schema of reasons', () => {
  const reasons = Object.entries(REASON_SAMPLES).flatMap(([code, samples]) =>
    samples.map((params) => ({ code, rule: 'ELG-01', params })),
  );

  it.each(reasons)('takes $code with its params, and nothing less or more', (reason) => {
    expect(faultsOf(reasonSchema, reason)).toEqual([]);
    expect(faultsOf(reasonSchema, { ...reason, params: { ...reason.params, more: 1 } })).toEqual([
      'params.more: unknown_key',
    ]);
    const [first = ''] = Object.keys(reason.params);
    expect(faultsOf(reasonSchema, withValue(reason, ['params', first], undefined))).toEqual([
      `params.${first}: missing`,
    ]);
  });

  it('refuses codes that are none', () => {
    expect(faultsOf(reasonSchema, { code: 'moody', rule: 'ELG-01', params: {} })).toEqual(['code: not_one_of']);
  });
});

/** One value for everything that can be told. */
const TOLD: Required<CaseInput> = {
  why: 'why',
  reason: 'quality',
  description: 'broken',
  evidence: [{ kind: 'photo', reference: 'photo-1' }],
  address: 'Road 1',
  replacement: 'cup-green',
  replacementPrices: [{ lineId: 'cup', price: 900 }],
  terms: { amount: 500 },
  liability: 'merchant',
  amount: 500,
  type: 'exchange',
  returnAddress: 'Road 2',
  assessedValue: 300,
  trackingNumber: 'SF1',
  carriage: 'in_transit',
  findings: [{ lineId: 'cup', from: 0, to: 1, result: 'accepted', disposition: 'restock' }],
  splitCaseId: 'c2',
  remedy: 'refund',
  ruling: 'refund',
  forum: 'platform',
  channelRefusal: 'too_old',
  account: 'account-1',
  accepted: true,
};

describe('the schemas of commands', () => {
  const command = (action: CaseAction, names: readonly (keyof CaseInput)[]) => ({
    id: 'k',
    actor: 'agent',
    action,
    input: Object.fromEntries(names.map((name) => [name, TOLD[name]])),
  });
  const versions = { caseId: 'c', caseVersion: 1 };

  it.each(CASE_ACTIONS)('take what %s must and may be told, and nothing else', (action) => {
    const { required, optional } = ACTION_INPUTS[action];
    const others = (Object.keys(TOLD) as (keyof CaseInput)[]).filter(
      (name) => !required.includes(name) && !optional.includes(name),
    );
    const asks: readonly (readonly [GenericSchema, object])[] = [
      [caseCommandSchema, { ...versions, situationVersion: 1 }],
      [issuedCommandSchema, versions],
      [batchCommandSchema, { on: [{ ...versions, situationVersion: 1 }] }],
    ];
    for (const [schema, more] of asks) {
      const faults = (names: readonly (keyof CaseInput)[]) => faultsOf(schema, { ...command(action, names), ...more });
      expect(faults(required)).toEqual([]);
      expect(faults([...required, ...optional])).toEqual([]);
      expect(faults(optional).sort()).toEqual(required.map((name) => `input.${name}: missing`).sort());
      expect(faults([...required, ...others]).sort()).toEqual(
        others.map((name) => `input.${name}: unknown_key`).sort(),
      );
    }
  });
});

describe('the schema of a decision', () => {
  const reason = { code: 'not_paid', rule: 'RFD-05', params: { orderId: 'o' } };
  const decision = decisionSchema(number());

  it('takes an answer of each outcome', () => {
    expect(is(decision, { outcome: 'allow', value: 1, notes: [reason] })).toBe(true);
    expect(is(decision, { outcome: 'review', value: 1, reasons: [reason], notes: [] })).toBe(true);
    expect(is(decision, { outcome: 'deny', reasons: [reason] })).toBe(true);
  });

  it('refuses a denial with a value, or without a reason', () => {
    expect(faultsOf(decision, { outcome: 'deny', reasons: [reason], value: 1 })).toEqual(['value: unknown_key']);
    expect(faultsOf(decision, { outcome: 'deny', reasons: [] })).toEqual(['reasons: list_too_short']);
    expect(faultsOf(decision, { outcome: 'maybe' })).toEqual(['outcome: not_one_of']);
  });
});

describe('the schema of eligibility', () => {
  it('knows no reasons of what is allowed', () => {
    const allowed = { outcome: 'allow', reasons: ['why'], notes: [], until: null, window: null };
    const answer = { ...allowed, type: 'exchange', byUnits: [], inputs: { required: [], reasons: [] } };
    expect(faultsOf(typeEligibilitySchema, answer)).toEqual(['reasons: list_too_long']);
    const parsed = parseAs(typeEligibilitySchema, answer);
    expect(parsed.ok || parsed.issues[0].params).toEqual({ maximum: 0 });
    expect(faultsOf(typeEligibilitySchema, { ...answer, reasons: null })).toEqual(['reasons: wrong_type']);
  });
});

describe('what was told with a step', () => {
  const { order } = fullSituation;
  const told = (input: unknown) =>
    faultsOf(orderSchema, {
      ...order,
      history: [
        {
          commandId: 'k',
          actor: 'buyer',
          action: 'pay',
          at: 0,
          from: 'awaiting_payment',
          to: 'awaiting_shipment',
          input,
        },
      ],
    });
  const nested = (depth: number): unknown => (depth === 0 ? 1 : { inner: [nested(depth - 1)] });

  it.each([
    [{}],
    [{ a: [1, 'two', null, false, { b: {} }] }],
    [Object.assign(Object.create(null), { a: 1 })],
    [nested(5)],
  ])('is plain JSON: %j', (input) => {
    expect(told(input)).toEqual([]);
  });

  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;

  it.each([
    ['a date', { at: new Date(0) }],
    ['a function', { call: () => 1 }],
    ['NaN', { amount: Number.NaN }],
    ['undefined', { amount: undefined }],
    ['a bigint', { amount: 1n }],
    ['a cycle', cyclic],
    ['deep nesting', nested(9)],
    ['very deep nesting', nested(5_000)],
    ['a key of prototypes', JSON.parse('{"a":{"__proto__":{"b":1}}}')],
  ])('is refused with %s in it', (_, input) => {
    expect(told(input)).toEqual(['history.0.input: not_plain']);
  });

  it.each([[null], [[]], ['text']])('is an object, not %j', (input) => {
    expect(told(input)).toEqual(['history.0.input: wrong_type']);
  });
});
