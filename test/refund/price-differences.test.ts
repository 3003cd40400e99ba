import type { Discount, Order, Situation } from 'aftersale/facts';
import type { Policy } from 'aftersale/policy';
import type { RefundRequest } from 'aftersale/refund';
import { describe, expect, it } from 'vitest';
import { line, units } from '../fixtures/order';
import { caseFor, denials, inTurn, quoted, refunded, request, withCase } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';

const coupon: Discount = { id: 'coupon', on: 'goods', amount: 2_000 };

const shop = (facts: Partial<Order> = {}, under: Policy = policy()) =>
  situation({ status: 'completed', lines: [line()], discounts: [coupon], ...facts }, { policy: under });

const protect = (price: number, changes: Parameters<typeof request>[0] = {}) =>
  request({
    caseId: 'protect',
    type: 'price_protection',
    reason: 'price_dropped',
    lines: [units('cup', 0, 1)],
    shelfPrices: [{ lineId: 'cup', price }],
    ...changes,
  });

const back = (changes: Parameters<typeof request>[0] = {}) =>
  request({ caseId: 'back', type: 'return_refund', reason: 'no_reason', lines: [units('cup', 0, 1)], ...changes });

describe('price protection', () => {
  it('RFD-18 list 100, coupon 20, paid 80, shelf now 90: 10, borne by the merchant; a later return gives 70', () => {
    const quote = quoted(shop(), protect(9_000));
    expect(quote.entries).toMatchObject([
      { kind: 'price_protection', rule: 'RFD-18', amount: 1_000, bearer: 'merchant' },
    ]);
    expect(quote.total).toBe(1_000);
    expect(quoted(refunded(shop(), protect(9_000)), back()).total).toBe(7_000);
  });

  it('RFD-18 compares with the shelf price after the promotions that everybody got', () => {
    const onShelf = shop({ discounts: [{ ...coupon, onShelf: true }] });
    expect(denials(onShelf, protect(9_000))).toEqual([
      ['price_not_dropped', { lineId: 'cup', before: 8_000, now: 9_000 }],
    ]);
    expect(quoted(onShelf, protect(7_500)).total).toBe(500);
    expect(denials(onShelf, protect(8_000)).map(([code]) => code)).toEqual(['price_not_dropped']);
    const both = shop({
      discounts: [
        { ...coupon, onShelf: true },
        { ...coupon, id: 'own', amount: 1_000 },
      ],
    });
    expect(quoted(both, protect(7_500)).total).toBe(500);
  });

  it('RFD-18 is cumulative: a second drop gives only what the first did not', () => {
    const first = refunded(shop(), protect(9_000));
    expect(quoted(first, protect(7_000, { caseId: 'again' })).total).toBe(2_000);
    expect(quoted(first, protect(9_000, { caseId: 'again' })).total).toBe(0);
    for (const price of [9_000, 9_500]) {
      expect(quoted(first, protect(price, { caseId: 'again' }))).toMatchObject({ total: 0, entries: [], grants: [] });
    }
  });

  it('RFD-18 is capped by what remains of the paid amount', () => {
    expect(quoted(shop(), protect(1_000)).total).toBe(8_000);
    const reduced = refunded(shop(), back({ type: 'refund_only', reason: 'quality', amount: 7_500 }));
    expect(quoted(reduced, protect(9_000)).total).toBe(500);
  });

  it('RFD-18 needs today’s price of every line', () => {
    expect(denials(shop(), protect(9_000, { shelfPrices: [] }))).toEqual([['shelf_price_missing', { lineId: 'cup' }]]);
    const { shelfPrices: _, ...silent } = protect(9_000);
    const lines = [line(), line({ id: 'pot', unitPrice: 4_000 })];
    const shelfPrices = [
      { lineId: 'pot', price: 3_900 },
      { lineId: 'cup', price: 9_500 },
    ];
    const both = protect(0, { lines: [units('cup', 0, 1), units('pot', 0, 1)], shelfPrices });
    expect(quoted(shop({ lines }), both).byLine).toEqual([
      { lineId: 'cup', amount: 500 },
      { lineId: 'pot', amount: 100 },
    ]);
    expect(denials(shop(), silent)).toEqual([['shelf_price_missing', { lineId: 'cup' }]]);
  });
});

