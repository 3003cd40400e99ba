import { allocateOrder, splitPayment } from 'aftersale/allocation';
import type { Order, Payment, Tender } from 'aftersale/facts';
import { standard } from 'aftersale/policy';
import { amountDue, orderArbitrary } from 'aftersale/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../fixtures/deep-frozen';

const order = (id: string, unitPrice: number, changes: Partial<Order> = {}): Order => ({
  id,
  currency: 'CNY',
  status: 'awaiting_shipment',
  payment: 'prepaid',
  placedAt: 0,
  lines: [{ id: 'a', category: 'goods', quantity: 1, unitPrice }],
  parcels: [],
  discounts: [],
  tenders: [],
  ...changes,
});

const card = (amount: number): Tender => ({ id: 'card', kind: 'cash', amount });
const coins = (amount: number, points: number): Tender => ({ id: 'coins', kind: 'points', amount, points });

const payment = (tenders: readonly Tender[], orderIds: readonly string[] = ['o1', 'o2']): Payment => ({
  id: 'pay',
  tenders,
  orderIds,
});

const refused = expect.objectContaining({ code: 'facts_incoherent' });

const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

describe('RFD-16 a merged payment is split into the tenders of its orders', () => {
  it('60 and 40, paid with 80 cash and 20 in points', () => {
    const split = splitPayment(payment([card(80), coins(20, 2_000)]), [order('o1', 60), order('o2', 40)], standard);
    expect(split).toEqual([
      {
        orderId: 'o1',
        tenders: [
          { id: 'card', kind: 'cash', amount: 48, paymentId: 'pay' },
          { id: 'coins', kind: 'points', amount: 12, points: 1_200, paymentId: 'pay' },
        ],
      },
      {
        orderId: 'o2',
        tenders: [
          { id: 'card', kind: 'cash', amount: 32, paymentId: 'pay' },
          { id: 'coins', kind: 'points', amount: 8, points: 800, paymentId: 'pay' },
        ],
      },
    ]);
  });

  it('by what each order comes to after discounts, with freight and added taxes', () => {
    const first = order('o1', 100, {
      discounts: [{ id: 'd', on: 'goods', amount: 20 }],
      freight: { charged: 10 },
      lines: [
        {
          id: 'a',
          category: 'goods',
          quantity: 1,
          unitPrice: 100,
          taxes: [{ rate: '0.1', included: false, amount: 8 }],
        },
      ],
    });
    const split = splitPayment(payment([card(198)]), [first, order('o2', 100)], standard);
    expect(split.map(({ tenders }) => tenders.map(({ amount }) => amount))).toEqual([[98], [100]]);
  });

  it('in the order of the payment, whichever way the orders come', () => {
    const orders = [order('o1', 1), order('o2', 1), order('o3', 1)];
    const three = payment([card(2), coins(1, 1)], ['o2', 'o3', 'o1']);
    const split = splitPayment(three, orders, standard);
    expect(split.map(({ orderId, tenders }) => [orderId, tenders.map(({ id }) => id)])).toEqual([
      ['o2', ['card']],
      ['o3', ['card']],
      ['o1', ['coins']],
    ]);
    expect(splitPayment(three, [...orders].reverse(), standard)).toEqual(split);
  });

  it('an order that cost nothing was paid with nothing', () => {
    expect(splitPayment(payment([card(5)]), [order('o1', 0), order('o2', 5)], standard)[0]).toEqual({
      orderId: 'o1',
      tenders: [],
    });
  });

  it('a tender of nothing has no points, and pays for nothing', () => {
    const split = splitPayment(payment([card(100), coins(0, 0)]), [order('o1', 60), order('o2', 40)], standard);
    expect(split.map(({ tenders }) => tenders.map(({ id, amount }) => [id, amount]))).toEqual([
      [['card', 60]],
      [['card', 40]],
    ]);
    expect(() => splitPayment(payment([card(100), coins(0, 7)]), [order('o1', 60), order('o2', 40)], standard)).toThrow(
      expect.objectContaining({ code: 'facts_incoherent', params: { tenderId: 'coins', amount: 0, points: 7 } }),
    );
  });

  it('tells of which orders and currencies it was, where they are not those of the payment', () => {
    const told = (orderIds: readonly string[], ...orders: readonly Order[]) =>
      expect(() => splitPayment(payment([card(100)], orderIds), orders, standard));
    told(['o1'], order('other', 100)).toThrow(
      expect.objectContaining({
        code: 'facts_incoherent',
        params: { paymentId: 'pay', orderIds: ['o1'], orders: ['other'], currencies: [] },
      }),
    );
    told(['o1'], order('o1', 100), order('o2', 0)).toThrow(
      expect.objectContaining({
        params: { paymentId: 'pay', orderIds: ['o1'], orders: ['o1', 'o2'], currencies: ['CNY'] },
      }),
    );
    told(['o1', 'o2'], order('o1', 60), order('o2', 40, { currency: 'USD' })).toThrow(
      expect.objectContaining({
        params: { paymentId: 'pay', orderIds: ['o1', 'o2'], orders: ['o1', 'o2'], currencies: ['CNY', 'USD'] },
      }),
    );
  });

  it('gives each order what it can be allocated with, every sum exact', () => {
    const orders = fc.array(orderArbitrary(), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(orders, fc.array(fc.nat(50), { maxLength: 3 }), fc.nat(9_999), (some, parts, points) => {
        const named = some.map((each, index) => ({ ...each, id: `o${index + 1}` }));
        const dues = named.map((each) => amountDue(each, 'largest_remainder'));
        const due = total(dues);
        const small = parts.map((part, index) => ({
          id: `s${index}`,
          kind: 'balance' as const,
          amount: Math.min(part, Math.floor(due / 4)),
        }));
        const half = Math.floor((due - total(small.map(({ amount }) => amount))) / 2);
        const rest = due - half - total(small.map(({ amount }) => amount));
        const tenders: Tender[] = [...small, card(rest), coins(half, half === 0 ? 0 : points)];
        const merged = payment(
          tenders,
          named.map(({ id }) => id),
        );
        const split = splitPayment(deepFrozen(merged), deepFrozen(named), standard);

        expect(split.map((each) => total(each.tenders.map(({ amount }) => amount)))).toEqual(dues);
        for (const tender of tenders) {
          const shares = split.flatMap((each) => each.tenders.filter(({ id }) => id === tender.id));
          expect(total(shares.map(({ amount }) => amount))).toBe(tender.amount);
          expect(total(shares.map((share) => share.points ?? 0))).toBe(tender.points ?? 0);
          for (const share of shares) {
            const ideal = ((tender.points ?? 0) * share.amount) / tender.amount;
            expect(Math.abs((share.points ?? 0) - ideal)).toBeLessThan(1);
          }
        }
        for (const [index, each] of named.entries()) {
          const shares = split[index]?.tenders ?? [];
          const { blocks, freight } = allocateOrder({ ...each, tenders: shares }, standard);
          const paid = blocks.map((block) => block.paid * (block.to - block.from));
          expect(total(paid) + freight.paid).toBe(total(shares.map(({ amount }) => amount)));
        }
        expect(JSON.parse(JSON.stringify(split))).toStrictEqual(split);
      }),
    );
  });

  it('keeps what else a tender says', () => {
    const deposit: Tender = { id: 'deposit', kind: 'balance', amount: 3, phase: 'deposit', paymentId: 'earlier' };
    expect(splitPayment(payment([deposit], ['o1']), [order('o1', 3)], standard)[0]?.tenders).toEqual([
      { id: 'deposit', kind: 'balance', amount: 3, phase: 'deposit', paymentId: 'pay' },
    ]);
  });

  it.each<[string, Payment, Order[]]>([
    ['a payment below what the orders come to', payment([card(99)]), [order('o1', 60), order('o2', 40)]],
    ['a payment above it', payment([card(101)]), [order('o1', 60), order('o2', 40)]],
    ['a negative tender', payment([card(101), coins(-1, 0)]), [order('o1', 60), order('o2', 40)]],
    ['points without a value', payment([card(100), coins(0, 7)]), [order('o1', 60), order('o2', 40)]],
    ['an order that is missing', payment([card(60)]), [order('o1', 60)]],
    ['an order that is not of the payment', payment([card(100)], ['o1']), [order('o1', 60), order('o2', 40)]],
    ['an order that stands twice', payment([card(120)], ['o1', 'o1']), [order('o1', 60), order('o1', 60)]],
    ['orders in different currencies', payment([card(100)]), [order('o1', 60), order('o2', 40, { currency: 'USD' })]],
  ])('refuses %s', (_, merged, orders) => {
    expect(() => splitPayment(merged, orders, standard)).toThrow(refused);
  });
});
