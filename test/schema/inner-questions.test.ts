import { standard } from 'aftersale/policy';
import {
  afterSaleCaseSchema,
  decisionSchema,
  liberal,
  orderSchema,
  parseAs,
  patchSchema,
  policySchema,
  refundRequestSchema,
  situationSchema,
} from 'aftersale/schema';
import { aCase, aSituation } from 'aftersale/testing';
import { deleteGlobalConfig, type GenericSchema, number, safeParse, setGlobalConfig } from 'valibot';
import { describe, expect, it } from 'vitest';
import { PARTS } from '../../src/schema/parts';
import { refundTermsSchema, unitSelection } from '../../src/schema/refund-terms-schema';

function faultsOf(schema: GenericSchema, data: unknown): string[] {
  const { issues = [] } = safeParse(schema, data);
  return issues.map(({ path = [], message }) => `${path.map(({ key }) => key).join('.')}: ${message}`);
}

const { order } = aSituation();
const [line] = order.lines;
const [parcel] = order.parcels;
const lineId = String(line?.id);
const bundled = { ...line, id: 'part', follows: { lineId, as: 'bundle_part', unitValue: 0 } };
const discounted = (condition: object) => ({
  ...order,
  discounts: [{ id: 'off', on: 'goods', amount: 0, condition }],
});
const tiered = (by: string, ...tiers: object[]) => discounted({ is: 'tiered', by, tiers });
const request = { caseId: 'c', type: 'refund_only', reason: 'quality', actor: 'agent', lines: [] };

/** Whole questions, with each of the objects in them and in each of their words. */
const WHOLE: readonly (readonly [what: string, schema: GenericSchema, data: unknown])[] = [
  ['a part of a bundle', orderSchema, { ...order, lines: [...order.lines, bundled] }],
  ...['out_of_stock', 'unsellable'].map(
    (shortage) =>
      [`a parcel short: ${shortage}`, orderSchema, { ...order, parcels: [{ ...parcel, shortage }] }] as const,
  ),
  ...['active', 'left'].map(
    (merchantState) => [`a merchant: ${merchantState}`, orderSchema, { ...order, merchantState }] as const,
  ),
  ...['amount', 'quantity'].map(
    (by) => [`tiers by ${by}`, orderSchema, tiered(by, { atLeast: 3, rate: '0.8' }, { atLeast: 2, off: 5 })] as const,
  ),
  ...['asked', 'accepted', 'refused'].map(
    (supplier) => [`a supplier who has ${supplier}`, afterSaleCaseSchema, { ...aCase(order), supplier }] as const,
  ),
  ...['buyer', 'merchant', 'platform'].map(
    (paidBy) => [`a pickup paid by ${paidBy}`, refundTermsSchema, { pickup: { amount: 5, paidBy } }] as const,
  ),
  ...['account_closed', 'too_old', 'too_many_refunds'].map(
    (channelRefusal) => [`a channel: ${channelRefusal}`, refundTermsSchema, { channelRefusal }] as const,
  ),
  ...['goodwill', 'freight_subsidy'].map(
    (kind) =>
      [
        `an adjustment: ${kind}`,
        refundTermsSchema,
        { adjustments: [{ kind, amount: 5, bearer: 'merchant' }] },
      ] as const,
  ),
  ...['not_returned', 'failed_inspection'].map(
    (advanceFailed) => [`an advance: ${advanceFailed}`, refundTermsSchema, { advanceFailed }] as const,
  ),
  [
    'units of a refund',
    refundRequestSchema,
    {
      ...request,
      lines: [
        { lineId, quantity: 1 },
        { lineId, from: 0, to: 1 },
      ],
    },
  ],
  [
    'a value that is nested deeply',
    patchSchema,
    { op: 'add', path: ['terms'], value: { a: { b: { c: [{ d: 1 }] } } } },
  ],
];

