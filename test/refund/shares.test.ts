import { allocateOrder, splitPayment } from 'aftersale/allocation';
import type { Order } from 'aftersale/facts';
import { describe, expect, it } from 'vitest';
import { line, units } from '../fixtures/order';
import { denials, inTurn, quoted, request } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';

const one = (unit: number, changes: Parameters<typeof request>[0] = {}) =>
  request({ caseId: `unit ${unit}`, lines: [units('cup', unit, unit + 1)], ...changes });

describe('what the shares of an order refund', () => {
  it('RFD-02 RFD-19 three units of 10.00 with 10.00 off refund 6.66, 6.67 and 6.67, in any order 20.00', () => {
    const cups = situation({
      lines: [line({ quantity: 3, unitPrice: 1_000 })],
      discounts: [{ id: 'off', on: 'goods', amount: 1_000 }],
    });
    expect(inTurn(cups, [one(0), one(1), one(2)]).map(({ total }) => total)).toEqual([666, 667, 667]);
    expect(inTurn(cups, [one(2), one(0), one(1)]).map(({ total }) => total)).toEqual([667, 666, 667]);
  });

  it('RFD-16 an order’s own share of a merged payment is its cap, never the payment’s', () => {
    const bare = (id: string, unitPrice: number): Order =>
      situation({ id, lines: [line({ unitPrice })], tenders: [] }).order;
    const orders = [bare('first', 10_000), bare('second', 5_000)];
    const payment = {
      id: 'merged',
      tenders: [
        { id: 'cash', kind: 'cash' as const, amount: 12_000 },
        { id: 'coins', kind: 'points' as const, amount: 3_000, points: 300 },
      ],
      orderIds: ['first', 'second'],
    };
    const shares = splitPayment(payment, orders, policy());
    const tenders = shares.find(({ orderId }) => orderId === 'second')?.tenders ?? [];
    const second = situation({ id: 'second', lines: [line({ unitPrice: 5_000 })], tenders });
    const quote = quoted(second, one(0));
    expect([quote.total, quote.cap.order.paid]).toEqual([5_000, 5_000]);
    expect(quote.byTender.map(({ amount }) => amount)).toEqual([4_000, 1_000]);
    expect(denials(second, one(0, { amount: 5_001 }))).toEqual([
      ['above_refundable', { requested: 5_001, maximum: 5_000 }],
    ]);
  });

  it('RFD-17 every refund has its net and its tax per rate, exactly what was charged in the end', () => {
    const taxed = situation({
      lines: [
        line({
          quantity: 3,
          unitPrice: 1_000,
          taxes: [
            { rate: '0.13', included: true },
            { rate: '0.05', included: false, amount: 150 },
          ],
        }),
      ],
      tenders: [{ id: 'cash', kind: 'cash', amount: 3_150 }],
    });
    const charged = allocateOrder(taxed.order, taxed.policy).blocks.flatMap(({ from, to, taxes }) =>
      taxes.map(({ rate, amount }) => ({ rate, amount: amount * (to - from) })),
    );
    const at = (rate: string, taxes: readonly { readonly rate: string; readonly amount: number }[]) =>
      taxes.filter((tax) => tax.rate === rate).reduce((sum, { amount }) => sum + amount, 0);
    const quotes = inTurn(taxed, [one(1, { amount: 333 }), one(0), one(2), one(1, { caseId: 'rest' })]);
    const refunded = quotes.flatMap(({ taxes }) => taxes);
    expect(quotes.map(({ total }) => total)).toEqual([333, 1_050, 1_050, 717]);
    expect([at('0.13', refunded), at('0.05', refunded)]).toEqual([345, 150]);
    expect([at('0.13', charged), at('0.05', charged)]).toEqual([345, 150]);
  });

  it('RFD-17 a rate that is included and the same rate that is added are two, and none is told of nothing', () => {
    const twice = situation({
      lines: [
        line({
          quantity: 2,
          unitPrice: 1_130,
          taxes: [
            { rate: '0.13', included: true },
            { rate: '0.13', included: false, amount: 20 },
          ],
        }),
      ],
      tenders: [{ id: 'cash', kind: 'cash', amount: 2_280 }],
    });
    expect(quoted(twice, one(0)).taxes).toEqual([
      { rate: '0.13', included: true, amount: 130 },
      { rate: '0.13', included: false, amount: 10 },
    ]);
    expect(quoted(twice, one(0, { amount: 3 })).taxes.map(({ amount }) => amount)).toEqual([1]);
  });

  it('RFD-17 several rates stay apart: 112 contain 5 and 7', () => {
    const mixed = situation({
      lines: [
        line({
          quantity: 2,
          unitPrice: 11_200,
          taxes: [
            { rate: '0.05', included: true },
            { rate: '0.07', included: true },
          ],
        }),
      ],
    });
    expect(quoted(mixed, request({ lines: [units('cup', 0, 2)] })).taxes).toEqual([
      { rate: '0.05', included: true, amount: 1_000 },
      { rate: '0.07', included: true, amount: 1_400 },
    ]);
  });

  it('RFD-17 a deposit contains its part of the tax, and what a subsidy paid is no tax of the buyer', () => {
    const taxes = [{ rate: '0.13', included: true }];
    const deposit = { id: 'deposit', kind: 'cash', amount: 2_260, phase: 'deposit' } as const;
    const presale = situation({
      status: 'awaiting_payment',
      lines: [line({ unitPrice: 11_300, taxes })],
      tenders: [deposit],
    });
    const canceled = quoted(presale, one(0, { type: 'cancel', reason: 'out_of_stock' }));
    expect([canceled.total, canceled.taxes]).toEqual([2_260, [{ rate: '0.13', included: true, amount: 260 }]]);
    const subsidised = situation(
      {
        lines: [line({ unitPrice: 100, taxes: ['0.1', '0.2', '0.3'].map((rate) => ({ rate, included: true })) })],
        discounts: [{ id: 'coupon', on: 'goods', amount: 98, funding: [{ party: 'platform', amount: 98 }] }],
      },
      { policy: policy({ allocation: { taxRounding: 'up' } }) },
    );
    expect(quoted(subsidised, one(0)).entries[0]?.taxes).toEqual([
      { rate: '0.1', included: true, amount: 1 },
      { rate: '0.2', included: true, amount: 1 },
    ]);
  });

  it('RFD-22 a coupon of 13 on 113 with 13 %: the tax refunded is 13.00 where the platform pays it, 11.50 where the merchant does', () => {
    const paidBy = (party: 'platform' | 'merchant') =>
      situation({
        lines: [line({ unitPrice: 11_300, taxes: [{ rate: '0.13', included: true }] })],
        discounts: [{ id: 'coupon', on: 'goods', amount: 1_300, funding: [{ party, amount: 1_300 }] }],
        invoice: { number: 'invoice 1' },
      });
    const taxOf = (party: 'platform' | 'merchant') => {
      const { order, policy: under } = paidBy(party);
      const [block] = allocateOrder(order, under).blocks;
      return (block?.taxes ?? []).reduce((sum, { amount, onSubsidy }) => sum + amount + onSubsidy, 0);
    };
    expect([taxOf('platform'), taxOf('merchant')]).toEqual([1_300, 1_150]);
    expect(quoted(paidBy('merchant'), one(0)).taxes).toEqual([{ rate: '0.13', included: true, amount: 1_150 }]);
    const subsidised = quoted(paidBy('platform'), one(0));
    expect(subsidised.taxes).toEqual([{ rate: '0.13', included: true, amount: 1_150 }]);
    expect(subsidised.redInvoice).toEqual({ number: 'invoice 1', amount: 10_000 });
  });

  it('RFD-13 names no tender that gives back nothing, also where a stored allocation does', () => {
    const cup = situation({ lines: [line({ quantity: 1, unitPrice: 500 })] });
    const allocation = allocateOrder(cup.order, cup.policy);
    const blocks = allocation.blocks.map((block) => ({
      ...block,
      tenders: [...block.tenders, { tenderId: 'unused', amount: 0 }],
    }));
    const quote = quoted({ ...cup, allocation: { ...allocation, blocks } }, one(0));
    expect(quote.entries.flatMap(({ tenders = [] }) => tenders)).toEqual(allocation.blocks[0]?.tenders);
  });
});
