import type { Order, OrderLine } from 'aftersale/facts';
import { quoteRefund, type RefundRequest } from 'aftersale/refund';
import { AFTER_SALE_TYPES, type ErrorCode } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { line, parcel, units } from '../fixtures/order';
import { caseFor, denials, inTurn, quoted, refunded, request, withCase } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';

const goods = (id: string, unitPrice: number, quantity = 1, changes: Partial<OrderLine> = {}): OrderLine =>
  line({ id, unitPrice, quantity, ...changes });

const off = (amount: number, changes: object = {}) => [{ id: 'off', on: 'goods' as const, amount, ...changes }];

const bought = (lines: readonly OrderLine[], facts: Partial<Order> = {}) =>
  situation({ status: 'completed', lines, ...facts });

const back = (changes: Partial<RefundRequest> = {}) =>
  request({ type: 'return_refund', reason: 'no_reason', lines: [units('cup', 0, 1)], ...changes });

const coded = (code: ErrorCode) => expect.objectContaining({ code });

describe('what is refunded', () => {
  it('RFD-01 is what was paid for the units, coins and points included, and no discount', () => {
    const of = bought([goods('cup', 10_000)], {
      discounts: off(2_000, { coupon: { id: 'coupon' } }),
      tenders: [
        { id: 'cash', kind: 'cash', amount: 7_000 },
        { id: 'coins', kind: 'points', amount: 1_000, points: 100 },
      ],
    });
    const quote = quoted(of, back());
    expect(quote.total).toBe(8_000);
    expect(quote.byTender).toEqual([
      { tenderId: 'cash', amount: 7_000 },
      { tenderId: 'coins', amount: 1_000 },
    ]);
    expect(quote.cap.paid).toBe(8_000);
  });

  it('RFD-01 is nothing of an order that is not paid yet', () => {
    const lines = [units('cup', 0, 1)];
    expect(denials(situation({ status: 'awaiting_payment' }), request({ lines }))).toEqual([
      ['not_paid', { orderId: 'order' }],
    ]);
    const cod = situation({ status: 'awaiting_receipt', payment: 'cash_on_delivery' });
    expect(denials(cod, request({ lines })).map(([code]) => code)).toEqual(['not_paid']);
    const unpaid = { status: 'awaiting_payment', tenders: [{ id: 'cash', kind: 'cash', amount: 0 }] } as const;
    const withGift = situation({ ...unpaid, lines: [line(), line({ id: 'gift', unitPrice: 0 })] });
    expect(denials(withGift, request({ lines })).map(([code]) => code)).toEqual(['not_paid']);
    const free = situation({ lines: [line({ unitPrice: 0 })], tenders: [] });
    expect(quoted(free, request({ lines })).total).toBe(0);
  });

  it('RFD-01 is what was paid so far where a part is still to be paid', () => {
    const deposit = { id: 'deposit', kind: 'cash' as const, amount: 2_000, phase: 'deposit' as const };
    const of = situation({ status: 'awaiting_payment', tenders: [deposit] });
    const quote = quoted(of, request({ type: 'cancel', reason: 'out_of_stock', lines: [units('cup', 0, 1)] }));
    expect([quote.total, quote.cap.paid, quote.byTender]).toEqual([
      2_000,
      2_000,
      [{ tenderId: 'deposit', amount: 2_000 }],
    ]);
  });

  it.each(AFTER_SALE_TYPES)('RFD-01 is goods or not by type: %s', (type) => {
    const isOfGoods = ['cancel', 'refund_only', 'return_refund'].includes(type);
    const { entries, grants } = quoted(
      bought([goods('cup', 10_000)]),
      back({ type, shelfPrices: [{ lineId: 'cup', price: 9_999 }], reason: 'quality' }),
    );
    expect(entries.some(({ kind }) => kind === 'goods')).toBe(isOfGoods);
    expect(grants.some(({ each }) => each === 10_000)).toBe(isOfGoods);
  });

  it('RFD-03 is fixed per unit: 6.66, 6.67 and 6.67 of 3 × 10.00 less 10.00, in any order', () => {
    const of = bought([goods('cup', 1_000, 3)], { discounts: off(1_000) });
    const unit = (caseId: string, from: number) => back({ caseId, lines: [units('cup', from, from + 1)] });
    const sums = (asked: readonly RefundRequest[]) => inTurn(of, asked).map(({ total }) => total);
    expect(sums([unit('a', 0), unit('b', 1), unit('c', 2)])).toEqual([666, 667, 667]);
    expect(sums([unit('c', 2), unit('a', 0), unit('b', 1)])).toEqual([667, 666, 667]);
    expect(sums([back({ lines: [units('cup', 0, 2)] }), unit('c', 2)])).toEqual([1_333, 667]);
    expect(quoted(of, back({ lines: [units('cup', 0, 3)] })).total).toBe(2_000);
  });

  it('RFD-11 explains itself: signed entries with their rules, which sum to every total', () => {
    const of = {
      ...bought([goods('cup', 11_300, 2, { taxes: [{ rate: '0.13', included: true }] }), goods('pot', 5_000)], {
        discounts: off(2_760),
        freight: { charged: 600 },
        tenders: [{ id: 'cash', kind: 'cash', amount: 25_440 }],
      }),
      policy: policy({ refund: { restockingRate: '0.1' } }),
    };
    const quote = quoted(of, back({ lines: [units('cup', 0, 1), units('pot', 0, 1)] }));
    expect(quote.entries).toStrictEqual([
      {
        kind: 'goods',
        rule: 'RFD-01',
        amount: 10_170,
        lineId: 'cup',
        from: 0,
        to: 1,
        bearer: 'merchant',
        tenders: [{ tenderId: 'cash', amount: 10_170 }],
        taxes: [{ rate: '0.13', included: true, amount: 1_170 }],
      },
      {
        kind: 'goods',
        rule: 'RFD-01',
        amount: 4_500,
        lineId: 'pot',
        from: 0,
        to: 1,
        bearer: 'merchant',
        tenders: [{ tenderId: 'cash', amount: 4_500 }],
      },
      {
        kind: 'restocking_fee',
        rule: 'RFD-12',
        amount: -1_467,
        bearer: 'merchant',
        tenders: [{ tenderId: 'cash', amount: -1_467 }],
      },
    ]);
    expect(quote).toMatchObject({
      total: 13_203,
      suggested: 13_203,
      byLine: [
        { lineId: 'cup', amount: 10_170 },
        { lineId: 'pot', amount: 4_500 },
      ],
      byTender: [{ tenderId: 'cash', amount: 13_203 }],
      transfer: 0,
      byBearer: [{ party: 'merchant', amount: 13_203 }],
      taxes: [{ rate: '0.13', included: true, amount: 1_170 }],
    });
  });

  it('RFD-11 changes nothing: asked again it answers the same, and what it was asked of stays as it was', () => {
    const of = bought([goods('cup', 10_000, 3)], { discounts: off(1_000) });
    const before = structuredClone(of);
    const asked = back({ lines: [{ lineId: 'cup', quantity: 2 }], amount: 500 });
    expect(quoteRefund(of, asked)).toEqual(quoteRefund(of, asked));
    expect(of).toEqual(before);
    expect(Object.isFrozen(of.order)).toBe(false);
  });
});

