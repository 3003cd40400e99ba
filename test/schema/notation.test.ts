import { AfterSaleError, toDecimalText } from 'aftersale';
import type { Situation } from 'aftersale/facts';
import { standard } from 'aftersale/policy';
import {
  afterSaleCaseSchema,
  caseCommandSchema,
  liberal,
  type Notation,
  orderSchema,
  parseAs,
  parseEligibilityQuery,
  parseRefundRequest,
  parseSituation,
  policySchema,
  refundQuoteSchema,
  situationSchema,
} from 'aftersale/schema';
import { ALL_OVER_BY, orderArbitrary } from 'aftersale/testing';
import fc from 'fast-check';
import { type GenericSchema, safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { pathOf, withValue } from '../fixtures/changed';
import { openSituation } from '../fixtures/faults';
import { fullSituation } from '../fixtures/full-situation';

/** Numbers that count something else than minor units or milliseconds. */
const COUNTS = [
  'available',
  'count',
  'credit',
  'exchangeDays',
  'extendedHours',
  'from',
  'points',
  'quantity',
  'repairDays',
  'returnDays',
  'to',
  'version',
];
const MOMENT = /(?:At|^at|^now|^until|Until)$/;

const PLAIN = ['policy', 'policies', 'input'];

/** The same data as people write them: amounts as decimal text, moments as ISO 8601. */
function asWritten(data: unknown, currency: string, date: (instant: number) => unknown, counts = COUNTS): unknown {
  if (Array.isArray(data)) return data.map((entry) => asWritten(entry, currency, date, counts));
  if (typeof data !== 'object' || data === null) return data;
  const isCounted = Reflect.get(data, 'by') === 'quantity' || Reflect.get(data, 'kind') === 'points_taken_back';
  const within = isCounted ? [...counts, 'atLeast', 'shortfall'] : counts;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]): [string, unknown] => {
      if (typeof value !== 'number') {
        return [
          key,
          PLAIN.includes(key) && typeof value === 'object' ? value : asWritten(value, currency, date, within),
        ];
      }
      if (within.includes(key)) return [key, value];
      return [key, MOMENT.test(key) ? date(value) : toDecimalText(value, currency)];
    }),
  );
}

const iso = (instant: number) => new Date(instant).toISOString();
const BOTH: Notation = { amounts: 'decimal', dates: 'iso' };
const written = (situation: Situation, date: (instant: number) => unknown = iso) =>
  asWritten(situation, situation.order.currency, date);

const faultsAfter = (input: unknown, notation: Notation = BOTH) => {
  const parsed = parseSituation(input, notation);
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
};
const faultsIn = (parsed: ReturnType<typeof parseAs>) =>
  parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);

