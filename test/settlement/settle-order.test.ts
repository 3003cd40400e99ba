import type { Order } from 'aftersale/facts';
import { settleOrder } from 'aftersale/settlement';
import { describe, expect, it } from 'vitest';
import { line, order as orderOf, PAID } from '../fixtures/order';
import { refunded } from '../fixtures/refunds';
import { situation } from '../fixtures/situation';
import { completed, coupon, everything, nets, received } from './settled';

/** Freight of 10.00 beside goods of which 80.00 were paid. */
const freight = { freight: { charged: 1_000 }, tenders: [{ id: 'cash', kind: 'cash', amount: 9_000 }] } as const;

const inPoints = {
  tenders: [
    { id: 'cash', kind: 'cash', amount: 8_000 },
    { id: 'points', kind: 'points', amount: 2_000, points: 200 },
  ],
} as const;

describe('what an order comes to', () => {
  it('STL-01 paid 102 less a service fee of 5 is 97', () => {
    const now = completed({ freight: { charged: 200 }, tenders: [{ id: 'cash', kind: 'cash', amount: 10_200 }] });
    expect(settleOrder(now).amount).toBe(9_700);
    expect(nets(now)).toEqual({ buyer: -10_200, merchant: 9_700, platform: 500 });
  });

  it('STL-01 adds what the platform pays of a discount', () => {
    expect(nets(completed(coupon()))).toEqual({ buyer: -8_000, merchant: 9_500, platform: -1_500 });
  });

  it('STL-01 counts points at their value, at the cost of whoever funds them', () => {
    expect(nets(completed(inPoints))).toEqual({ buyer: -8_000, merchant: 9_500, platform: -1_500 });
    const byMerchant = completed(inPoints, { pointsFunder: 'merchant' });
    expect(nets(byMerchant)).toEqual({ buyer: -8_000, merchant: 7_500, platform: 500 });
    expect(received(settleOrder(byMerchant), 'merchant', 'points')).toBe(-2_000);
  });

  it('STL-01 takes off what else was agreed, and what goods cost their supplier', () => {
    const charges: Order['charges'] = [
      { id: 'packing', payee: 'carrier', amount: 300, lineId: 'cup' },
      { id: 'premium', payee: 'insurer', amount: 50 },
    ];
    const now = completed({ lines: [line({ supplierPrice: 4_000 })], charges });
    expect(nets(now)).toEqual({
      buyer: -10_000,
      merchant: 5_150,
      platform: 500,
      supplier: 4_000,
      carrier: 300,
      insurer: 50,
    });
    expect(settleOrder(now).entries.filter(({ kind }) => kind === 'charge')).toEqual([
      { party: 'merchant', kind: 'charge', rule: 'STL-01', lineId: 'cup', caseId: null, amount: -300 },
      { party: 'carrier', kind: 'charge', rule: 'STL-01', lineId: 'cup', caseId: null, amount: 300 },
      { party: 'merchant', kind: 'charge', rule: 'STL-01', lineId: null, caseId: null, amount: -50 },
      { party: 'insurer', kind: 'charge', rule: 'STL-01', lineId: null, caseId: null, amount: 50 },
    ]);
  });

  it('STL-01 says whose order it was', () => {
    expect(settleOrder(completed({ merchantId: 'shop' }))).toMatchObject({
      orderId: 'order',
      merchantId: 'shop',
      currency: 'CNY',
      settledBefore: 0,
      payable: 9_500,
      recoverable: 0,
      claims: [],
      refunds: [],
    });
    expect(settleOrder(completed()).merchantId).toBeNull();
  });
});

describe('the service fee', () => {
  it.each([
    ['goods_paid_plus_subsidy', 500],
    ['goods_paid', 400],
    ['with_freight', 550],
  ] as const)('STL-02 of goods 100, platform coupon 20 and freight 10, 5 %% by %s, is %d', (feeBase, fee) => {
    const now = completed({ ...coupon(), ...freight }, { feeBase });
    expect(received(settleOrder(now), 'platform', 'service_fee')).toBe(fee);
  });

  it('STL-02 goes by the first row for platform and category', () => {
    const serviceFees = [
      { platform: 'mall', category: 'home', rate: '0.01', maximum: null },
      { platform: 'mall', category: null, rate: '0.02', maximum: null },
      { platform: null, category: 'home', rate: '0.03', maximum: null },
    ];
    const feeOf = (facts: Partial<Order>) =>
      received(settleOrder(completed(facts, { serviceFees })), 'platform', 'service_fee');
    expect(feeOf({ platform: 'mall' })).toBe(100);
    expect(feeOf({ platform: 'mall', lines: [line({ category: 'food' })] })).toBe(200);
    expect(feeOf({ platform: 'bazaar' })).toBe(300);
    expect(feeOf({})).toBe(300);
    expect(feeOf({ lines: [line({ category: 'food' })] })).toBe(0);
  });

  it('STL-02 is at most the row’s maximum for each line', () => {
    const serviceFees = [{ platform: null, category: null, rate: '0.05', maximum: 300 }];
    const now = completed({ lines: [line(), line({ id: 'pot', unitPrice: 1_000 })] }, { serviceFees });
    expect(received(settleOrder(now), 'platform', 'service_fee')).toBe(350);
  });

  it('STL-02 is rounded apart from the tax on it', () => {
    const facts = { lines: [line({ unitPrice: 1_010 })] };
    const taxed = (feeRounding: 'half_up' | 'down') => nets(completed(facts, { feeTaxRate: '0.06', feeRounding }));
    expect(taxed('half_up')).toEqual({ buyer: -1_010, merchant: 956, platform: 51, tax: 3 });
    expect(taxed('down')).toEqual({ buyer: -1_010, merchant: 957, platform: 50, tax: 3 });
  });

  it('STL-02 with freight lays it on the lines, by quantity where nothing has a price', () => {
    const gifts = {
      lines: [line({ unitPrice: 0, quantity: 3 }), line({ id: 'pot', unitPrice: 0 })],
      freight: { charged: 1_000 },
      tenders: [{ id: 'cash', kind: 'cash', amount: 1_000 }],
    } as const;
    const fees = settleOrder(completed(gifts, { feeBase: 'with_freight' })).entries.filter(
      ({ party, kind }) => party === 'platform' && kind === 'service_fee',
    );
    expect(fees.map(({ lineId, amount }) => [lineId, amount])).toEqual([
      ['cup', 38],
      ['pot', 13],
    ]);
  });
});