describe('the cap', () => {
  it('RFD-05 counts units, lines and the order over all cases, pending ones included', () => {
    let of = bought([goods('cup', 10_000, 2), goods('pot', 5_000)], {
      freight: { charged: 1_000 },
      tenders: [{ id: 'cash', kind: 'cash', amount: 26_000 }],
    });
    of = refunded(of, back({ caseId: 'done', type: 'refund_only', lines: [units('pot', 0, 1)], amount: 2_000 }));
    of = refunded(of, back({ caseId: 'open', lines: [units('cup', 0, 1)] }), 'processing');
    const applied = back({ caseId: 'applied', lines: [units('cup', 1, 2)] });
    of = withCase(of, { ...caseFor(of, applied, 'awaiting_return'), grants: [{ ...units('cup', 1, 2), each: 9_000 }] });
    const { cap, total } = quoted(of, back({ caseId: 'new', lines: [units('pot', 0, 1)] }));
    expect(total).toBe(3_000);
    expect(cap).toEqual({
      paid: 5_000,
      refundable: 3_000,
      order: { paid: 26_000, refunded: 2_000, pending: 19_000, left: 5_000 },
    });
  });

  it('RFD-05 counts freight that came back, of refunds paid out and of others', () => {
    const of = situation({
      freight: { charged: 1_000 },
      lines: [goods('cup', 10_000, 2)],
      tenders: [{ id: 'cash', kind: 'cash', amount: 21_000 }],
    });
    const lost = request({ caseId: 'lost', reason: 'out_of_stock', lines: [units('cup', 0, 1)] });
    const paid = refunded(of, lost);
    const negotiating = { ...paid, cases: paid.cases.map((one) => ({ ...one, state: 'negotiating' as const })) };
    const { cases } = refunded(of, lost, 'processing');
    const orders = [paid, negotiating, { ...of, cases }].map(
      (one) => quoted(one, request({ lines: [units('cup', 1, 2)], type: 'exchange' })).cap.order,
    );
    expect(orders).toEqual([
      { paid: 21_000, refunded: 10_500, pending: 0, left: 10_500 },
      { paid: 21_000, refunded: 10_500, pending: 0, left: 10_500 },
      { paid: 21_000, refunded: 0, pending: 10_500, left: 10_500 },
    ]);
  });

  it('RFD-05 counts what a case that succeeded was granted as refunded, also where no refund tells of it', () => {
    const of = bought([goods('cup', 10_000, 2)]);
    const granted = { ...caseFor(of, back(), 'succeeded'), grants: [{ ...units('cup', 0, 1), each: 4_000 }] };
    const { cap } = quoted(withCase(of, granted), back({ caseId: 'next', lines: [units('cup', 1, 2)] }));
    expect(cap.order).toEqual({ paid: 20_000, refunded: 4_000, pending: 0, left: 16_000 });
  });

  it('RFD-05 tells what was paid for the units asked for, wherever they stand in their line', () => {
    expect(quoted(bought([goods('cup', 10_000, 4)]), back({ lines: [units('cup', 1, 3)] })).cap.paid).toBe(20_000);
  });

  it('RFD-05 holds for the order, freight apart, where more was paid out by mistake than units tell of', () => {
    const of = bought([goods('cup', 10_000, 2)], {
      freight: { charged: 1_000 },
      tenders: [{ id: 'cash', kind: 'cash', amount: 21_000 }],
    });
    const paid = refunded(of, back({ caseId: 'first' }));
    const mistaken = paid.cases.map((one) => ({
      ...one,
      refunds: one.refunds.map((refund) => ({
        ...refund,
        entries: [
          ...refund.entries,
          { kind: 'top_up', rule: 'RFD-15', amount: 3_000, bearer: 'merchant', ...units('cup', 0, 1) } as const,
        ],
      })),
    }));
    const last = quoted({ ...paid, cases: mistaken }, back({ lines: [units('cup', 1, 2)] }));
    expect([last.total, last.cap.order.left]).toEqual([7_000, 8_000]);
  });

  it('RFD-05 refuses more than what is left, and tells the most', () => {
    const of = refunded(bought([goods('cup', 10_000)]), back({ caseId: 'first', type: 'refund_only', amount: 4_000 }));
    const asked = (amount: number) => back({ caseId: 'second', type: 'refund_only', amount });
    expect(quoted(of, asked(6_000)).total).toBe(6_000);
    expect(denials(of, asked(6_001))).toEqual([['above_refundable', { requested: 6_001, maximum: 6_000 }]]);
    const all = refunded(of, asked(6_000));
    expect(denials(all, back({ caseId: 'third', type: 'refund_only', amount: 1 }))).toEqual([
      ['nothing_refundable', { maximum: 0 }],
    ]);
    expect(quoted(all, back({ caseId: 'third', type: 'refund_only', amount: 0 })).total).toBe(0);
    expect(quoted(all, back({ caseId: 'third' })).total).toBe(0);
  });

  it('RFD-05 frees what a closed case held, unless it was paid out already', () => {
    const of = bought([goods('cup', 10_000)]);
    const pending = refunded(of, back({ caseId: 'first' }), 'processing');
    const closedAs = (state: 'closed' | 'succeeded') => ({
      ...pending,
      cases: pending.cases.map((one) => ({
        ...one,
        state: 'closed' as const,
        refunds: one.refunds.map((refund) => ({ ...refund, state })),
      })),
    });
    expect(quoted(closedAs('closed'), back({ caseId: 'second' })).total).toBe(10_000);
    expect(quoted(closedAs('succeeded'), back({ caseId: 'second' })).total).toBe(0);
    const part = (amount: number) => back({ caseId: 'first', type: 'refund_only', amount });
    const twice = refunded(refunded(of, part(3_000)), part(2_000), 'processing');
    const givenUp = twice.cases.map((one) => ({ ...one, state: 'closed' as const }));
    expect(quoted({ ...of, cases: givenUp }, back({ caseId: 'second' })).total).toBe(7_000);
  });

  it('RFD-05 tells what a case in progress was paid from what it still holds', () => {
    const part = (amount: number) => back({ caseId: 'first', type: 'refund_only', amount });
    const first = refunded(bought([goods('cup', 10_000, 2)]), part(3_000));
    const reopened = { ...first, cases: first.cases.map((one) => ({ ...one, state: 'negotiating' as const })) };
    const { cap } = quoted(refunded(reopened, part(2_000), 'processing'), back({ lines: [units('cup', 1, 2)] }));
    expect(cap.order).toEqual({ paid: 20_000, refunded: 3_000, pending: 2_000, left: 15_000 });
  });

  it('RFD-05 does not count the held money of the case itself, but counts what it was paid', () => {
    let of = bought([goods('cup', 10_000)]);
    of = refunded(of, back({ type: 'refund_only', amount: 3_000 }), 'failed');
    expect(quoted(of, back({ type: 'refund_only', amount: 10_000 })).total).toBe(10_000);
    of = refunded(of, back({ type: 'refund_only', amount: 3_000 }));
    expect(quoted(of, back({ type: 'refund_only' })).total).toBe(7_000);
  });

  it('RFD-05 holds for the order where a credit was paid whose cancel came to nothing', () => {
    // The first case reclaimed 40 of a discount, which came back with the second, and was then withdrawn.
    const lines = [goods('coat', 20_000), goods('hat', 10_000)];
    let of = situation({ lines, discounts: off(6_000) });
    const cancel = request({ caseId: 'hat', lines: [units('hat', 0, 1)] });
    of = refunded(of, cancel, 'processing');
    const reclaimed = {
      kind: 'reclaimed_discount' as const,
      rule: 'RFD-20' as const,
      amount: -4_000,
      discountId: 'off',
      bearer: 'merchant' as const,
      credits: [{ ...units('coat', 0, 1), each: 4_000 }],
      tenders: [{ tenderId: 'cash', amount: -4_000 }],
    };
    of = {
      ...of,
      cases: of.cases.map((one) => ({
        ...one,
        refunds: one.refunds.map((refund) => ({ ...refund, entries: [...refund.entries, reclaimed] })),
      })),
    };
    of = refunded(of, request({ caseId: 'coat', lines: [units('coat', 0, 1)] }));
    of = { ...of, cases: of.cases.map((one) => (one.id === 'hat' ? { ...one, state: 'closed', refunds: [] } : one)) };
    const last = quoted(of, { ...cancel, caseId: 'hat again' });
    expect(last.total).toBe(4_000);
    expect(last.cap.order).toEqual({ paid: 24_000, refunded: 20_000, pending: 0, left: 4_000 });
  });

  it('ELG-08 takes no unit that another case has in progress, but its own', () => {
    const of = refunded(bought([goods('cup', 10_000, 2)]), back({ caseId: 'first' }), 'created');
    const held = { caseId: 'first', type: 'return_refund', state: 'awaiting_refund' };
    expect(denials(of, back({ caseId: 'second', lines: [units('cup', 0, 2)] }))).toEqual([['units_in_case', held]]);
    expect(quoted(of, back({ caseId: 'second', lines: [units('cup', 1, 2)] })).total).toBe(10_000);
    expect(quoted(of, back({ caseId: 'first' })).total).toBe(10_000);
  });
});

