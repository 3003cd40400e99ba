import type { AfterSaleCase, EntryKind, Order, RefundEntry, Situation } from 'aftersale/facts';
import { settleOrder } from 'aftersale/settlement';
import { LIABLE_PARTIES, type Party } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { COMPLETED, line, units } from '../fixtures/order';
import { quoted, refunded, withCase } from '../fixtures/refunds';
import { afterSaleCase, policy, situation } from '../fixtures/situation';
import { byParty, completed, coupon, everything, nets, received } from './settled';

/** A case that paid out just these entries. */
function paidOut(now: Situation, entries: readonly RefundEntry[], changes: Partial<AfterSaleCase> = {}): Situation {
  const refund = {
    key: 'case:refund:1',
    state: 'succeeded',
    total: entries.reduce((sum, { amount }) => sum + amount, 0),
    entries,
    tenders: [],
    transfer: 0,
    benefits: [],
  } as const;
  return withCase(
    now,
    afterSaleCase(now.order, { state: 'succeeded', fulfilment: 'signed', refunds: [refund], ...changes }),
  );
}

const entry = (kind: EntryKind, amount: number, bearer: Party, changes: Partial<RefundEntry> = {}): RefundEntry => ({
  kind,
  rule: 'RFD-12',
  amount,
  bearer,
  ...changes,
});

/** What each party got by a refund's entries alone. */
function moved(entries: readonly RefundEntry[]): Partial<Record<Party, number>> {
  const sums = byParty({ ...settleOrder(paidOut(completed(), entries)) });
  const before = byParty(settleOrder(completed()));
  return Object.fromEntries(
    Object.entries(sums).flatMap(([party, sum]) => {
      const change = sum - (before[party as Party] ?? 0);
      return change === 0 ? [] : [[party, change]];
    }),
  );
}