describe('whose cost a coupon is', () => {
  it.each([
    ['the merchant’s', coupon(['merchant', 2_000]), { buyer: -8_000, merchant: 7_600, platform: 400 }],
    ['the platform’s', coupon(['platform', 2_000]), { buyer: -8_000, merchant: 9_500, platform: -1_500 }],
    [
      'shared',
      coupon(['merchant', 500], ['platform', 700], ['supplier', 800]),
      { buyer: -8_000, merchant: 9_025, platform: -225, supplier: -800 },
    ],
  ])('STL-09 is %s', (_, facts, expected) => {
    expect(nets(completed(facts))).toEqual(expected);
  });

  it('STL-09 counts once the order is paid in full', () => {
    const unpaid = situation({ status: 'awaiting_payment', ...coupon() });
    expect(settleOrder(unpaid).entries).toEqual([]);
    const deposit = { ...coupon(), tenders: [{ id: 'cash', kind: 'cash', amount: 1_000, phase: 'deposit' }] } as const;
    expect(nets(situation({ status: 'awaiting_payment', ...deposit }))).toEqual({
      buyer: -1_000,
      merchant: 950,
      platform: 50,
    });
  });

  it('STL-09 of an order for nothing it is due unless the order was closed unpaid', () => {
    const forNothing = { lines: [line({ unitPrice: 2_000 })], ...coupon(), tenders: [] };
    expect(nets(completed(forNothing))).toEqual({ merchant: 1_900, platform: -1_900 });
    const { paidAt: untold, ...order } = completed(forNothing).order;
    expect(untold).toBe(PAID);
    expect(nets({ ...completed(), order })).toEqual({ merchant: 1_900, platform: -1_900 });
    const closed = { ...orderOf(forNothing), status: 'closed' } as const;
    expect(nets(situation(closed))).toEqual({ merchant: 1_900, platform: -1_900 });
    const { paidAt: _, ...unpaid } = closed;
    expect(settleOrder({ ...situation(), order: unpaid }).entries).toEqual([]);
  });
});

describe('who else earns of a sale', () => {
  it('STL-11 an influencer of what was paid for goods, without coupon and freight', () => {
    const facts = { ...coupon(), ...freight, influencer: { id: 'influencer' } };
    expect(received(settleOrder(completed(facts, { influencerRate: '0.1' })), 'influencer', 'commission')).toBe(800);
    const agreed = { ...facts, influencer: { rate: '0.2' } };
    expect(received(settleOrder(completed(agreed, { influencerRate: '0.1' })), 'influencer', 'commission')).toBe(1_600);
  });

  it('STL-11 a channel of what was paid less fee and commission, freight included', () => {
    const facts = { ...coupon(), influencer: { rate: '0.1' }, channel: { rate: '0.1' } };
    // (80.00 − 5.00 − 8.00) × 10 %.
    expect(received(settleOrder(completed(facts)), 'channel', 'channel_fee')).toBe(670);
    expect(received(settleOrder(completed({ ...facts, ...freight })), 'channel', 'channel_fee')).toBe(770);
    expect(received(settleOrder(completed({ channel: {} }, { channelRate: '0.02' })), 'channel', 'channel_fee')).toBe(
      190,
    );
  });

  it('STL-11 a channel nothing where fee and commission take all', () => {
    const facts = { ...coupon(), influencer: { rate: '1' }, channel: { rate: '0.1' } };
    expect(received(settleOrder(completed(facts)), 'channel', 'channel_fee')).toBe(0);
  });
});

describe('a full reversal', () => {
  const sold: Partial<Order> = {
    lines: [line({ quantity: 3, supplierPrice: 3_333 }), line({ id: 'pot', unitPrice: 777 })],
    ...coupon(['platform', 1_300], ['supplier', 700]),
    influencer: { rate: '0.123' },
    channel: { rate: '0.021' },
    charges: [{ id: 'packing', payee: 'carrier', amount: 100 }],
  };

  it('STL-07 nets every party to zero', () => {
    const now = completed(sold, { feeTaxRate: '0.06' });
    expect(Object.keys(nets(now))).toHaveLength(8);
    expect(nets(refunded(now, everything(now)))).toEqual({});
  });

  it('STL-07 leaves what is retained, and nothing else', () => {
    const kept = { id: 'premium', payee: 'insurer', amount: 50, retained: true } as const;
    const now = completed({ ...sold, charges: [kept] });
    expect(nets(refunded(now, everything(now)))).toEqual({ merchant: -50, insurer: 50 });
  });

  it('STL-07 posts no cent twice: the entries of every step sum to zero', () => {
    const now = completed(sold);
    const half = refunded(now, everything(now, { lines: [{ lineId: 'cup', quantity: 1 }] }));
    for (const one of [
      now,
      half,
      refunded(half, everything(half, { caseId: 'rest', lines: [{ lineId: 'cup', quantity: 2 }] })),
    ]) {
      expect(settleOrder(one).entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
    }
  });
});