describe('an agreed amount', () => {
  it('RFD-09 is refunded without return, laid on the units by what is left of them', () => {
    const of = bought([goods('cup', 1_000, 3), goods('pot', 3_000)]);
    const asked = request({
      type: 'refund_only',
      reason: 'slight_marks',
      lines: [units('cup', 0, 3), units('pot', 0, 1)],
    });
    const { total, grants, entries, suggested } = quoted(of, { ...asked, amount: 1_000 });
    expect(total).toBe(1_000);
    expect(grants).toEqual([
      { ...units('cup', 0, 2), each: 167 },
      { ...units('cup', 2, 3), each: 166 },
      { ...units('pot', 0, 1), each: 500 },
    ]);
    expect(entries.map(({ rule }) => rule)).toEqual(['RFD-09', 'RFD-09', 'RFD-09']);
    expect(suggested).toBe(6_000);
    expect(denials(of, { ...asked, amount: 6_001 })).toEqual([
      ['above_refundable', { requested: 6_001, maximum: 6_000 }],
    ]);
  });

  it('RFD-10 replaces the amount after an inspection, never above the cap', () => {
    const of = bought([goods('cup', 10_000)], { discounts: off(1_000) });
    const first = refunded(of, back(), 'awaiting_finance');
    const negotiated = refunded(first, back({ amount: 6_000 }), 'awaiting_finance');
    expect(
      negotiated.cases.map(({ grants, refunds }) => [grants, refunds.map(({ key, total }) => [key, total])]),
    ).toEqual([[[{ ...units('cup', 0, 1), each: 6_000 }], [['case:refund:1', 6_000]]]]);
    expect(quoted(negotiated, back({ amount: 9_000 }))).toMatchObject({ total: 9_000, entries: [{ rule: 'RFD-10' }] });
    expect(denials(negotiated, back({ amount: 9_001 }))).toEqual([
      ['above_refundable', { requested: 9_001, maximum: 9_000 }],
    ]);
  });

  it('RFD-07 stands beside what the rules came to, also where another was ruled liable', () => {
    const of = situation({
      freight: { charged: 1_000 },
      lines: [goods('cup', 10_000, 2)],
      tenders: [{ id: 'cash', kind: 'cash', amount: 21_000 }],
    });
    const ruled = quoted(of, request({ lines: [units('cup', 0, 1)], liability: 'merchant' }));
    expect([ruled.total, ruled.suggested]).toEqual([10_500, 10_000]);
    const plain = quoted(of, request({ lines: [units('cup', 0, 1)], liability: 'buyer' }));
    expect([plain.total, plain.suggested]).toEqual([10_000, 10_000]);
    const inCase = withCase(of, { ...caseFor(of, request({ lines: [units('cup', 0, 1)] })), liability: 'carrier' });
    const own = quoted(inCase, request({ lines: [units('cup', 0, 1)] }));
    expect([own.total, own.suggested, own.byBearer]).toEqual([10_500, 10_000, [{ party: 'carrier', amount: 10_500 }]]);
  });

  it('is a whole number of minor units, not below zero', () => {
    const of = bought([goods('cup', 10_000)]);
    expect(() => quoteRefund(of, back({ amount: 1.5 }))).toThrow(coded('amount_not_safe_integer'));
    expect(() => quoteRefund(of, back({ amount: -1 }))).toThrow(coded('part_out_of_range'));
  });
});