describe('a refund', () => {
  it('STL-05 before settlement reduces it', () => {
    const now = completed({ lines: [line({ quantity: 2 })] });
    expect(settleOrder(now).payable).toBe(19_000);
    const one = everything(now, { lines: [{ lineId: 'cup', quantity: 1 }] });
    expect(settleOrder(refunded(now, one)).payable).toBe(9_500);
  });

  it('STL-05 counts once it is paid out', () => {
    const now = completed();
    for (const state of ['created', 'processing', 'failed', 'closed'] as const) {
      expect(settleOrder(refunded(now, everything(now), state)).entries).toEqual(settleOrder(now).entries);
    }
    expect(settleOrder(refunded(now, everything(now))).refunds).toEqual(['case:refund:1']);
  });

  it('STL-05 carries its case and its own rules', () => {
    const now = completed();
    const entries = settleOrder(refunded(now, everything(now))).entries.filter(({ caseId }) => caseId !== null);
    expect(
      entries.map(({ party, kind, rule, lineId, caseId, amount }) => [party, kind, rule, lineId, caseId, amount]),
    ).toEqual([
      ['merchant', 'goods', 'RFD-01', 'cup', 'case', -10_000],
      ['buyer', 'goods', 'RFD-01', 'cup', 'case', 10_000],
      ['merchant', 'service_fee', 'STL-10', 'cup', 'case', 500],
      ['platform', 'service_fee', 'STL-10', 'cup', 'case', -500],
    ]);
  });

  it.each(['goods', 'price_protection', 'exchange_difference', 'top_up', 'freight'] as const)(
    'STL-05 of the price comes from the merchant, and from whoever is liable to him: %s',
    (kind) => {
      expect(moved([entry(kind, 100, 'merchant')])).toEqual({ buyer: 100, merchant: -100 });
      expect(moved([entry(kind, 100, 'buyer')])).toEqual({ buyer: 100, merchant: -100 });
      for (const party of LIABLE_PARTIES.filter((one) => one !== 'merchant' && one !== 'buyer')) {
        expect(moved([entry(kind, 100, party)])).toEqual({ buyer: 100, [party]: -100 });
      }
    },
  );

  it.each([
    'freight_subsidy',
    'return_freight',
    'pickup_fee',
    'compensation',
    'goodwill',
    'reclaimed_discount',
  ] as const)('STL-05 beside the price comes from whoever bears it: %s', (kind) => {
    for (const party of LIABLE_PARTIES.filter((one) => one !== 'buyer')) {
      expect(moved([entry(kind, 100, party)])).toEqual({ buyer: 100, [party]: -100 });
    }
  });

  it('STL-05 nobody pays himself: what a buyer is granted at his own cost is the merchant’s', () => {
    expect(moved([entry('goodwill', 100, 'buyer')])).toEqual({ buyer: 100, merchant: -100 });
  });

  it.each([
    'restocking_fee',
    'gift_value',
    'reclaimed_discount',
    'deposit_forfeited',
    'benefit_shortfall',
    'paid_before',
    'return_freight',
    'pickup_fee',
  ] as const)('STL-05 leaves what is deducted with whoever keeps it: %s', (kind) => {
    expect(moved([entry(kind, -100, 'merchant')])).toEqual({ buyer: -100, merchant: 100 });
    expect(moved([entry(kind, -100, 'platform')])).toEqual({ buyer: -100, platform: 100 });
  });

  it('STL-01 gives points back at the cost of whoever funds them', () => {
    const tenders: Order['tenders'] = [
      { id: 'cash', kind: 'cash', amount: 8_000 },
      { id: 'points', kind: 'points', amount: 2_000, points: 200 },
    ];
    for (const pointsFunder of ['platform', 'merchant'] as const) {
      const now = completed({ tenders }, { pointsFunder });
      const back = refunded(now, everything(now));
      expect(received(settleOrder(back), pointsFunder, 'points')).toBe(0);
      expect(nets(back)).toEqual({});
    }
  });

  it.each(['platform', 'merchant'] as const)(
    'BEN-05 leaves forfeited points with the %s who funds them',
    (pointsFunder) => {
      const now = situation(
        {
          status: 'completed',
          tenders: [
            { id: 'cash', kind: 'cash', amount: 8_000 },
            { id: 'points', kind: 'points', amount: 2_000, points: 200 },
          ],
        },
        { now: COMPLETED + 1, policy: policy({ benefits: { pointsBack: 'none' }, settlement: { pointsFunder } }) },
      );
      expect(nets(refunded(now, everything(now)))).toEqual({});
    },
  );

  it('RFD-15 gives a top-up back that the buyer had paid to the merchant, without any fee', () => {
    const topped = withCase(
      completed(),
      afterSaleCase(completed().order, {
        type: 'exchange',
        state: 'succeeded',
        topUps: [{ ...units('cup', 0, 1), each: 500 }],
      }),
    );
    expect(nets(topped)).toEqual({ buyer: -10_500, merchant: 10_000, platform: 500 });
    expect(settleOrder(topped).entries).toContainEqual({
      party: 'merchant',
      kind: 'top_up',
      rule: 'RFD-15',
      lineId: 'cup',
      caseId: 'case',
      amount: 500,
    });
  });
});