describe('exchange', () => {
  const tenOff: Discount = { id: 'off', on: 'goods', amount: 1_000 };
  const conditional: Discount = { ...tenOff, condition: { is: 'single', atLeast: 10_000, off: 1_000 } };
  const anything = policy({ refund: { exchangeWith: 'any' } });
  const swap = (price: number, changes: Parameters<typeof request>[0] = {}) =>
    request({
      caseId: 'swap',
      type: 'exchange',
      reason: 'size_or_taste',
      lines: [units('cup', 0, 1)],
      replacementPrices: [{ lineId: 'cup', price }],
      ...changes,
    });

  it('RFD-15 90 paid on 100 − 10: a price of 120 asks a top-up of 20, one of 80 refunds 20', () => {
    const paid90 = shop({ discounts: [tenOff] }, anything);
    const dearer = quoted(paid90, swap(12_000));
    expect([dearer.topUp, dearer.total]).toEqual([2_000, 0]);
    const cheaper = quoted(paid90, swap(8_000));
    expect([cheaper.topUp, cheaper.total]).toEqual([0, 2_000]);
    expect(cheaper.entries).toMatchObject([{ kind: 'exchange_difference', rule: 'RFD-15', amount: 2_000 }]);
    expect(quoted(refunded(paid90, swap(8_000)), back()).total).toBe(7_000);
  });

  it('RFD-15 the discount is kept while its threshold holds, and lost below it', () => {
    const paid90 = shop({ discounts: [conditional] }, anything);
    expect(quoted(paid90, swap(12_000)).topUp).toBe(2_000);
    expect(quoted(paid90, swap(8_000)).total).toBe(1_000);
    const halved: Discount = {
      ...tenOff,
      amount: 1_000,
      condition: { is: 'stepped', every: 5_000, off: 500, maximum: null },
    };
    expect(quoted(shop({ discounts: [halved] }, anything), swap(8_000)).total).toBe(9_000 - 7_500);
  });

  it('RFD-15 a replacement that costs less than the discounts of its unit gives all back', () => {
    const later: Discount = {
      id: 'later',
      on: 'goods',
      amount: 500,
      condition: { is: 'single', atLeast: 1, off: 500 },
    };
    const stacked = shop({ discounts: [tenOff, later] }, anything);
    expect(quoted(stacked, swap(0)).total).toBe(8_500);
    expect(quoted(stacked, swap(999)).total).toBe(8_500);
  });

  it('RFD-15 each discount is kept for itself, in full where the order earns more of it than it had', () => {
    const half: Discount = {
      id: 'half',
      on: 'goods',
      amount: 500,
      condition: { is: 'stepped', every: 5_000, off: 500, maximum: 1_000 },
    };
    const both = shop({ discounts: [half, tenOff] }, anything);
    expect(quoted(both, swap(10_000)).total).toBe(0);
    expect(quoted(both, swap(3_000)).total).toBe(8_500 - 2_000);
  });

  it('RFD-15 is of exchanges alone', () => {
    expect(quoted(shop({}, anything), swap(1_000, { type: 'repair' })).entries).toEqual([]);
  });

  it('RFD-15 the rest of the order counts for the threshold, goods that are gone do not', () => {
    const two = { lines: [line(), line({ id: 'pot', unitPrice: 4_000 })], discounts: [conditional] };
    expect(quoted(shop(two, anything), swap(8_000)).total).toBe(2_000);
    const gone = refunded(shop(two, anything), back({ caseId: 'gone', lines: [units('pot', 0, 1)] }));
    expect(quoted(gone, swap(8_000)).total).toBeLessThan(2_000);
  });

  it('RFD-15 goods are exchanged for the same goods, for others at the same price, or for any, as the policy says', () => {
    const same = shop({ discounts: [tenOff] });
    expect(denials(same, swap(12_000))).toEqual([['replacement_must_be_same_goods', { lineId: 'cup' }]]);
    expect(denials(same, swap(10_000))).toEqual([]);
    const samePrice = shop({ discounts: [tenOff] }, policy({ refund: { exchangeWith: 'same_price' } }));
    expect(denials(samePrice, swap(12_000))).toEqual([
      ['replacement_must_be_same_price', { lineId: 'cup', price: 10_000, replacement: 12_000 }],
    ]);
  });

  /** A swap that is done: the top-up it asked for is paid. */
  const swapped = (before: Situation, asked: RefundRequest): Situation => {
    const { topUps } = quoted(before, asked);
    return withCase(before, { ...caseFor(before, asked, 'succeeded'), topUps });
  };

  it('RFD-15 replacement units inherit the net paid: 90 and a top-up of 20, returned → 110', () => {
    const replaced = swapped(shop({ discounts: [tenOff] }, anything), swap(12_000));
    const quote = quoted(replaced, back());
    expect([quote.total, quote.byTender, quote.transfer]).toEqual([
      11_000,
      [{ tenderId: 'cash', amount: 9_000 }],
      2_000,
    ]);
    expect(quote.entries).toMatchObject([
      { kind: 'goods', rule: 'RFD-01', amount: 9_000 },
      { kind: 'top_up', rule: 'RFD-15', amount: 2_000, lineId: 'cup', from: 0, to: 1 },
    ]);
    expect(quote.cap).toEqual({
      paid: 11_000,
      refundable: 11_000,
      order: { paid: 11_000, refunded: 0, pending: 0, left: 11_000 },
    });
    expect(denials(replaced, back({ amount: 11_001 }))).toEqual([
      ['above_refundable', { requested: 11_001, maximum: 11_000 }],
    ]);
  });

  it('RFD-15 a top-up comes back once, after what was paid for the goods, also in parts and over failed tries', () => {
    const replaced = swapped(shop({ discounts: [tenOff] }, anything), swap(12_000));
    const [first, second] = inTurn(replaced, [back({ caseId: 'some', amount: 10_000 }), back({ caseId: 'rest' })]);
    expect(first?.entries.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['goods', 9_000],
      ['top_up', 1_000],
    ]);
    expect(second?.entries.map(({ kind, amount }) => [kind, amount])).toEqual([['top_up', 1_000]]);
    const failed = refunded(replaced, back(), 'failed');
    expect(quoted(failed, back()).total).toBe(11_000);
    expect(quoted(refunded(replaced, back()), back({ caseId: 'again' })).total).toBe(0);
  });

  it('RFD-15 a replacement exchanged again counts with what was paid for it in all', () => {
    const replaced = swapped(shop({ discounts: [tenOff] }, anything), swap(12_000));
    const again = (price: number) => quoted(replaced, swap(price, { caseId: 'again' }));
    expect([again(12_000).topUp, again(12_000).total]).toEqual([0, 0]);
    expect([again(13_000).topUp, again(13_000).total]).toEqual([1_000, 0]);
    expect(again(13_000).topUps).toEqual([{ lineId: 'cup', from: 0, to: 1, each: 1_000 }]);
    const { topUp, total, entries } = again(1_500);
    expect([topUp, total]).toEqual([0, 10_500]);
    expect(entries.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['exchange_difference', 9_000],
      ['top_up', 1_500],
    ]);
    expect(quoted(refunded(replaced, swap(1_500, { caseId: 'again' })), back()).total).toBe(500);
  });

  it('RFD-15 a top-up comes back beside the tenders, also where those are drained in order', () => {
    const pointsFirst = policy({ refund: { exchangeWith: 'any', tenderOrder: 'points_first' } });
    const tenders: Order['tenders'] = [
      { id: 'cash', kind: 'cash', amount: 4_000 },
      { id: 'points', kind: 'points', amount: 5_000, points: 5_000 },
    ];
    const replaced = swapped(shop({ discounts: [tenOff], tenders }, pointsFirst), swap(12_000));
    const [difference, topUp] = quoted(replaced, swap(1_500, { caseId: 'again' })).entries;
    expect(difference?.tenders).toEqual([
      { tenderId: 'points', amount: 5_000 },
      { tenderId: 'cash', amount: 4_000 },
    ]);
    expect(topUp).toEqual({
      kind: 'top_up',
      rule: 'RFD-15',
      amount: 1_500,
      lineId: 'cup',
      from: 0,
      to: 1,
      bearer: 'merchant',
    });
  });

  it('RFD-15 the top-up of some units comes back with those alone', () => {
    const three = shop({ lines: [line({ quantity: 3 })], discounts: [] }, anything);
    const replaced = swapped(three, swap(12_000, { lines: [units('cup', 1, 3)] }));
    expect(quoted(replaced, back({ lines: [units('cup', 0, 1)] })).total).toBe(10_000);
    expect(quoted(replaced, back({ lines: [units('cup', 0, 2)] })).total).toBe(22_000);
    expect(quoted(replaced, back({ lines: [units('cup', 0, 3)] })).total).toBe(34_000);
  });

  it('RFD-15 a top-up that came back does not come back again, whatever is left of other goods', () => {
    const three = shop({ lines: [line({ quantity: 3 })], discounts: [] }, anything);
    const replaced = swapped(three, swap(12_000));
    const returned = refunded(replaced, back());
    expect(quoted(returned, back({ caseId: 'again' })).total).toBe(0);
    expect(quoted(returned, back({ caseId: 'again', lines: [units('cup', 0, 2)] })).total).toBe(10_000);
    expect(quoted(returned, back({ caseId: 'again' })).cap.order).toEqual({
      paid: 32_000,
      refunded: 12_000,
      pending: 0,
      left: 20_000,
    });
  });

  it('RFD-04 RFD-15 what a difference takes of tenders is drained in order, a top-up goes beside them', () => {
    const paid = {
      tenders: [
        { id: 'coins', kind: 'points', amount: 2_000, points: 2_000 },
        { id: 'cash', kind: 'cash', amount: 7_000 },
      ],
    } as const;
    const drained = policy({ refund: { exchangeWith: 'any', tenderOrder: 'cash_first' } });
    const replaced = swapped(shop({ discounts: [tenOff], ...paid }, drained), swap(12_000));
    const { entries } = quoted(replaced, swap(4_000, { caseId: 'again' }));
    expect(entries.map(({ kind, amount, tenders }) => [kind, amount, tenders])).toEqual([
      [
        'exchange_difference',
        8_000,
        [
          { tenderId: 'cash', amount: 7_000 },
          { tenderId: 'coins', amount: 1_000 },
        ],
      ],
    ]);
    const all = quoted(replaced, swap(1_500, { caseId: 'again' })).entries;
    expect(all.map(({ kind, amount, tenders }) => [kind, amount, tenders])).toEqual([
      [
        'exchange_difference',
        9_000,
        [
          { tenderId: 'cash', amount: 7_000 },
          { tenderId: 'coins', amount: 2_000 },
        ],
      ],
      ['top_up', 1_500, undefined],
    ]);
  });

  it('RFD-12 RFD-15 a restocking fee is of all that the replacement cost', () => {
    const strict = policy({ refund: { exchangeWith: 'any', restockingRate: '0.1' } });
    const replaced = swapped(shop({ discounts: [tenOff] }, strict), swap(12_000));
    expect(quoted(replaced, back({ type: 'return_refund', reason: 'no_reason' })).total).toBe(9_900);
  });

  it('RFD-15 without another price there is no difference', () => {
    const { replacementPrices: _, ...same } = swap(0);
    const quote = quoted(shop(), same);
    expect([quote.total, quote.topUp, quote.entries]).toEqual([0, 0, []]);
    expect(quoted(shop({}, anything), swap(1, { replacementPrices: [] })).topUp).toBe(0);
  });
});