describe('who bears it', () => {
  it.each([
    ['no_reason', 'merchant'],
    ['quality', 'merchant'],
    ['damaged', 'carrier'],
    ['platform_error', 'platform'],
  ] as const)('FRT-01 follows the reason: %s', (reason, party) => {
    expect(quoted(bought([goods('cup', 100)]), back({ reason })).byBearer).toEqual([{ party, amount: 100 }]);
  });

  it('FRT-01 follows the policy where it says otherwise', () => {
    const changed = policy({ freight: { liability: [{ reason: 'damaged', liability: 'supplier' }] } });
    const of = { ...bought([goods('cup', 100)]), policy: changed };
    expect(quoted(of, back({ reason: 'damaged' })).byBearer).toEqual([{ party: 'supplier', amount: 100 }]);
    expect(quoted(of, back({ reason: 'not_received' })).byBearer).toEqual([{ party: 'carrier', amount: 100 }]);
  });
});

describe('the sums of a quote', () => {
  it('RFD-11 are told by bearer in their usual order, without those who end with nothing', () => {
    const adjustments = [
      { kind: 'goodwill', amount: 700, bearer: 'supplier' },
      { kind: 'goodwill', amount: 500, bearer: 'merchant' },
      { kind: 'freight_subsidy', amount: 800, bearer: 'carrier' },
    ] as const;
    const pickup = { amount: 800, paidBy: 'merchant', agreedBearer: 'buyer' } as const;
    const asked = back({ liability: 'platform', actor: 'merchant', adjustments, pickup });
    expect(quoted(bought([goods('cup', 10_000)]), asked).byBearer).toEqual([
      { party: 'merchant', amount: -300 },
      { party: 'platform', amount: 10_000 },
      { party: 'supplier', amount: 700 },
      { party: 'carrier', amount: 800 },
    ]);
    const even = { ...asked, adjustments: [{ kind: 'goodwill', amount: 800, bearer: 'merchant' }] as const };
    expect(quoted(bought([goods('cup', 10_000)]), even).byBearer).toEqual([{ party: 'platform', amount: 10_000 }]);
  });
});