describe('subsidies', () => {
  it('STL-06 paid 80 with subsidy 20, restocking 8: a full return reverses 20 and leaves 8', () => {
    const now = { ...completed(coupon()), policy: policy({ refund: { restockingRate: '0.1' } }) };
    const settlement = settleOrder(refunded(now, everything(now)));
    expect(received(settlement, 'platform', 'subsidy')).toBe(0);
    expect(received(settlement, 'merchant', 'restocking_fee')).toBe(800);
    expect(byParty(settlement)).toEqual({ buyer: -800, merchant: 800, platform: 0 });
  });

  it('STL-06 reverse in proportion to an agreed part, and exactly with the rest', () => {
    const now = completed(coupon());
    const part = refunded(now, everything(now, { type: 'refund_only', amount: 3_333 }));
    // 20.00 × 33.33 ÷ 80.00 = 8.3325.
    expect(received(settleOrder(part), 'platform', 'subsidy')).toBe(833 - 2_000);
    const rest = refunded(part, everything(part, { caseId: 'rest' }));
    expect(received(settleOrder(rest), 'platform', 'subsidy')).toBe(0);
    expect(nets(rest)).toEqual({});
  });

  it('STL-06 stand while a price protection or a compensation is paid; the whole unit reverses the rest', () => {
    const now = completed(coupon());
    const shelfPrices = [{ lineId: 'cup', price: 9_000 }];
    const cheaper = refunded(now, everything(now, { type: 'price_protection', reason: 'price_dropped', shelfPrices }));
    expect(received(settleOrder(cheaper), 'platform', 'subsidy')).toBe(-2_000);
    // 5 % of the 10.00 that the buyer did not pay after all.
    expect(received(settleOrder(cheaper), 'platform', 'service_fee')).toBe(450);
    const paid = refunded(
      cheaper,
      everything(cheaper, { caseId: 'sorry', type: 'compensation', reason: 'counterfeit', amount: 700 }),
    );
    expect(received(settleOrder(paid), 'platform', 'subsidy')).toBe(-2_000);
    const gone = refunded(paid, everything(paid, { caseId: 'rest' }));
    expect(received(settleOrder(gone), 'platform', 'subsidy')).toBe(0);
    expect(received(settleOrder(gone), 'platform', 'service_fee')).toBe(0);
    expect(nets(gone)).toEqual({ buyer: 700, merchant: -700 });
  });

  it('STL-06 reverse with the whole unit though nothing was left to refund of its price', () => {
    const now = completed(coupon());
    const shelfPrices = [{ lineId: 'cup', price: 0 }];
    const free = refunded(now, everything(now, { type: 'price_protection', reason: 'price_dropped', shelfPrices }));
    expect(nets(free)).toEqual({ merchant: 1_900, platform: -1_900 });
    expect(nets(refunded(free, everything(free, { caseId: 'rest' })))).toEqual({});
  });

  it('STL-06 of each unit go with that unit', () => {
    const now = completed({ lines: [line({ quantity: 3 })], ...coupon() });
    const subsidyAfter = (from: number, to: number) =>
      received(
        settleOrder(refunded(now, everything(now, { lines: [{ lineId: 'cup', from, to }] }))),
        'platform',
        'subsidy',
      );
    // 20.00 over three units: 6.67, 6.67, 6.66.
    expect([subsidyAfter(0, 1), subsidyAfter(1, 2), subsidyAfter(2, 3), subsidyAfter(1, 3)]).toEqual([
      -1_333, -1_333, -1_334, -667,
    ]);
  });

  it('STL-06 on what cost nothing go with what it came with', () => {
    const lines = [line(), line({ id: 'spoon', unitPrice: 2_000, supplierPrice: 800 })];
    const discounts = coupon().discounts.map((one) => ({ ...one, lineIds: ['spoon'] }));
    const now = completed({ lines, discounts });
    expect(nets(now)).toEqual({ buyer: -10_000, merchant: 10_600, platform: -1_400, supplier: 800 });
    expect(nets(refunded(now, everything(now)))).toEqual({});
    const cupOnly = refunded(now, everything(now, { lines: [{ lineId: 'cup', quantity: 1 }] }));
    expect(nets(cupOnly)).toEqual({ merchant: 1_100, platform: -1_900, supplier: 800 });
    const both = refunded(cupOnly, everything(cupOnly, { caseId: 'spoon', lines: [{ lineId: 'spoon', quantity: 1 }] }));
    expect(nets(both)).toEqual({});
  });

  it('STL-06 on freight reverse with the freight, paid or not', () => {
    const freightCoupon = (paid: number) =>
      ({
        discounts: [
          { id: 'free', on: 'freight', amount: 1_000 - paid, funding: [{ party: 'platform', amount: 1_000 - paid }] },
        ],
        freight: { charged: 1_000 },
        tenders: [{ id: 'cash', kind: 'cash', amount: 10_000 + paid }],
      }) as const;
    for (const paid of [600, 0]) {
      const now = situation(freightCoupon(paid), { policy: policy({ settlement: { feeBase: 'with_freight' } }) });
      expect(nets(now)).toEqual({ buyer: -10_000 - paid, merchant: 10_450, platform: -450 + paid });
      const canceled = everything(now, { type: 'refund_only', reason: 'thinking_it_over' });
      expect(nets(refunded(now, canceled))).toEqual({});
    }
    const signed = completed(freightCoupon(0));
    expect(nets(refunded(signed, everything(signed)))).toEqual({ merchant: 1_000, platform: -1_000 });
  });
});