describe('decimal texts and ISO dates', () => {
  it('turns −0 into 0 in counts as well', () => {
    const order = withValue(written(fullSituation), pathOf('order.parcels.0.units.0.from'), -0);
    const parsed = parseSituation(order, BOTH);
    expect(parsed.ok && parsed.situation).toEqual(fullSituation);
  });

  it('leaves amounts as they are where only dates are written otherwise, and the other way round', () => {
    const { order } = fullSituation;
    const dated = { ...order, placedAt: new Date(order.placedAt) };
    expect(parseAs(orderSchema, dated, { dates: 'iso' })).toEqual({ ok: true, value: order });
    const line = { id: 'a', category: 'tea', quantity: 1, unitPrice: '12.50' };
    const priced = {
      id: 'o',
      currency: 'CNY',
      status: 'awaiting_payment',
      payment: 'prepaid',
      placedAt: 5,
      lines: [line],
    };
    const parsed = parseAs(orderSchema, { ...priced, parcels: [], discounts: [], tenders: [] }, { amounts: 'decimal' });
    expect(parsed).toMatchObject({ ok: true, value: { placedAt: 5, lines: [{ unitPrice: 1250 }] } });
  });

  it('are read where they are asked for', () => {
    expect(parseSituation(written(fullSituation), BOTH)).toEqual({ ok: true, situation: fullSituation });
    expect(
      parseSituation(
        written(fullSituation, (at) => new Date(at)),
        BOTH,
      ),
    ).toEqual({ ok: true, situation: fullSituation });
    expect(
      parseSituation(
        written(fullSituation, (at) => at),
        BOTH,
      ),
    ).toEqual({ ok: true, situation: fullSituation });
  });

  it('are the same facts as numbers, whatever the order and its currency', () => {
    fc.assert(
      fc.property(orderArbitrary(), fc.constantFrom('CNY', 'JPY', 'KWD', 'CLF'), (order, currency) => {
        const situation = { order: { ...order, currency }, cases: [], policy: standard, now: ALL_OVER_BY, version: 1 };
        expect(parseSituation(written(situation), BOTH)).toEqual({ ok: true, situation });
      }),
      { numRuns: 50 },
    );
  });

  it('are refused where they are not asked for', () => {
    expect(faultsAfter(withValue(openSituation, pathOf('order.lines.0.unitPrice'), '10.00'), {})).toEqual([
      'order.lines.0.unitPrice: wrong_type',
    ]);
    expect(faultsAfter(withValue(openSituation, ['now'], iso(openSituation.now)), {})).toEqual(['now: wrong_type']);
    expect(faultsAfter(withValue(openSituation, ['now'], new Date(openSituation.now)), {})).toEqual([
      'now: wrong_type',
    ]);
  });

  it('leave a policy as it is', () => {
    expect(parseAs(policySchema, standard, { ...BOTH, currency: 'CNY' })).toEqual({ ok: true, value: standard });
    expect(faultsAfter(withValue(written(openSituation), pathOf('policy.timeZone'), 'Shanghai'))).toEqual([
      'policy.timeZone: time_zone_unknown',
    ]);
  });

  it('tell all faults at once, each with its path and once', () => {
    const changes: readonly (readonly [string, unknown])[] = [
      ['order.lines.0.unitPrice', '10.001'],
      ['order.lines.1.unitPrice', 5_000],
      ['order.tenders.0.amount', '1e3'],
      ['order.discounts.0.amount', '90071992547409.93'],
      ['order.freight.charged', '-1.00'],
      ['order.placedAt', '2025-01-10 12:00'],
      ['order.paidAt', 'yesterday'],
      ['order.parcels.0.signedAt', new Date(Number.NaN)],
      ['order.colour', 'blue'],
      ['policy.timeZone', 'Shanghai'],
      ['now', true],
    ];
    const input = changes.reduce<unknown>(
      (data, [path, value]) => withValue(data, pathOf(path), value),
      written(openSituation),
    );
    expect(faultsAfter(input)).toEqual(
      expect.arrayContaining([
        'order.lines.0.unitPrice: decimal_text_too_precise',
        'order.lines.1.unitPrice: wrong_type',
        'order.tenders.0.amount: decimal_text_invalid',
        'order.discounts.0.amount: out_of_range',
        'order.freight.charged: out_of_range',
        'order.placedAt: iso_text_without_offset',
        'order.paidAt: iso_text_invalid',
        'order.parcels.0.signedAt: instant_invalid',
        'order.colour: unknown_key',
        'policy.timeZone: time_zone_unknown',
        'now: wrong_type',
      ]),
    );
    const places = faultsAfter(input).map((fault) => fault.split(':')[0]);
    expect(new Set(places).size).toBe(places.length);
  });

  it('tell what would be right', () => {
    const paramsOf = (path: string, value: unknown) => {
      const parsed = parseSituation(withValue(written(openSituation), pathOf(path), value), BOTH);
      return parsed.ok ? null : parsed.issues[0].params;
    };
    expect(paramsOf('order.lines.0.unitPrice', '1.234')).toEqual({ decimals: 2 });
    expect(paramsOf('order.lines.0.unitPrice', 100)).toEqual({ expected: 'decimal text' });
    expect(paramsOf('order.lines.0.unitPrice', '99999999999999999999')).toEqual({
      minimum: Number.MIN_SAFE_INTEGER,
      maximum: Number.MAX_SAFE_INTEGER,
    });
  });

  it('are read in the currency of their own order, and of the situation’s everywhere else', () => {
    const order = { ...openSituation.order, currency: 'JPY' };
    const input = { ...openSituation, order, cases: [], allocation: undefined };
    const faults = faultsAfter(asWritten(input, 'CNY', iso));
    expect(faults).not.toEqual([]);
    const quoted = parseAs(
      refundQuoteSchema,
      { currency: 'KWD', total: '1.2345', suggested: '1.234' },
      { amounts: 'decimal' },
    );
    expect(faultsIn(quoted)).toContain('total: decimal_text_too_precise');
    expect(faultsIn(quoted)).not.toContain('suggested: decimal_text_too_precise');
  });

  it('of an order in no currency are read all the same: that alone is said', () => {
    const alone = withValue(written(openSituation), ['group'], undefined);
    const input = withValue(alone, pathOf('order.currency'), 'RMB');
    expect(faultsAfter(input)).toEqual(['order.currency: currency_unknown']);
    expect(faultsAfter(withValue(written(openSituation), ['order'], 7))).toContain('order: wrong_type');
    expect(faultsAfter(withValue(written(openSituation), pathOf('order.lines'), 7))).toContain(
      'order.lines: wrong_type',
    );
    expect(faultsAfter(null)).toEqual([': wrong_type']);
  });
});