describe('units that have come differently far', () => {
  it('ELG-25 are quoted as the furthest, and noted', () => {
    const lines = [goods('cup', 10_000, 3)];
    const of = situation({ lines, parcels: [parcel('handed_over', [units('cup', 0, 1)])] });
    const both = quoteRefund(of, request({ lines: [units('cup', 0, 2)] }));
    expect(both).toMatchObject({
      outcome: 'allow',
      notes: [{ code: 'mixed_stages', rule: 'ELG-25', params: { fulfilments: ['unshipped', 'shipped'] } }],
    });
    expect(quoteRefund(of, request({ lines: [units('cup', 1, 3)] }))).toMatchObject({ outcome: 'allow', notes: [] });
  });
});

describe('units asked for by number', () => {
  const of = bought([goods('cup', 10_000, 3), goods('gift', 0, 2), goods('pot', 1)]);
  const asked = (lineId: string, quantity: number, caseId = 'new') => back({ caseId, lines: [{ lineId, quantity }] });

  it('are the lowest with something left, in no other case in progress', () => {
    expect(quoted(of, asked('cup', 2)).grants).toEqual([{ ...units('cup', 0, 2), each: 10_000 }]);
    const middle = refunded(of, back({ caseId: 'a', lines: [units('cup', 1, 2)] }));
    expect(quoted(middle, asked('cup', 1)).grants).toEqual([{ ...units('cup', 0, 1), each: 10_000 }]);
    const later = refunded(
      refunded(of, back({ caseId: 'a', lines: [units('cup', 0, 1)] })),
      back({ caseId: 'b', lines: [units('cup', 1, 2)] }),
      'created',
    );
    expect(quoted(later, asked('cup', 1)).grants).toEqual([{ ...units('cup', 2, 3), each: 10_000 }]);
    expect(denials(later, asked('cup', 2))).toEqual([['not_enough_units', { lineId: 'cup', asked: 2, eligible: 1 }]]);
  });

  it('may cost nothing, as long as they have not gone back', () => {
    const first = refunded(of, asked('gift', 1, 'a'));
    expect(first.cases.map(({ claims }) => claims)).toEqual([[units('gift', 0, 1)]]);
    const second = refunded(first, asked('gift', 1, 'b'));
    expect(second.cases.map(({ claims }) => claims).at(-1)).toEqual([units('gift', 1, 2)]);
    expect(denials(second, asked('gift', 1, 'c'))).toEqual([
      ['not_enough_units', { lineId: 'gift', asked: 1, eligible: 0 }],
    ]);
  });

  it('ELG-08 are not those of another case in progress, though nothing is granted yet', () => {
    const applied = (caseId: string, changes: Partial<RefundRequest> = {}) =>
      caseFor(of, back({ caseId, ...changes }), 'pending_review');
    const other = withCase(of, applied('other'));
    expect(quoted(other, asked('cup', 1)).grants).toEqual([{ ...units('cup', 1, 2), each: 10_000 }]);
    expect(quoted(other, asked('cup', 1, 'other')).grants).toEqual([{ ...units('cup', 0, 1), each: 10_000 }]);
    const paid = withCase(of, { ...applied('paid', { type: 'compensation' }), state: 'succeeded' });
    expect(quoted(paid, asked('cup', 1)).grants).toEqual([{ ...units('cup', 0, 1), each: 10_000 }]);
  });

  it('RFD-18 are not those of which a fallen price left nothing, but gifts that were compensated for', () => {
    const protect = back({
      caseId: 'protect',
      type: 'price_protection',
      shelfPrices: [{ lineId: 'cup', price: 0 }],
    });
    expect(quoted(refunded(of, protect), asked('cup', 1)).grants).toEqual([{ ...units('cup', 1, 2), each: 10_000 }]);
    const sorry = back({ caseId: 'sorry', type: 'compensation', reason: 'quality', lines: [units('gift', 0, 1)] });
    const given = refunded(of, { ...sorry, actor: 'agent', amount: 100 });
    expect(caseFor(given, asked('gift', 1)).claims).toEqual([units('gift', 0, 1)]);
  });

  it('are free again once their case is closed, also where they cost nothing', () => {
    const given = caseFor(of, asked('gift', 1, 'first'), 'closed');
    expect(caseFor(withCase(of, given), asked('gift', 1)).claims).toEqual([units('gift', 0, 1)]);
  });

  it('are taken beside exact ones and one after the other', () => {
    const lines = [{ lineId: 'cup', quantity: 1 }, units('cup', 0, 1), { lineId: 'cup', quantity: 1 }];
    expect(quoted(of, back({ lines })).grants).toEqual([{ ...units('cup', 0, 3), each: 10_000 }]);
    const ends = [units('cup', 2, 3), { lineId: 'cup', quantity: 1 }, units('cup', 0, 1)];
    expect(quoted(of, back({ lines: ends })).grants).toEqual([{ ...units('cup', 0, 3), each: 10_000 }]);
  });

  it('ELG-23 must be there at all, and be whole', () => {
    const none = (lineId: string) => [['no_units', { lineId }]];
    expect(denials(of, asked('tea', 1))).toEqual(none('tea'));
    expect(denials(of, asked('cup', 4))).toEqual([['not_enough_units', { lineId: 'cup', asked: 4, eligible: 3 }]]);
    expect(denials(of, asked('cup', 0))).toEqual(none('cup'));
    expect(denials(of, asked('cup', 0.5))).toEqual(none('cup'));
    const ranges = [
      units('cup', 1, 4),
      units('cup', -1, 1),
      units('cup', 0.5, 2),
      units('cup', 0, 1.5),
      units('cup', 1, 1),
    ];
    for (const range of ranges) expect(denials(of, back({ lines: [range] }))).toEqual(none('cup'));
    const some = back({ lines: [units('tea', 0, 1), units('cup', 0, 1), { lineId: 'pot', quantity: 2 }] });
    expect(denials(of, some)).toEqual([...none('tea'), ['not_enough_units', { lineId: 'pot', asked: 2, eligible: 1 }]]);
  });

  it('may be none', () => {
    expect(quoted(of, back({ lines: [] }))).toMatchObject({ total: 0, entries: [], grants: [] });
  });
});
