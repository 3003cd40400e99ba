import type { EntryKind, Order } from 'aftersale/facts';
import { type SettlementEntry, settleOrder } from 'aftersale/settlement';
import { describe, expect, it } from 'vitest';
import { line, parcel, units } from '../fixtures/order';
import { refunded, withCase } from '../fixtures/refunds';
import { afterSaleCase, policy, situation } from '../fixtures/situation';
import { completed, coupon, everything, nets, received } from './settled';

const told = (entries: readonly SettlementEntry[]) =>
  entries.map(({ party, kind, rule, lineId, amount }) => [party, kind, rule, lineId, amount]);

describe('what entries of a refund say', () => {
  it.each<[EntryKind, string | null]>([
    ['goods', 'cup'],
    ['freight', null],
    ['price_protection', 'cup'],
    ['exchange_difference', 'cup'],
    ['top_up', 'cup'],
  ])('FRT-01 the merchant pays the price, and whoever is liable makes up for it: %s', (kind, lineId) => {
    const entry = { kind, rule: 'RFD-12', amount: 100, bearer: 'carrier', lineId: 'cup' } as const;
    const refund = {
      key: 'case:refund:1',
      state: 'succeeded',
      total: 100,
      entries: [entry],
      tenders: [],
      transfer: 0,
      benefits: [],
    } as const;
    const paid = afterSaleCase(completed().order, { type: 'compensation', state: 'succeeded', refunds: [refund] });
    const entries = settleOrder(withCase(completed(), paid)).entries.filter(({ caseId }) => caseId === 'case');
    expect(told(entries)).toEqual(
      expect.arrayContaining([
        ['merchant', kind, 'RFD-12', lineId, -100],
        ['buyer', kind, 'RFD-12', lineId, 100],
        ['carrier', 'indemnity', 'FRT-01', lineId, -100],
        ['merchant', 'indemnity', 'FRT-01', lineId, 100],
      ]),
    );
  });

  it('STL-06 STL-10 subsidies and fees come back by the rules that reverse them', () => {
    const now = completed(coupon(['platform', 1_000], ['supplier', 1_000]), { feeTaxRate: '0.06' });
    const others = settleOrder(refunded(now, everything(now))).entries.filter(
      ({ party }) => party !== 'merchant' && party !== 'buyer',
    );
    expect(told(others.filter(({ caseId }) => caseId === null))).toEqual([
      ['platform', 'subsidy', 'STL-09', 'cup', -1_000],
      ['supplier', 'subsidy', 'STL-09', 'cup', -1_000],
      ['platform', 'service_fee', 'STL-02', 'cup', 500],
      ['tax', 'fee_tax', 'STL-02', 'cup', 30],
    ]);
    expect(told(others.filter(({ caseId }) => caseId !== null))).toEqual([
      ['platform', 'subsidy', 'STL-06', 'cup', 1_000],
      ['supplier', 'subsidy', 'STL-06', 'cup', 1_000],
      ['platform', 'service_fee', 'STL-10', 'cup', -500],
      ['tax', 'fee_tax', 'STL-10', 'cup', -30],
    ]);
  });

  it('STL-01 the price and the points in it are posted by one rule; only the price is the merchant’s', () => {
    const tenders: Order['tenders'] = [
      { id: 'cash', kind: 'cash', amount: 8_000 },
      { id: 'points', kind: 'points', amount: 2_000, points: 200 },
    ];
    const sold = settleOrder(completed({ tenders }, { pointsFunder: 'platform' }));
    expect(told(sold.entries).slice(0, 4)).toEqual([
      ['buyer', 'paid', 'STL-01', 'cup', -10_000],
      ['merchant', 'paid', 'STL-01', 'cup', 10_000],
      ['platform', 'points', 'STL-01', 'cup', -2_000],
      ['buyer', 'points', 'STL-01', 'cup', 2_000],
    ]);
    expect(sold.amount).toBe(9_500);
  });

  it('STL-01 points are posted as such for all units, and back with them', () => {
    const tenders: Order['tenders'] = [
      { id: 'cash', kind: 'cash', amount: 16_000 },
      { id: 'points', kind: 'points', amount: 4_000, points: 400 },
    ];
    const now = completed({ lines: [line({ quantity: 2 })], tenders }, { pointsFunder: 'platform' });
    const points = (entries: readonly SettlementEntry[]) =>
      told(entries.filter(({ party, kind }) => party === 'platform' && kind === 'points'));
    expect(points(settleOrder(now).entries)).toEqual([['platform', 'points', 'STL-01', 'cup', -4_000]]);
    expect(points(settleOrder(refunded(now, everything(now))).entries)).toEqual([
      ['platform', 'points', 'STL-01', 'cup', -4_000],
      ['platform', 'points', 'STL-01', 'cup', 4_000],
    ]);
  });

  it('RFD-15 a top-up counts every unit it was paid for', () => {
    const now = completed({ lines: [line({ quantity: 4 })] });
    const topped = afterSaleCase(now.order, {
      type: 'exchange',
      state: 'succeeded',
      topUps: [{ ...units('cup', 1, 4), each: 500 }],
    });
    expect(received(settleOrder(withCase(now, topped)), 'merchant', 'top_up')).toBe(1_500);
  });
});

