import type { Order, OrderLine } from 'aftersale/facts';
import type { RefundRequest } from 'aftersale/refund';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line, units } from '../fixtures/order';
import { denials, inTurn, quoted, refunded, request } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';

const goods = (id: string, unitPrice: number, quantity = 1): OrderLine => line({ id, unitPrice, quantity });

const off = (amount: number, changes: object = {}) => [{ id: 'off', on: 'goods' as const, amount, ...changes }];

/** A completed order whose buyer sends goods back. */
const bought = (lines: readonly OrderLine[], facts: Partial<Order> = {}) =>
  situation({ status: 'completed', lines, ...facts });

const back = (caseId: string, lines: RefundRequest['lines'], changes: Partial<RefundRequest> = {}) =>
  request({ caseId, type: 'return_refund', reason: 'no_reason', lines, ...changes });

const totals = (...[of, asked]: Parameters<typeof inTurn>) => inTurn(of, asked).map(({ total }) => total);

describe('known failures of other systems', () => {
  it('RFD-03 refunds 23.90 × 10 less 25 % = 179.25 in any split', () => {
    const of = bought([goods('cup', 2_390, 10)], { discounts: off(5_975) });
    const splits = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(splits, (sizes) => {
        let left = 10;
        const steps = [...sizes, 10].map((size) => {
          const step = Math.min(size, left);
          left -= step;
          return step;
        });
        const asked = steps
          .filter((step) => step > 0)
          .map((quantity, index) => back(`case${index}`, [{ lineId: 'cup', quantity }]));
        expect(totals(of, asked).reduce((sum, total) => sum + total, 0)).toBe(17_925);
      }),
    );
  });

  it('RFD-01 refunds 120 for the 150 of 150 + 60 with 42 off', () => {
    const of = bought([goods('coat', 15_000), goods('hat', 6_000)], { discounts: off(4_200) });
    expect(totals(of, [back('a', [units('coat', 0, 1)]), back('b', [units('hat', 0, 1)])])).toEqual([12_000, 4_800]);
  });

  it('RFD-03 refunds thirds of 99.99 as 33.33 each, and thirds of 20.00 as 6.66, 6.67 and 6.67', () => {
    const each = ['a', 'b', 'c'].map((id) => back(id, [{ lineId: 'cup', quantity: 1 }]));
    expect(totals(bought([goods('cup', 3_333, 3)]), each)).toEqual([3_333, 3_333, 3_333]);
    expect(totals(bought([goods('cup', 1_000, 3)], { discounts: off(1_000) }), each)).toEqual([666, 667, 667]);
  });

  it('RFD-14 refunds whole yen and whole thousandths of a dinar', () => {
    const each = ['a', 'b', 'c'].map((id) => back(id, [{ lineId: 'cup', quantity: 1 }]));
    const yen = bought([goods('cup', 1_000, 3)], { currency: 'JPY', discounts: off(1_001) });
    const dinar = bought([goods('cup', 1_250, 3)], { currency: 'KWD', discounts: off(1_000) });
    expect(totals(yen, each)).toEqual([666, 666, 667]);
    expect(totals(dinar, each)).toEqual([916, 917, 917]);
    expect(quoted(dinar, each[0] ?? request()).currency).toBe('KWD');
  });

  it('RFD-01 takes no line of 10.00, 10.00 and 0.01 with 0.02 off below nothing', () => {
    for (const remainder of ['largest_remainder', 'last_line', 'first_line'] as const) {
      const of = {
        ...bought([goods('a', 1_000), goods('b', 1_000), goods('c', 1)], { discounts: off(2) }),
        policy: policy({ allocation: { remainder } }),
      };
      const each = ['a', 'b', 'c'].map((id) => back(id, [units(id, 0, 1)]));
      const paid = totals(of, each);
      expect(paid.every((total) => total >= 0)).toBe(true);
      expect(paid.reduce((sum, total) => sum + total, 0)).toBe(1_999);
    }
  });

  it('RFD-03 refunds 90 for the 100 of 400 + 100 with 50 off', () => {
    const of = bought([goods('coat', 40_000), goods('hat', 10_000)], { discounts: off(5_000) });
    expect(quoted(of, back('a', [units('hat', 0, 1)])).total).toBe(9_000);
  });

  it('RFD-03 does not make the 10 of 50 + 10 with 10 off free when the 50 is canceled', () => {
    const of = situation({ lines: [goods('coat', 5_000), goods('hat', 1_000)], discounts: off(1_000) });
    const asked = ['coat', 'hat'].map((id) => request({ caseId: id, lines: [units(id, 0, 1)] }));
    expect(totals(of, asked)).toEqual([4_167, 833]);
  });

  it('RFD-01 refunds 75 and 75 of two goods at 100 with 50 off, one after the other', () => {
    const of = bought([goods('a', 10_000), goods('b', 10_000)], { discounts: off(5_000) });
    expect(totals(of, [back('1', [units('b', 0, 1)]), back('2', [units('a', 0, 1)])])).toEqual([7_500, 7_500]);
  });

  it('RFD-01 refunds 500 and 400 of 600 with an item coupon of 100 and 400', () => {
    const of = bought([goods('a', 60_000), goods('b', 40_000)], { discounts: off(10_000, { lineIds: ['a'] }) });
    expect(totals(of, [back('1', [units('a', 0, 1)]), back('2', [units('b', 0, 1)])])).toEqual([50_000, 40_000]);
  });

  it('RFD-04 refunds 80 cash + 20 points, 60 and then 40, cash first: 60 cash, then 20 cash + 20 points', () => {
    const of = {
      ...bought([goods('a', 6_000), goods('b', 4_000)], {
        tenders: [
          { id: 'cash', kind: 'cash', amount: 8_000 },
          { id: 'points', kind: 'points', amount: 2_000, points: 200 },
        ],
      }),
      policy: policy({ refund: { tenderOrder: 'cash_first' } }),
    };
    const tenders = inTurn(of, [back('1', [units('a', 0, 1)]), back('2', [units('b', 0, 1)])]).map((q) => q.byTender);
    expect(tenders).toEqual([
      [{ tenderId: 'cash', amount: 6_000 }],
      [
        { tenderId: 'cash', amount: 2_000 },
        { tenderId: 'points', amount: 2_000 },
      ],
    ]);
  });

  it('RFD-05 refuses a unit claimed once as a return and once as compensation while the return is under way', () => {
    const of = refunded(bought([goods('cup', 10_000, 2)]), back('1', [units('cup', 0, 1)]), 'processing');
    const claim = request({ caseId: '2', type: 'compensation', reason: 'quality', lines: [units('cup', 0, 1)] });
    expect(denials(of, claim)).toContainEqual([
      'units_in_case',
      { caseId: '1', type: 'return_refund', state: 'awaiting_refund' },
    ]);
    expect(denials(of, { ...claim, lines: [units('cup', 1, 2)] }).map(([code]) => code)).not.toContain('units_in_case');
  });

  it('RFD-04 returns points once, however often their refund is asked for', () => {
    const tenders = [{ id: 'points', kind: 'points' as const, amount: 10_000, points: 100 }];
    const of = refunded(bought([goods('cup', 10_000)], { tenders }), back('1', [units('cup', 0, 1)]));
    const again = quoted(of, back('2', [units('cup', 0, 1)]));
    expect([again.total, again.byTender, again.benefits.filter(({ kind }) => kind === 'points_back')]).toEqual([
      0,
      [],
      [],
    ]);
  });

  it('RFD-05 never refunds more than was paid in full: discounts, freight and points included', () => {
    const of = situation({
      lines: [goods('a', 9_999, 3), goods('b', 1)],
      discounts: [...off(7_777), { id: 'ship', on: 'freight', amount: 300 }],
      freight: { charged: 1_000 },
      tenders: [
        { id: 'cash', kind: 'cash', amount: 20_000 },
        { id: 'points', kind: 'points', amount: 2_921, points: 2_921 },
      ],
    });
    const whole = request({ lines: [units('a', 0, 3), units('b', 0, 1)] });
    expect(quoted(of, whole).total).toBe(22_921);
    expect(quoted(of, whole).byTender).toEqual([
      { tenderId: 'cash', amount: 20_000 },
      { tenderId: 'points', amount: 2_921 },
    ]);
    expect(denials(of, { ...whole, amount: 22_222 })).toEqual([
      ['above_refundable', { requested: 22_222, maximum: 22_221 }],
    ]);
  });
});