describe('the schema of questions', () => {
  it.each(WHOLE)('takes %s', (_what, schema, data) => {
    expect(faultsOf(schema, data)).toEqual([]);
  });

  it('refuses a patch that puts in place what is no plain data', () => {
    const put = (value: unknown) => faultsOf(patchSchema, { op: 'add', path: ['terms'], value });
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
    expect(put(() => 1)).toEqual(['value: not_plain']);
    expect(put(nested(32))).toEqual([]);
    expect(put(nested(33))).toEqual(['value: not_plain']);
  });

  it('takes discounts of a stored allocation that no goods took', () => {
    const shares = { list: 1, discounts: [], net: 1, taxes: [], paid: 1, tenders: [] };
    const allocation = { algorithm: 1, orderId: order.id, blocks: [], freight: shares };
    const stored = (unapplied: object) => ({ ...aSituation(), allocation: { ...allocation, unapplied: [unapplied] } });
    const named = (faults: readonly string[]) => faults.filter((fault) => fault.includes('unapplied'));
    expect(named(faultsOf(situationSchema, stored({ discountId: 'off', amount: 5 })))).toEqual([]);
    expect(named(faultsOf(situationSchema, stored({ discountId: 'off' })))).toEqual([
      'allocation.unapplied.0.amount: missing',
    ]);
  });

  it('takes a rate that is the most there may be', () => {
    const charging = (feeTaxRate: string) => ({ ...standard, settlement: { ...standard.settlement, feeTaxRate } });
    expect(faultsOf(policySchema, charging('1'))).toEqual([]);
    expect(faultsOf(policySchema, charging('1.01'))).toEqual(['settlement.feeTaxRate: out_of_range']);
  });

  it('names every fault, whatever valibot is set to elsewhere', () => {
    setGlobalConfig({ abortEarly: true, abortPipeEarly: true });
    try {
      const parsed = parseAs(orderSchema, { ...order, id: 1, payment: 'barter', placedAt: 'today' });
      expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path.join('.'))).toEqual(['id', 'payment', 'placedAt']);
    } finally {
      deleteGlobalConfig();
    }
  });

  it('names the parts that schemas share, and what selects units has all its kinds', () => {
    expect(Object.keys(PARTS)).toEqual(
      expect.arrayContaining(['Amount', 'Instant', 'Rate', 'Currency', 'UnitSelection', 'RefundEntry']),
    );
    expect(unitSelection.options).toHaveLength(2);
  });
});

describe('what is told in another notation', () => {
  const decimals = { amounts: 'decimal', currency: 'CNY' } as const;
  const priced = (unitPrice: unknown) => ({ ...order, lines: [{ ...line, unitPrice }], tenders: [], discounts: [] });

  it('is told wholly in it: numbers are no decimal text', () => {
    const parsed = parseAs(orderSchema, priced(1990), decimals);
    expect(parsed.ok ? [] : parsed.issues).toContainEqual({
      path: ['lines', 0, 'unitPrice'],
      code: 'wrong_type',
      params: { expected: 'decimal text' },
    });
    const read = parseAs(orderSchema, priced('19.90'), decimals);
    expect(read.ok && read.value.lines[0]?.unitPrice).toBe(1990);
  });

  it('counts pieces, also where thresholds beside them are amounts', () => {
    const atLeast = (by: string, threshold: unknown) => ({
      ...priced('19.90'),
      discounts: [
        {
          id: 'off',
          on: 'goods',
          amount: '0',
          condition: { is: 'tiered', by, tiers: [{ atLeast: threshold, rate: '0.8' }] },
        },
      ],
    });
    const first = (by: string, threshold: unknown) => {
      const parsed = parseAs(orderSchema, atLeast(by, threshold), decimals);
      return parsed.ok ? parsed.value.discounts[0]?.condition : parsed.issues;
    };
    expect(first('amount', '300.00')).toEqual({
      is: 'tiered',
      by: 'amount',
      tiers: [{ atLeast: 30_000, rate: '0.8' }],
    });
    expect(first('quantity', 3)).toEqual({ is: 'tiered', by: 'quantity', tiers: [{ atLeast: 3, rate: '0.8' }] });
  });

  it('leaves an amount that there is not as it is', () => {
    const stepped = { is: 'stepped', every: '300.00', off: '50.00', maximum: null };
    const parsed = parseAs(
      orderSchema,
      { ...priced('19.90'), discounts: [{ id: 'off', on: 'goods', amount: '0', condition: stepped }] },
      decimals,
    );
    expect(parsed.ok && parsed.value.discounts[0]?.condition).toEqual({
      is: 'stepped',
      every: 30_000,
      off: 5_000,
      maximum: null,
    });
  });

  it('is read in lists that may not be empty as well', () => {
    const reasons = [{ code: 'above_refundable', rule: 'RFD-05', params: { requested: '10.00', maximum: '5.00' } }];
    const parsed = parseAs(decisionSchema(number()), { outcome: 'deny', reasons }, decimals);
    expect(parsed.ok && parsed.value.outcome === 'deny' && parsed.value.reasons[0].params).toEqual({
      requested: 1000,
      maximum: 500,
    });
  });

  it('is refused at its place, as valibot tells places', () => {
    const { issues = [] } = safeParse(liberal(orderSchema, decimals), priced('much'));
    expect(issues[0]?.path?.map(({ type, origin, key }) => ({ type, origin, key }))).toEqual(
      ['lines', 0, 'unitPrice'].map((key) => ({ type: 'unknown', origin: 'value', key })),
    );
  });
});