describe('what a sale comes to', () => {
  it('STL-02 lays freight on the lines by list price and quantity, free lines beside others none', () => {
    const facts = {
      lines: [line(), line({ id: 'pot', unitPrice: 5_000, quantity: 4 }), line({ id: 'gift', unitPrice: 0 })],
      freight: { charged: 3_000 },
      tenders: [{ id: 'cash', kind: 'cash', amount: 33_000 }],
    } as const;
    const fees = settleOrder(completed(facts, { feeBase: 'with_freight' })).entries.filter(
      ({ party, kind }) => party === 'platform' && kind === 'service_fee',
    );
    expect(fees.map(({ lineId, amount }) => [lineId, amount])).toEqual([
      ['cup', 550],
      ['pot', 1_100],
    ]);
  });

  it('STL-09 a supplier pays his part of free freight, whatever became of the order, once it is paid', () => {
    const freight = {
      discounts: [{ id: 'free', on: 'freight', amount: 1_000, funding: [{ party: 'supplier', amount: 1_000 }] }],
      freight: { charged: 1_000 },
      tenders: [{ id: 'cash', kind: 'cash', amount: 10_000 }],
    } as const;
    expect(received(settleOrder(completed(freight)), 'supplier', 'subsidy')).toBe(-1_000);
    const { paidAt: _, ...order } = situation({ ...freight, status: 'closed' }).order;
    expect(received(settleOrder({ ...situation(), order }), 'supplier', 'subsidy')).toBe(-1_000);
    const waiting = situation({ ...freight, status: 'awaiting_payment' });
    expect(received(settleOrder(waiting), 'supplier', 'subsidy')).toBe(0);
  });
});

