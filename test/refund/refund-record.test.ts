import { quoteRefund, type RefundRequest, refundRecord, withRefund } from 'aftersale/refund';
import { REFUND_STATES } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { line, units } from '../fixtures/order';
import { caseFor, quoted, refunded, request, withCase } from '../fixtures/refunds';
import { situation } from '../fixtures/situation';

const bought = situation({
  status: 'completed',
  lines: [line({ quantity: 3 })],
  tenders: [
    { id: 'cash', kind: 'cash', amount: 20_000 },
    { id: 'points', kind: 'points', amount: 10_000, points: 100 },
  ],
});

const back = (changes: Partial<RefundRequest> = {}) =>
  request({ type: 'return_refund', reason: 'no_reason', lines: [units('cup', 0, 2)], ...changes });

describe('the key of a refund', () => {
  it('RFD-13 counts the logical refunds of a case', () => {
    expect(quoted(bought, back()).key).toBe('case:refund:1');
    expect(quoted(bought, back({ caseId: 'other' })).key).toBe('other:refund:1');
    const part = back({ type: 'refund_only', amount: 100 });
    expect(quoted(refunded(bought, part), part).key).toBe('case:refund:2');
    expect(quoted(refunded(refunded(bought, part), part), part).key).toBe('case:refund:3');
  });

  it.each(REFUND_STATES.filter((state) => state !== 'succeeded' && state !== 'closed'))(
    'RFD-13 stays the same over tries, and nothing else changes: %s',
    (state) => {
      const tried = refunded(bought, back(), state);
      const before = quoteRefund(bought, back());
      expect(quoteRefund(tried, back())).toEqual(before);
      expect(quoteRefund(refunded(tried, back(), state), back())).toEqual(before);
      expect(quoted(tried, back({ caseId: 'next', lines: [units('cup', 2, 3)] })).cap.order.left).toBe(10_000);
    },
  );

  it('RFD-13 is the case’s own, whatever other cases were refunded', () => {
    const beside = refunded(bought, back({ caseId: 'other', lines: [units('cup', 2, 3)] }));
    expect(quoted(beside, back()).key).toBe('case:refund:1');
    const open = refunded(bought, back({ caseId: 'other', lines: [units('cup', 2, 3)] }), 'processing');
    expect(quoted(open, back()).key).toBe('case:refund:1');
  });

  it('RFD-13 is another for what comes after a refund that was paid or given up', () => {
    const done = refunded(bought, back({ amount: 500 }));
    expect(quoted(done, back()).key).toBe('case:refund:2');
    const tried = refunded(bought, back({ amount: 500 }), 'failed');
    const closed = {
      ...tried,
      cases: tried.cases.map((one) => ({
        ...one,
        refunds: one.refunds.map((refund) => ({ ...refund, state: 'closed' as const })),
      })),
    };
    expect(quoted(closed, back())).toMatchObject({ key: 'case:refund:2', total: 20_000 });
  });
});

describe('the record of a refund', () => {
  it('RFD-13 holds what was decided, in whatever state it is', () => {
    const quote = quoted(bought, back());
    expect(refundRecord(quote)).toEqual({
      key: 'case:refund:1',
      state: 'created',
      total: 20_000,
      entries: quote.entries,
      tenders: [
        { tenderId: 'cash', amount: 13_334 },
        { tenderId: 'points', amount: 6_666 },
      ],
      transfer: 0,
      benefits: quote.benefits,
    });
    expect(refundRecord(quote, 'failed')).toEqual({ ...refundRecord(quote), state: 'failed' });
  });

  it('RFD-13 replaces itself on its case, together with what it granted', () => {
    const own = caseFor(bought, back());
    const first = withRefund(own, quoted(bought, back({ amount: 5_001 })));
    expect(first.grants).toEqual([
      { ...units('cup', 0, 1), each: 2_501 },
      { ...units('cup', 1, 2), each: 2_500 },
    ]);
    const again = withRefund(first, quoted(withCase(bought, first), back()), 'succeeded');
    expect(again.grants).toEqual([{ ...units('cup', 0, 2), each: 10_000 }]);
    expect(again.refunds.map(({ key, state, total }) => [key, state, total])).toEqual([
      ['case:refund:1', 'succeeded', 20_000],
    ]);
    expect([own.grants, own.refunds]).toEqual([[], []]);
    expect(first.refunds.map(({ state }) => state)).toEqual(['created']);
    const givenUp = { ...first, refunds: first.refunds.map((refund) => ({ ...refund, state: 'closed' as const })) };
    const anew = withRefund(givenUp, quoted(withCase(bought, givenUp), back({ amount: 2 })));
    expect(anew.grants).toEqual([{ ...units('cup', 0, 2), each: 1 }]);
  });

  it('RFD-13 leaves what earlier refunds of the case paid out', () => {
    const paid = refunded(bought, back({ amount: 5_001 }));
    const more = refunded(paid, back());
    expect(more.cases.map(({ grants, refunds }) => [grants, refunds.map(({ total }) => total)])).toEqual([
      [[{ ...units('cup', 0, 2), each: 10_000 }], [5_001, 14_999]],
    ]);
    const tried = refunded(paid, back({ amount: 4_000 }), 'failed');
    expect(tried.cases.map(({ grants }) => grants)).toEqual([
      [
        { ...units('cup', 0, 1), each: 4_501 },
        { ...units('cup', 1, 2), each: 4_500 },
      ],
    ]);
  });
});
