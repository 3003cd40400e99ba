import type { Order, Situation } from 'aftersale/facts';
import type { Policy } from 'aftersale/policy';
import { settleOrder } from 'aftersale/settlement';
import { describe, expect, it } from 'vitest';
import { COMPLETED, line, order as orderOf } from '../fixtures/order';
import { refunded, request } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';
import { byParty, nets, received } from './settled';

type Knobs = Partial<Policy['settlement']>;

const completed = (facts: Partial<Order> = {}, knobs: Knobs = {}): Situation =>
  situation({ status: 'completed', ...facts }, { now: COMPLETED + 1, policy: policy({ settlement: knobs }) });

/** Goods at 100.00 with a platform coupon of 20.00. */
const subsidised: Partial<Order> = {
  discounts: [{ id: 'coupon', on: 'goods', amount: 2_000, funding: [{ party: 'platform', amount: 2_000 }] }],
};

const freight = { freight: { charged: 1_000 }, tenders: [{ id: 'cash', kind: 'cash', amount: 9_000 }] } as const;

const whole = (situationNow: Situation) =>
  request({
    type: 'return_refund',
    reason: 'no_reason',
    lines: situationNow.order.lines.map(({ id, quantity }) => ({ lineId: id, from: 0, to: quantity })),
  });

describe('what an order comes to', () => {
  it('STL-01 paid 102 less a service fee of 5 is 97', () => {
    const now = completed({ freight: { charged: 200 }, tenders: [{ id: 'cash', kind: 'cash', amount: 10_200 }] });
    expect(settleOrder(now).amount).toBe(9_700);
    expect(nets(now)).toEqual({ buyer: -10_200, merchant: 9_700, platform: 500 });
  });

  it.each([
    ['goods_paid_plus_subsidy', 500],
    ['goods_paid', 400],
    ['with_freight', 550],
  ] as const)('STL-02 of goods 100, platform coupon 20 and freight 10, 5 %% by %s is %d', (feeBase, fee) => {
    const now = completed({ ...subsidised, ...freight }, { feeBase });
    expect(received(settleOrder(now), 'platform', 'service_fee')).toBe(fee);
  });

  it('STL-06 paid 80 with subsidy 20, restocking 8: a full return reverses 20 and leaves 8', () => {
    const now = situation(
      { status: 'completed', ...subsidised },
      { now: COMPLETED + 1, policy: policy({ refund: { restockingRate: '0.1' } }) },
    );
    const after = refunded(now, whole(now));
    const settlement = settleOrder(after);
    expect(received(settlement, 'platform', 'subsidy')).toBe(0);
    expect(received(settlement, 'merchant', 'restocking_fee')).toBe(800);
    expect(byParty(settlement)).toEqual({ buyer: -800, merchant: 800, platform: 0 });
  });

  it('STL-07 a full reversal nets every party to zero', () => {
    const sold: Order = orderOf({
      status: 'completed',
      lines: [line({ quantity: 3, supplierPrice: 3_333 }), line({ id: 'pot', unitPrice: 777 })],
      ...subsidised,
      influencer: { rate: '0.123' },
      channel: { rate: '0.021' },
      charges: [{ id: 'packing', payee: 'carrier', amount: 100 }],
    });
    const now = completed(sold, { feeTaxRate: '0.06' });
    expect(Object.keys(nets(now)).length).toBe(8);
    expect(nets(refunded(now, whole(now)))).toEqual({});
  });
});