describe('a fee on a refund', () => {
  it('STL-10 comes back in proportion to its base', () => {
    const now = completed(coupon(), { feeTaxRate: '0.06' });
    const half = settleOrder(refunded(now, everything(now, { type: 'refund_only', amount: 4_000 })));
    expect(received(half, 'platform', 'service_fee')).toBe(250);
    expect(received(half, 'tax', 'fee_tax')).toBe(15);
  });

  it.each([
    ['0.2', null, 100, 6],
    ['0.2', 60, 60, 4],
    ['1', null, 500, 30],
    ['0', null, 0, 0],
  ])('STL-10 is kept by the platform: %s, at most %s for a line, is %d', (share, maximum, fee, tax) => {
    const now = completed({}, { feeOnRefund: { is: 'partly_retained', share, maximum }, feeTaxRate: '0.06' });
    const back = settleOrder(refunded(now, everything(now)));
    expect(received(back, 'platform', 'service_fee')).toBe(fee);
    expect(received(back, 'tax', 'fee_tax')).toBe(tax);
    expect(back.amount).toBe(0 - fee - tax);
  });

  it('STL-10 STL-11 reverses commissions at their original rates, exactly in the end', () => {
    const now = completed({
      lines: [line({ unitPrice: 9_999, quantity: 3 })],
      influencer: { rate: '0.0333' },
      channel: { rate: '0.0111' },
    });
    const first = refunded(now, everything(now, { lines: [{ lineId: 'cup', quantity: 1 }] }));
    expect(received(settleOrder(first), 'influencer', 'commission')).toBe(666);
    const second = refunded(first, everything(first, { caseId: 'rest', lines: [{ lineId: 'cup', quantity: 2 }] }));
    expect(nets(second)).toEqual({});
  });

  it('STL-10 with freight comes back with the freight', () => {
    const facts = {
      freight: { charged: 1_000 },
      tenders: [{ id: 'cash', kind: 'cash', amount: 11_000 }],
      channel: { rate: '0.1' },
    } as const;
    const now = situation(facts, { policy: policy({ settlement: { feeBase: 'with_freight' } }) });
    expect(received(settleOrder(now), 'platform', 'service_fee')).toBe(550);
    expect(nets(refunded(now, everything(now, { type: 'refund_only', reason: 'thinking_it_over' })))).toEqual({});
    const signed = completed(facts, { feeBase: 'with_freight' });
    const withoutFreight = settleOrder(refunded(signed, everything(signed)));
    expect(received(withoutFreight, 'platform', 'service_fee')).toBe(50);
    expect(received(withoutFreight, 'channel', 'channel_fee')).toBe(100);
  });
});

describe('what goods cost their supplier', () => {
  const supplied = completed({
    lines: [line({ quantity: 2, supplierPrice: 4_000 })],
    charges: [{ id: 'packing', payee: 'carrier', amount: 200 }],
  });
  const supplierAfter = (
    reason: 'no_reason' | 'quality' | 'damaged',
    type: 'return_refund' | 'refund_only',
    amount?: number,
  ) => {
    const request = everything(supplied, {
      type,
      reason,
      lines: [{ lineId: 'cup', quantity: 1 }],
      ...(amount !== undefined && { amount }),
    });
    return settleOrder(refunded(supplied, request));
  };

  it('STL-01 comes back with units that went back, and so do charges', () => {
    const settlement = supplierAfter('no_reason', 'return_refund');
    expect(received(settlement, 'supplier', 'supplier_price')).toBe(4_000);
    expect(received(settlement, 'carrier', 'charge')).toBe(100);
  });

  it('STL-01 charges for a line come back with that line’s units, those for the order with any', () => {
    const now = completed({
      lines: [line({ quantity: 2 }), line({ id: 'pot' })],
      charges: [
        { id: 'packing', payee: 'carrier', amount: 200, lineId: 'cup' },
        { id: 'premium', payee: 'insurer', amount: 300 },
      ],
    });
    const without = (lineId: string) =>
      settleOrder(refunded(now, everything(now, { lines: [{ lineId, quantity: 1 }] })));
    expect([received(without('cup'), 'carrier', 'charge'), received(without('cup'), 'insurer', 'charge')]).toEqual([
      100, 200,
    ]);
    expect([received(without('pot'), 'carrier', 'charge'), received(without('pot'), 'insurer', 'charge')]).toEqual([
      200, 200,
    ]);
  });

  it('STL-01 stands while goods are kept, reduced, or lost at the cost of somebody else', () => {
    for (const settlement of [
      supplierAfter('quality', 'refund_only'),
      supplierAfter('no_reason', 'return_refund', 5_000),
      supplierAfter('damaged', 'return_refund'),
    ]) {
      expect(received(settlement, 'supplier', 'supplier_price')).toBe(8_000);
    }
  });

  it('STL-01 comes back or stands by who bears the goods, whoever bears what is paid beside them', () => {
    const goodwill = (bearer: 'merchant' | 'platform') => ({
      actor: 'merchant' as const,
      lines: [{ lineId: 'cup', quantity: 1 }],
      adjustments: [{ kind: 'goodwill' as const, amount: 100, bearer }],
    });
    const own = refunded(supplied, everything(supplied, goodwill('platform')));
    expect(received(settleOrder(own), 'supplier', 'supplier_price')).toBe(4_000);
    const lost = refunded(supplied, everything(supplied, { ...goodwill('merchant'), reason: 'damaged' }));
    expect(received(settleOrder(lost), 'supplier', 'supplier_price')).toBe(8_000);
  });

  it('FRT-01 whoever is liable makes up for the price', () => {
    const settlement = supplierAfter('damaged', 'return_refund');
    expect(received(settlement, 'carrier', 'indemnity')).toBe(-10_000);
    expect(received(settlement, 'merchant', 'indemnity')).toBe(10_000);
  });
});