describe('a policy by its schema alone', () => {
  const paramsAfter = (path: string, value: unknown) => {
    const parsed = parseAs(policySchema, withValue(standard, pathOf(path), value));
    return parsed.ok ? null : parsed.issues.map(({ code, params }) => [code, params]);
  };

  it('is refused with what would be right', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const least = Number.MIN_SAFE_INTEGER;
    expect(paramsAfter('windows.rules', [])).toEqual([['list_too_short', { minimum: 1 }]]);
    expect(paramsAfter('refund.restockingRate', '1.5')).toEqual([['out_of_range', { minimum: 0, maximum: 1 }]]);
    expect(paramsAfter('windows.rules.0.days', 36_501)).toEqual([
      ['out_of_range', { minimum: least, maximum: 36_500 }],
    ]);
    expect(paramsAfter('version', -1)).toEqual([['out_of_range', { minimum: 0, maximum: most }]]);
  });
});

describe('data without an order', () => {
  const request = { caseId: 'c', type: 'refund_only', lines: [], reason: 'quality', actor: 'buyer' };
  const notation: Notation = { amounts: 'decimal', currency: 'CNY' };

  it('take the currency that is named', () => {
    expect(parseRefundRequest({ ...request, amount: '12.5' }, notation)).toEqual({
      ok: true,
      request: { ...request, amount: 1_250 },
    });
    expect(parseRefundRequest({ ...request, amount: '-0.00' }, notation)).toEqual({
      ok: true,
      request: { ...request, amount: 0 },
    });
    expect(parseEligibilityQuery({ actor: 'buyer', amount: '3' }, notation)).toEqual({
      ok: true,
      request: { actor: 'buyer', amount: 300 },
    });
    const proposed = { id: 'k', caseId: 'c', caseVersion: 1, situationVersion: 1, actor: 'agent', action: 'propose' };
    const command = parseAs(caseCommandSchema, { ...proposed, input: { amount: '9.90' } }, notation);
    expect(command.ok && command.value.input).toEqual({ amount: 990 });
    expect(faultsIn(parseAs(caseCommandSchema, { ...proposed, action: 'steal', input: {} }, notation))).toEqual([
      'action: not_one_of',
    ]);
    expect(faultsIn(parseAs(caseCommandSchema, 7, notation))).toEqual([': wrong_type']);
  });

  const codeOf = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      if (error instanceof AfterSaleError) return error.code;
    }
    return undefined;
  };

  it('need one', () => {
    const asked = { ...request, amount: '12.5' };
    expect(codeOf(() => parseRefundRequest(asked, { amounts: 'decimal' }))).toBe('currency_unknown');
    expect(() => parseRefundRequest(asked, { amounts: 'decimal' })).toThrow(
      expect.objectContaining({ params: { currency: 'none' } }),
    );
    expect(codeOf(() => parseRefundRequest(asked, { amounts: 'decimal', currency: 'RMB' }))).toBe('currency_unknown');
    expect(codeOf(() => parseAs(afterSaleCaseSchema, { topUp: '1' }, { amounts: 'decimal' }))).toBe('currency_unknown');
    expect(parseRefundRequest(request, { amounts: 'decimal' })).toEqual({ ok: true, request });
  });
});

