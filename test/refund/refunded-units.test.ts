import { allocationOf } from 'aftersale/allocation';
import { refundedUnits } from 'aftersale/refund';
import { describe, expect, it } from 'vitest';
import { line, parcel, units } from '../fixtures/order';
import { refunded, request } from '../fixtures/refunds';
import { situation } from '../fixtures/situation';

const sold = situation({ lines: [line({ quantity: 3 }), line({ id: 'gift', unitPrice: 0 })] });
const allocation = allocationOf(sold);
const cups = (to: number, amount?: number) =>
  request({ lines: [units('cup', 0, to)], ...(amount !== undefined && { amount }) });

describe('the units that refunds took back', () => {
  it('RFD-06 are those of which nothing is left, once the refund is paid out', () => {
    expect(refundedUnits(allocation, refunded(sold, cups(2)).cases)).toEqual([
      { ...units('cup', 0, 2), fulfilment: 'unshipped' },
    ]);
    expect(refundedUnits(allocation, refunded(sold, cups(2), 'processing').cases)).toEqual([]);
    expect(refundedUnits(allocation, refunded(sold, cups(2, 5_000)).cases)).toEqual([]);
  });

  it('RFD-06 take with them what cost nothing, and stay gone when their case is closed', () => {
    const all = refunded(sold, request({ lines: [units('cup', 0, 3), units('gift', 0, 1)] }));
    const closed = all.cases.map((one) => ({ ...one, state: 'closed' as const }));
    for (const cases of [all.cases, closed]) {
      expect(refundedUnits(allocation, cases)).toEqual([
        { ...units('cup', 0, 3), fulfilment: 'unshipped' },
        { ...units('gift', 0, 1), fulfilment: 'unshipped' },
      ]);
    }
  });

  it('RFD-06 leave with their claim what cost nothing, as long as something of the claim is left', () => {
    const withGift = (amount?: number) =>
      request({ lines: [units('cup', 0, 1), units('gift', 0, 1)], ...(amount !== undefined && { amount }) });
    expect(refundedUnits(allocation, refunded(sold, withGift(5_000)).cases)).toEqual([]);
    expect(refundedUnits(allocation, refunded(sold, withGift()).cases)).toHaveLength(2);
  });

  it('RFD-06 are those that refunds of goods claimed: money beside them takes nothing back', () => {
    const sorry = request({ type: 'compensation', reason: 'quality', actor: 'agent', lines: [units('gift', 0, 1)] });
    expect(refundedUnits(allocation, refunded(sold, { ...sorry, amount: 100 }).cases)).toEqual([]);
    const protect = request({ type: 'price_protection', lines: [units('cup', 0, 1)], reason: 'price_dropped' });
    const free = refunded(sold, { ...protect, shelfPrices: [{ lineId: 'cup', price: 0 }] });
    expect(refundedUnits(allocation, free.cases)).toEqual([]);
  });

  it('RFD-06 are gone one by one, by whichever of several refunds left nothing of them', () => {
    const half = refunded(sold, { ...cups(2, 10_000), caseId: 'half' });
    const protect = request({ caseId: 'rest', type: 'price_protection', reason: 'price_dropped' });
    const rest = { ...protect, lines: [units('cup', 0, 1)], shelfPrices: [{ lineId: 'cup', price: 0 }] };
    expect(refundedUnits(allocation, refunded(half, rest).cases)).toEqual([
      { ...units('cup', 0, 1), fulfilment: 'unshipped' },
    ]);
  });

  it('RFD-06 have come as far as they had for the last of their refunds', () => {
    const first = refunded(sold, { ...cups(1, 4_000), caseId: 'reduced' });
    const parcels = [parcel('signed', [units('cup', 0, 3), units('gift', 0, 1)])];
    const signed = { ...first, order: { ...first.order, status: 'completed' as const, parcels } };
    expect(refundedUnits(allocation, refunded(signed, cups(1)).cases)).toEqual([
      { ...units('cup', 0, 1), fulfilment: 'signed' },
    ]);
  });
});