describe('recovery', () => {
  const settledAt = { at: COMPLETED, amount: 19_000, refunds: [] };
  const sold: Situation = { ...completed({ lines: [line({ quantity: 2 })] }), settled: settledAt };
  const unit = (from: number) => ({ lines: [{ lineId: 'cup', from, to: from + 1 }] });

  it('STL-05 nothing is due where all was settled', () => {
    expect(settleOrder(sold)).toMatchObject({ settledBefore: 19_000, payable: 0, recoverable: 0, claims: [] });
  });

  it('STL-05 of a refund after settlement is claimed by case', () => {
    const first = refunded(sold, everything(sold, unit(0)));
    expect(settleOrder(first)).toMatchObject({
      amount: 9_500,
      recoverable: 9_500,
      claims: [{ caseId: 'case', amount: 9_500 }],
    });
    const second = refunded(first, everything(first, { caseId: 'other', ...unit(1) }));
    expect(settleOrder(second).claims).toEqual([
      { caseId: 'case', amount: 9_500 },
      { caseId: 'other', amount: 9_500 },
    ]);
  });

  it('STL-05 leaves out refunds that were counted when it was settled', () => {
    const first = refunded(sold, everything(sold, unit(0)));
    const { amount, refunds } = settleOrder(first);
    const settledAgain = { ...first, settled: { at: COMPLETED, amount, refunds } };
    expect(settleOrder(settledAgain)).toMatchObject({ payable: 0, recoverable: 0 });
    const second = refunded(settledAgain, everything(settledAgain, { caseId: 'other', ...unit(1) }));
    expect(settleOrder(second).claims).toEqual([{ caseId: 'other', amount: 9_500 }]);
  });

  it('STL-05 claims what no case explains, and of cases no more than is owed', () => {
    expect(settleOrder({ ...sold, settled: { ...settledAt, amount: 19_100 } }).claims).toEqual([
      { caseId: null, amount: 100 },
    ]);
    const first = refunded({ ...sold, settled: { ...settledAt, amount: 10_000 } }, everything(sold, unit(0)));
    expect(settleOrder(first).claims).toEqual([{ caseId: 'case', amount: 500 }]);
    const second = refunded(first, everything(first, { caseId: 'other', ...unit(1) }));
    const less = { ...second, settled: { ...settledAt, amount: 9_000 } };
    expect(settleOrder(less).claims).toEqual([{ caseId: 'case', amount: 9_000 }]);
  });

  it('STL-05 owes the merchant the rest where less was settled', () => {
    expect(settleOrder({ ...sold, settled: { ...settledAt, amount: -500 } })).toMatchObject({
      payable: 19_500,
      recoverable: 0,
    });
  });

  it('STL-05 recovers before settlement what a merchant owes beyond the price', () => {
    const now = completed();
    const paid = refunded(now, everything(now, { type: 'compensation', reason: 'counterfeit' }));
    expect(quoted(now, everything(now, { type: 'compensation', reason: 'counterfeit' })).total).toBe(50_000);
    expect(settleOrder(paid)).toMatchObject({
      amount: -40_500,
      payable: 0,
      recoverable: 40_500,
      claims: [{ caseId: 'case', amount: 40_500 }],
    });
  });
});