describe('a liberal schema', () => {
  it('gives what the schema gives, with the paths of all faults', () => {
    const schema = liberal(situationSchema, BOTH);
    expect(safeParse(schema, written(fullSituation)).output).toEqual(fullSituation);
    const faults = (input: unknown, of: GenericSchema = schema) =>
      (safeParse(of, input).issues ?? []).map(({ path = [], message }) => [
        path.map(({ key }) => key).join('.'),
        message,
      ]);
    expect(faults(withValue(written(fullSituation), pathOf('order.lines.0.unitPrice'), '1.234'))).toEqual([
      ['order.lines.0.unitPrice', 'decimal_text_too_precise'],
    ]);
    expect(faults(null, liberal(orderSchema, BOTH))).toEqual([['', 'wrong_type']]);
  });

  it('is a Standard Schema', async () => {
    const { validate, version } = liberal(orderSchema, BOTH)['~standard'];
    expect(version).toBe(1);
    expect(await validate(asWritten(fullSituation.order, 'CNY', iso))).toEqual({
      value: fullSituation.order,
      typed: true,
    });
    expect((await validate({ ...fullSituation.order, tenders: 7 })).issues).not.toBeUndefined();
  });
});

describe('whatever is read in other notation', () => {
  const throwing = {
    get order(): never {
      throw new Error('no plain data');
    },
  };
  const cyclic: Record<string, unknown> = { ...openSituation };
  cyclic['order'] = cyclic;
  let deep: unknown = 1;
  for (let depth = 0; depth < 20_000; depth += 1) deep = { order: deep, lines: [deep] };

  it('has issues and no more, where reading throws, turns in circles or never ends', () => {
    expect(faultsAfter(throwing)).toEqual([': unreadable']);
    expect(faultsAfter(cyclic).length).toBeGreaterThan(0);
    expect(faultsAfter(deep).length).toBeGreaterThan(0);
    expect(
      faultsAfter(JSON.parse('{"__proto__":{"order":{}},"order":{"__proto__":{"currency":"CNY"}}}')).length,
    ).toBeGreaterThan(0);
  });

  it('is answered with issues in plain data', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
    });
    fc.assert(
      fc.property(anything, (input) => {
        const parsed = parseSituation(input, BOTH);
        expect(parsed.ok).toBe(false);
        expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
      }),
    );
  });

  it('is unreadable where its policy throws, though it is no row at all', () => {
    const input = {
      constructor: 1,
      get policy(): never {
        throw new Error('no plain data');
      },
    };
    expect(faultsAfter(input, {})).toEqual([': unreadable']);
  });

  it('is left as it was', () => {
    const input = written(fullSituation);
    const before = JSON.stringify(input);
    parseSituation(input, BOTH);
    expect(JSON.stringify(input)).toBe(before);
  });
});
