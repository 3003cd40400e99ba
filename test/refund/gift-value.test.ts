import type { OrderLine } from 'aftersale/facts';
import { quoteRefund, type RefundRequest } from 'aftersale/refund';
import { describe, expect, it } from 'vitest';
import { line, units } from '../fixtures/order';
import { denials, inTurn, quoted, request } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';

const gift = (id: string, quantity: number, unitValue: number): OrderLine =>
  line({ id, unitPrice: 0, quantity, follows: { lineId: 'cup', as: 'gift', unitValue } });

const bought = (giftOnReturn: 'return_with_parent' | 'deduct_value' | 'keep' = 'deduct_value') =>
  situation(
    {
      status: 'completed',
      lines: [line({ quantity: 2, unitPrice: 5_000 }), gift('spoon', 4, 700), line({ id: 'pot', unitPrice: 900 })],
    },
    { policy: policy({ eligibility: { giftOnReturn } }) },
  );

const back = (changes: Partial<RefundRequest> = {}) =>
  request({ type: 'return_refund', reason: 'no_reason', lines: [units('cup', 0, 1)], ...changes });

const values = ({ entries }: ReturnType<typeof quoted>) =>
  entries.filter(({ kind }) => kind === 'gift_value').map(({ lineId, from, to, amount }) => [lineId, from, to, amount]);

const kept = (from: number, to: number) => ({ keptGifts: [units('spoon', from, to)] });

describe('gifts the buyer keeps', () => {
  it('ELG-24 cost their value when what they came with goes back', () => {
    const quote = quoted(bought(), back(kept(0, 2)));
    expect(values(quote)).toEqual([['spoon', 0, 2, -1_400]]);
    expect(quote.total).toBe(3_600);
    expect(quote.byLine).toEqual([
      { lineId: 'cup', amount: 5_000 },
      { lineId: 'spoon', amount: -1_400 },
    ]);
    expect(values(quoted(bought('return_with_parent'), back(kept(0, 2))))).toEqual([['spoon', 0, 2, -1_400]]);
    expect(values(quoted(bought(), back({ keptGifts: [{ lineId: 'spoon', quantity: 3 }] })))).toEqual([
      ['spoon', 0, 3, -2_100],
    ]);
  });

  it('ELG-24 cost nothing where the policy lets him keep them, or none are kept', () => {
    expect(values(quoted(bought('keep'), back(kept(0, 2))))).toEqual([]);
    expect(values(quoted(bought(), back()))).toEqual([]);
    expect(values(quoted(bought(), back({ keptGifts: [] })))).toEqual([]);
  });

  it('ELG-24 cost nothing where what they came with stays, or they did not come with it', () => {
    expect(values(quoted(bought(), back({ ...kept(0, 2), amount: 4_999 })))).toEqual([]);
    expect(values(quoted(bought(), back({ ...kept(0, 2), lines: [units('pot', 0, 1)] })))).toEqual([]);
    expect(values(quoted(bought(), back({ keptGifts: [units('pot', 0, 1)] })))).toEqual([]);
  });

  it('ELG-23 are refused where there are not so many', () => {
    const many = back({ keptGifts: [{ lineId: 'spoon', quantity: 5 }] });
    expect(denials(bought(), many)).toEqual([['not_enough_units', { lineId: 'spoon', asked: 5, eligible: 4 }]]);
    expect(denials(bought(), back({ keptGifts: [units('fork', 0, 1)] }))).toEqual([['no_units', { lineId: 'fork' }]]);
  });

  it('ELG-24 cost their value once, and not where they go back', () => {
    const first = back({ caseId: '1', ...kept(0, 2) });
    const second = back({ caseId: '2', lines: [units('cup', 1, 2), units('spoon', 3, 4)], ...kept(1, 4) });
    expect(inTurn(bought(), [first, second]).map(values)).toEqual([[['spoon', 0, 2, -1_400]], [['spoon', 2, 3, -700]]]);
  });

  it('RFD-12 never cost more than there is to refund; the rest is reported', () => {
    const dear = bought();
    const lines = dear.order.lines.map((one) => (one.id === 'spoon' ? gift('spoon', 4, 2_000) : one));
    const answer = quoteRefund({ ...dear, order: { ...dear.order, lines } }, back(kept(0, 4)));
    expect(answer).toMatchObject({
      outcome: 'allow',
      value: { total: 0, shortfall: 3_000, byTender: [], transfer: 0 },
      notes: [{ code: 'deductions_exceed_refund', rule: 'RFD-12', params: { shortfall: 3_000 } }],
    });
    expect(values(quoted({ ...dear, order: { ...dear.order, lines } }, back(kept(0, 4))))).toEqual([
      ['spoon', 0, 4, -5_000],
    ]);
  });
});