describe('what refunds undo, unit by unit', () => {
  const three = completed({ lines: [line({ quantity: 3 })], ...coupon() });
  const subsidyAfter = (from: number, to: number, amount: number): number =>
    received(
      settleOrder(refunded(three, everything(three, { type: 'refund_only', lines: [units('cup', from, to)], amount }))),
      'platform',
      'subsidy',
    );

  it('STL-06 gives back of each unit’s subsidy what is refunded of its goods', () => {
    // Paid 93.33, 93.33 and 93.34 of 100.00 each; 6.67 × 40.00 ÷ 93.33 = 2.858 and 6.66 × 40.00 ÷ 93.34 = 2.854.
    expect([subsidyAfter(0, 1, 4_000), subsidyAfter(2, 3, 4_000)]).toEqual([-1_715, -1_715]);
    expect([subsidyAfter(0, 2, 8_000), subsidyAfter(1, 3, 8_000)]).toEqual([-1_430, -1_430]);
  });

  it('STL-06 of units that cost nothing only those that went back are undone', () => {
    const lines = [line(), line({ id: 'spoon', unitPrice: 1_000, quantity: 2, supplierPrice: 300 })];
    const discounts = coupon().discounts.map((one) => ({ ...one, lineIds: ['spoon'] }));
    const now = completed({ lines, discounts });
    const spoons = (from: number, to: number) =>
      settleOrder(refunded(now, everything(now, { lines: [units('cup', 0, 1), units('spoon', from, to)] })));
    for (const [from, to] of [
      [0, 1],
      [1, 2],
    ] as const) {
      expect(received(spoons(from, to), 'platform', 'subsidy')).toBe(-1_000);
      expect(received(spoons(from, to), 'supplier', 'supplier_price')).toBe(300);
    }
    expect(received(spoons(0, 2), 'platform', 'subsidy')).toBe(0);
    expect(received(spoons(0, 2), 'supplier', 'supplier_price')).toBe(0);
  });

  it('STL-06 units that cost nothing and go back one after the other are all undone', () => {
    const lines = [line(), line({ id: 'spoon', unitPrice: 1_000, quantity: 2 }), line({ id: 'pot', unitPrice: 5_000 })];
    const discounts = coupon().discounts.map((one) => ({ ...one, lineIds: ['spoon'] }));
    const now = completed({ lines, discounts });
    const first = refunded(now, everything(now, { lines: [units('cup', 0, 1), units('spoon', 0, 1)] }));
    const rest = everything(first, { caseId: 'rest', lines: [units('pot', 0, 1), units('spoon', 1, 2)] });
    expect(nets(refunded(first, rest))).toEqual({});
  });

  it('STL-06 units that cost nothing stand while something is left of what they went back with', () => {
    const lines = [line(), line({ id: 'spoon', unitPrice: 2_000 })];
    const discounts = coupon().discounts.map((one) => ({ ...one, lineIds: ['spoon'] }));
    const now = completed({ lines, discounts });
    const part = (of: typeof now, amount: number) => refunded(of, everything(of, { amount }));
    const half = part(now, 5_000);
    const more = part(half, 2_000);
    for (const reduced of [half, more]) expect(received(settleOrder(reduced), 'platform', 'subsidy')).toBe(-2_000);
    const pots = completed({ lines: [...lines, line({ id: 'pot' })], discounts });
    const claimed = { lines: [units('cup', 0, 1), units('spoon', 0, 1)] };
    const first = refunded(pots, everything(pots, { ...claimed, amount: 5_000 }));
    const beside = refunded(first, everything(first, { caseId: 'pot', lines: [units('pot', 0, 1)] }));
    expect(received(settleOrder(beside), 'platform', 'subsidy')).toBe(-2_000);
    expect(nets(part(more, 3_000))).toEqual({});
  });

  it('STL-06 an order that cost its buyer nothing is undone with its goods', () => {
    const now = completed({ lines: [line({ unitPrice: 2_000 })], ...coupon(), tenders: [] });
    expect(nets(now)).toEqual({ merchant: 1_900, platform: -1_900 });
    expect(nets(refunded(now, everything(now)))).toEqual({});
  });

  it('STL-06 units of one price are undone each once, in whatever order they go back', () => {
    const last = refunded(three, everything(three, { caseId: 'last', lines: [units('cup', 2, 3)] }));
    const middle = refunded(last, everything(last, { caseId: 'middle', lines: [units('cup', 1, 2)] }));
    expect(received(settleOrder(last), 'platform', 'subsidy')).toBe(-1_334);
    expect(received(settleOrder(middle), 'platform', 'subsidy')).toBe(-667);
    expect(nets(refunded(middle, everything(middle, { caseId: 'first', lines: [units('cup', 0, 1)] })))).toEqual({});
    const rest = refunded(last, everything(last, { caseId: 'rest', lines: [units('cup', 0, 2)] }));
    expect(nets(rest)).toEqual({});
  });

  it('STL-06 each unit is undone for itself, whichever others went back by themselves', () => {
    const without = (of: typeof three, ...gone: readonly number[]) => {
      const after = gone.reduce(
        (now, unit) =>
          refunded(now, everything(now, { caseId: `unit ${unit}`, lines: [units('cup', unit, unit + 1)] })),
        of,
      );
      return received(settleOrder(after), 'platform', 'subsidy');
    };
    // 6.67, 6.67 and 6.66.
    expect([without(three, 0, 2), without(three, 1, 2), without(three, 0, 1)]).toEqual([-667, -667, -666]);
    const tenOff = coupon().discounts.map((one) => ({
      ...one,
      amount: 1_000,
      funding: [{ party: 'platform' as const, amount: 1_000 }],
    }));
    const thirds = completed({ lines: [line({ unitPrice: 1_000, quantity: 3 })], discounts: tenOff });
    // 3.34, 3.33 and 3.33.
    expect([without(thirds, 1, 2), without(thirds, 0, 2), without(thirds, 0, 1)]).toEqual([-334, -333, -333]);
  });

  it('STL-10 the fee comes back by the price of the goods alone: freight at a fault adds nothing to it', () => {
    const now = completed({
      lines: [line({ quantity: 2 })],
      freight: { charged: 1_000 },
      tenders: [{ id: 'cash', kind: 'cash', amount: 21_000 }],
    });
    const faulty = everything(now, { reason: 'quality', lines: [units('cup', 0, 1)] });
    const back = settleOrder(refunded(now, faulty));
    expect(received(back, 'merchant', 'freight')).toBe(-500);
    expect(received(back, 'platform', 'service_fee')).toBe(500);
  });

  it('RFD-15 STL-06 a difference of an exchange and the rest undo the sale together, and so does a cancel', () => {
    const under = policy({ refund: { exchangeWith: 'any' } });
    const sold = { ...completed(coupon()), policy: under };
    const replacementPrices = [{ lineId: 'cup', price: 6_000 }];
    const swapped = refunded(sold, everything(sold, { type: 'exchange', reason: 'damaged', replacementPrices }));
    expect(nets(refunded(swapped, everything(swapped, { caseId: 'rest' })))).toEqual({});
    const waiting = situation({ lines: [line({ supplierPrice: 4_000 })] });
    const canceled = everything(waiting, { type: 'cancel', reason: 'thinking_it_over' });
    expect(nets(refunded(waiting, canceled))).toEqual({});
  });

  it('STL-06 keeps undone what one case gave back for nothing, whatever another case refunds', () => {
    const lines = [line(), line({ id: 'spoon', unitPrice: 2_000 }), line({ id: 'pot', unitPrice: 5_000 })];
    const discounts = coupon().discounts.map((one) => ({ ...one, lineIds: ['spoon'] }));
    const now = completed({ lines, discounts });
    const first = refunded(now, everything(now, { lines: [units('cup', 0, 1), units('spoon', 0, 1)] }));
    const then = refunded(first, everything(first, { caseId: 'pot', lines: [units('pot', 0, 1)] }));
    expect(nets(then)).toEqual({});
    const other = refunded(now, everything(now, { caseId: 'pot', lines: [units('pot', 0, 1)] }));
    expect(received(settleOrder(other), 'platform', 'subsidy')).toBe(-2_000);
  });

  it('STL-06 free freight is undone only once all units are back, none of them shipped, whoever paid for it', () => {
    const free = {
      lines: [line({ quantity: 3 })],
      discounts: [
        {
          id: 'free',
          on: 'freight',
          amount: 1_000,
          funding: [
            { party: 'platform', amount: 500 },
            { party: 'supplier', amount: 500 },
          ],
        },
      ],
      freight: { charged: 1_000 },
      tenders: [{ id: 'cash', kind: 'cash', amount: 30_000 }],
    } as const;
    const now = situation(free);
    const left = (from: number, to: number) =>
      nets(
        refunded(
          now,
          everything(now, { type: 'refund_only', reason: 'thinking_it_over', lines: [units('cup', from, to)] }),
        ),
      );
    expect(left(0, 3)).toEqual({});
    expect(left(1, 3)).toMatchObject({ supplier: -500 });
    expect(left(0, 1)).toMatchObject({ supplier: -500 });
    expect(left(1, 2)).toMatchObject({ supplier: -500 });
    const partly = situation({ ...free, parcels: [parcel('signed', [units('cup', 0, 1)])] });
    const canceled = refunded(
      partly,
      everything(partly, { type: 'refund_only', reason: 'thinking_it_over', lines: [units('cup', 1, 3)] }),
    );
    const returned = refunded(canceled, everything(canceled, { caseId: 'back', lines: [units('cup', 0, 1)] }));
    expect(nets(returned)).toMatchObject({ supplier: -500 });
  });

  it('STL-01 goods that never left go back to their supplier without a return', () => {
    const now = situation({ lines: [line({ quantity: 2, supplierPrice: 4_000 })] });
    const canceled = everything(now, { type: 'refund_only', reason: 'thinking_it_over' });
    expect(nets(now)).toMatchObject({ supplier: 8_000 });
    expect(nets(refunded(now, canceled))).toEqual({});
  });
});
