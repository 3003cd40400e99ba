import { type Discount, discountedLines, type Order, type OrderLine } from 'aftersale/facts';
import { REMAINDERS, type Remainder } from 'aftersale/money';
import { orderArbitrary } from 'aftersale/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../fixtures/deep-frozen';
import { coded } from '../money/coded';

const line = (id: string, unitPrice: number, quantity = 1): OrderLine => ({
  id,
  category: 'goods',
  quantity,
  unitPrice,
});

const off = (amount: number, changes: Partial<Discount> = {}): Discount => ({
  id: 'd',
  on: 'goods',
  amount,
  ...changes,
});

const order = (lines: readonly OrderLine[], discounts: readonly Discount[], changes: Partial<Order> = {}): Order => ({
  id: 'o',
  currency: 'CNY',
  status: 'awaiting_payment',
  payment: 'prepaid',
  placedAt: 0,
  lines,
  parcels: [],
  discounts,
  tenders: [],
  ...changes,
});

const dueOf = (of: Order, remainder: Remainder = 'largest_remainder') =>
  discountedLines(of, remainder).lines.map(({ due }) => due);

describe('RFD-02 discounts are apportioned over the lines of their scope, in the order of application', () => {
  it.each<[string, OrderLine[], Discount[], number[]]>([
    ['400 and 100 with 50 off both', [line('a', 40_000), line('b', 10_000)], [off(5_000)], [36_000, 9_000]],
    ['100 and 50 with 30 off both', [line('a', 10_000), line('b', 5_000)], [off(3_000)], [8_000, 4_000]],
    [
      '600 with a coupon of its own of 100, and 400',
      [line('a', 60_000), line('b', 40_000)],
      [off(10_000, { lineIds: ['a'] })],
      [50_000, 40_000],
    ],
    ['two at 100 with 50 off both', [line('a', 10_000), line('b', 10_000)], [off(5_000)], [7_500, 7_500]],
    ['50 and 10 with 10 off both', [line('a', 5_000), line('b', 1_000)], [off(1_000)], [4_167, 833]],
    ['3 at 10 with a coupon of 10', [line('a', 1_000, 3)], [off(1_000)], [2_000]],
    [
      'what an earlier discount left is what counts',
      [line('a', 10_000), line('b', 10_000)],
      [off(5_000, { id: 'd1', lineIds: ['a'] }), off(3_000, { id: 'd2' })],
      [4_000, 8_000],
    ],
    ['a gift that costs nothing takes nothing', [line('a', 1_000), line('gift', 0)], [off(1)], [999, 0]],
  ])('%s', (_, lines, discounts, due) => {
    expect(dueOf(order(lines, discounts))).toEqual(due);
  });

  it('says what each discount took of each line, and leaves out what it took nothing of', () => {
    const discounts = [off(100, { id: 'd1', lineIds: ['b'] }), off(150, { id: 'd2' })];
    expect(
      discountedLines(order([line('a', 500), line('b', 200), line('c', 0)], discounts), 'largest_remainder'),
    ).toEqual({
      lines: [
        { lineId: 'a', list: 500, discounts: [{ discountId: 'd2', amount: 125 }], due: 375 },
        {
          lineId: 'b',
          list: 200,
          discounts: [
            { discountId: 'd1', amount: 100 },
            { discountId: 'd2', amount: 25 },
          ],
          due: 75,
        },
        { lineId: 'c', list: 0, discounts: [], due: 0 },
      ],
      freight: { list: 0, discounts: [], due: 0 },
      unapplied: [],
    });
  });

  it.each<[Remainder, number[]]>([
    ['largest_remainder', [999, 999, 1]],
    ['last_line', [1_000, 999, 0]],
    ['first_line', [998, 1_000, 1]],
  ])('10.00, 10.00 and 0.01 with 0.02 off, the last minor units going by %s', (remainder, due) => {
    expect(dueOf(order([line('a', 1_000), line('b', 1_000), line('c', 1)], [off(2)]), remainder)).toEqual(due);
  });

  it('reports what no line can take', () => {
    const discounts = [off(250, { id: 'd1', lineIds: ['a'] }), off(1_000, { id: 'd2' }), off(7, { id: 'd3' })];
    const result = discountedLines(order([line('a', 100), line('b', 300)], discounts), 'largest_remainder');
    expect(result.lines.map(({ due }) => due)).toEqual([0, 0]);
    expect(result.unapplied).toEqual([
      { discountId: 'd1', amount: 150 },
      { discountId: 'd2', amount: 700 },
      { discountId: 'd3', amount: 7 },
    ]);
  });

  it('reports all of a discount that names no line, and of one on freight where there is none', () => {
    const discounts = [off(5, { id: 'd1', lineIds: [] }), off(6, { id: 'd2', on: 'freight' })];
    const { unapplied } = discountedLines(order([line('a', 100)], discounts), 'largest_remainder');
    expect(unapplied).toEqual([
      { discountId: 'd1', amount: 5 },
      { discountId: 'd2', amount: 6 },
    ]);
  });

  it('takes discounts on freight off freight alone', () => {
    const discounts = [
      off(300, { id: 'd1', on: 'freight' }),
      off(100, { id: 'd2' }),
      off(900, { id: 'd3', on: 'freight' }),
    ];
    const result = discountedLines(order([line('a', 500)], discounts, { freight: { charged: 1_000 } }), 'first_line');
    expect(result.lines.map(({ due }) => due)).toEqual([400]);
    expect(result.freight).toEqual({
      list: 1_000,
      discounts: [
        { discountId: 'd1', amount: 300 },
        { discountId: 'd3', amount: 700 },
      ],
      due: 0,
    });
    expect(result.unapplied).toEqual([{ discountId: 'd3', amount: 200 }]);
  });

  it.each<[string, Order, Readonly<Record<string, unknown>>]>([
    [
      'a discount on an unknown line',
      order([line('a', 1)], [off(1, { lineIds: ['a', 'x'] })]),
      { discountId: 'd', lineIds: ['x'] },
    ],
    ['a line without units', order([line('a', 1, 0)], []), { lineId: 'a', quantity: 0, unitPrice: 1 }],
    ['half a unit', order([line('a', 1, 1.5)], []), { lineId: 'a', quantity: 1.5, unitPrice: 1 }],
    ['a negative price', order([line('a', -1)], []), { lineId: 'a', quantity: 1, unitPrice: -1 }],
    ['a price of no whole minor unit', order([line('a', 0.5)], []), { lineId: 'a', quantity: 1, unitPrice: 0.5 }],
    [
      'a line that costs more than can be counted',
      order([line('a', Number.MAX_SAFE_INTEGER, 2)], []),
      { list: Number.MAX_SAFE_INTEGER * 2 },
    ],
    ['a negative discount', order([line('a', 1)], [off(-1)]), { discountId: 'd', amount: -1 }],
    ['a negative freight', order([line('a', 1)], [], { freight: { charged: -1 } }), { list: -1 }],
  ])('refuses %s, and says which', (_, incoherent, params) => {
    expect(() => dueOf(incoherent)).toThrow(coded('facts_incoherent', params));
  });

  it('closes every sum, takes no line below zero, and with largest_remainder treats equal lines alike', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REMAINDERS), orderArbitrary({ maxLines: 6 }), (remainder, any) => {
        const { lines, freight, unapplied } = discountedLines(deepFrozen(any), remainder);
        for (const { list, discounts, due } of [...lines, freight]) {
          expect(discounts.reduce((left, { amount }) => left - amount, list)).toBe(due);
          expect(due).toBeGreaterThanOrEqual(0);
          for (const { amount } of discounts) expect(amount).toBeGreaterThan(0);
        }
        const taken = [...lines, freight].flatMap(({ discounts }) => discounts).concat(unapplied);
        for (const { id, amount, on, lineIds } of any.discounts) {
          const shares = taken.filter(({ discountId }) => discountId === id);
          expect(shares.reduce((sum, share) => sum + share.amount, 0)).toBe(amount);
          const outside = on === 'freight' ? lines : lines.filter(({ lineId }) => lineIds?.includes(lineId) === false);
          expect(outside.flatMap(({ discounts }) => discounts).some(({ discountId }) => discountId === id)).toBe(false);
        }
        const [first] = any.discounts;
        if (remainder === 'largest_remainder' && first?.on === 'goods' && first.lineIds === undefined) {
          const firstTakes = lines.map(({ list, discounts }) => ({
            list,
            amount: discounts.find(({ discountId }) => discountId === first.id)?.amount ?? 0,
          }));
          for (const one of firstTakes) {
            for (const other of firstTakes.filter(({ list }) => list === one.list)) {
              expect(Math.abs(one.amount - other.amount)).toBeLessThanOrEqual(1);
            }
          }
        }
      }),
    );
  });
});
