import { parseEligibilityQuery, parseRefundRequest } from 'aftersale/schema';
import { describe, expect, it } from 'vitest';

const request = {
  caseId: 'c1',
  type: 'return_refund',
  lines: [
    { lineId: 'a', quantity: 1 },
    { lineId: 'b', from: 0, to: 2 },
  ],
  reason: 'quality',
  actor: 'agent',
};

const unreadable = {
  get actor(): never {
    throw new Error('no plain data');
  },
};

describe('parseRefundRequest', () => {
  it('gives a request as it is', () => {
    const full = {
      ...request,
      liability: 'merchant',
      amount: 500,
      adjustments: [{ kind: 'goodwill', amount: 100, bearer: 'merchant' }],
      returnFreight: { amount: 1_000, paidBy: 'buyer', agreedBearer: 'merchant' },
      keptGifts: [{ lineId: 'gift', quantity: 1 }],
      shelfPrices: [{ lineId: 'a', price: 900 }],
    };
    expect(parseRefundRequest(request)).toEqual({ ok: true, request });
    expect(parseRefundRequest(full)).toEqual({ ok: true, request: full });
  });

  it('turns −0 into 0', () => {
    const parsed = parseRefundRequest({ ...request, amount: -0 });
    expect(parsed.ok && Object.is(parsed.request.amount, 0)).toBe(true);
  });

  it('tells all faults at once, with their paths', () => {
    const faulty = {
      ...request,
      type: 'steal',
      lines: [{ lineId: 'a', quantity: 0 }, { lineId: 'b' }, { lineId: 'c', from: 0, to: 1, each: 5 }],
      actor: undefined,
      amount: 1.5,
      amont: 1,
    };
    const parsed = parseRefundRequest(faulty);
    const found = parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path.join('.')}: ${code}`).sort();
    expect(found).toEqual([
      'actor: not_one_of',
      'amont: unknown_key',
      'amount: not_integer',
      'lines.0.quantity: out_of_range',
      'lines.1.from: missing',
      'lines.1.to: missing',
      'lines.2.each: unknown_key',
      'type: not_one_of',
    ]);
  });

  it.each([[null], [[]], ['refund'], [undefined]])('refuses %j', (input) => {
    expect(parseRefundRequest(input)).toMatchObject({ ok: false, issues: [{ path: [], code: 'wrong_type' }] });
  });

  it('does not throw at data that throw', () => {
    expect(parseRefundRequest(unreadable)).toMatchObject({ ok: false, issues: [{ path: [], code: 'unreadable' }] });
  });

  it('a list that claims more entries than any can have is not read', () => {
    const endless = new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 32 : undefined) });
    const request = { caseId: 'c1', type: 'refund_only', lines: endless, reason: 'quality', actor: 'buyer' };
    expect(parseRefundRequest(request)).toMatchObject({ ok: false, issues: [{ path: [], code: 'unreadable' }] });
  });
});

describe('parseEligibilityQuery', () => {
  it('gives a query as it is', () => {
    const query = {
      actor: 'buyer',
      lines: [{ lineId: 'a', quantity: 1 }],
      reason: 'quality',
      amount: 500,
      explain: true,
    };
    expect(parseEligibilityQuery(query)).toEqual({ ok: true, request: query });
  });

  it('tells all faults at once, with their paths', () => {
    const parsed = parseEligibilityQuery({ actor: 'thief', reason: 'moody', explain: 'yes' });
    expect(parsed.ok || parsed.issues.map(({ path, code }) => `${path.join('.')}: ${code}`).sort()).toEqual([
      'actor: not_one_of',
      'explain: wrong_type',
      'reason: not_one_of',
    ]);
  });
});
