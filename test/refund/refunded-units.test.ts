import { allocationOf } from 'aftersale/allocation';
import { refundedUnits } from 'aftersale/refund';
import { describe, expect, it } from 'vitest';
import { line, units } from '../fixtures/order';
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
});
