import type { RefundRequest } from 'aftersale/refund';
import { quoteRefund } from 'aftersale/refund';
import { describe, expect, it } from 'vitest';
import { line, units } from '../fixtures/order';
import { quoted, request } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';

const bought = (restockingRate: string, restockingMaximum: number | null = null, unitPrice = 12_345) =>
  situation(
    { status: 'completed', lines: [line({ unitPrice, quantity: 2 })] },
    { policy: policy({ refund: { restockingRate, restockingMaximum } }) },
  );

const back = (changes: Partial<RefundRequest> = {}) =>
  request({ type: 'return_refund', reason: 'no_reason', lines: [units('cup', 0, 1)], ...changes });

const fee = (...[of, asked]: Parameters<typeof quoted>) =>
  quoted(of, asked)
    .entries.filter(({ kind }) => kind === 'restocking_fee')
    .map(({ amount }) => amount);

describe('the restocking fee', () => {
  it('RFD-12 is a share of the goods refunded, rounded half up, to a maximum', () => {
    expect(fee(bought('0.1'), back())).toEqual([-1_235]);
    expect(fee(bought('0.1', 1_000), back())).toEqual([-1_000]);
    expect(fee(bought('0.1'), back({ amount: 10_000 }))).toEqual([-1_000]);
    expect(quoted(bought('0.1'), back()).total).toBe(11_110);
    const insured = { ...bought('0.1'), order: { ...bought('0.1').order, freightInsurance: { coverage: 1_000 } } };
    expect(fee(insured, back({ returnFreight: { amount: 1_000, paidBy: 'buyer' } }))).toEqual([-1_235]);
    expect(quoted(bought('0.1'), back()).grants).toEqual([{ ...units('cup', 0, 1), each: 12_345 }]);
  });

  it('RFD-12 is kept neither by default nor of nothing', () => {
    expect(fee(bought('0'), back())).toEqual([]);
    expect(fee(bought('0.00'), back())).toEqual([]);
    expect(fee(bought('0.1', 0), back())).toEqual([]);
    expect(fee(bought('0.1', null, 0), back())).toEqual([]);
  });

  it('RFD-12 is kept only where the buyer sends back by his own choice what he received', () => {
    expect(fee(bought('0.1'), back({ reason: 'quality' }))).toEqual([]);
    expect(fee(bought('0.1'), back({ type: 'refund_only' }))).toEqual([]);
    const onTheWay = { ...bought('0.1'), order: situation({ status: 'awaiting_receipt' }).order };
    expect(fee(onTheWay, back())).toEqual([]);
  });

  it('RFD-12 may take all, never more', () => {
    const answer = quoteRefund(bought('1'), back());
    expect(answer).toMatchObject({ outcome: 'allow', value: { total: 0, shortfall: 0, byTender: [] }, notes: [] });
  });
});
