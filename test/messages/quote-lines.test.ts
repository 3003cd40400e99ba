import { type Language, quoteLines, quoteSummary, quoteTable } from 'aftersale/messages';
import { describe, expect, it } from 'vitest';
import { line, parcel, units } from '../fixtures/order';
import { quoted, request } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';

const lines = [line({ id: 'cup', title: '茶杯', quantity: 2 })];
const facts = situation(
  {
    lines,
    parcels: [parcel('signed', [units('cup', 0, 2)])],
    status: 'completed',
    tenders: [
      { id: 'card', kind: 'cash', amount: 15_000 },
      { id: 'coins', kind: 'points', amount: 5_000, points: 500 },
    ],
  },
  { policy: policy({ refund: { restockingRate: '0.1', exchangeWith: 'any' } }) },
);
const returned = quoted(
  facts,
  request({
    type: 'return_refund',
    reason: 'no_reason',
    lines: [units('cup', 0, 1)],
    actor: 'agent',
    adjustments: [{ kind: 'goodwill', amount: 500, bearer: 'merchant' }],
  }),
);
const readerOf = (language: Language) => ({
  language,
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
  titleOf: (lineId: string) => lines.find(({ id }) => id === lineId)?.title,
});

describe('a quote in words', () => {
  it('RFD-11 names every entry with its units, amount, bearer and rule, in English', () => {
    expect(quoteLines(returned, facts.order, readerOf('en'))).toEqual([
      'goods, 茶杯 1: CNY 100.00, borne by merchant [RFD-01]',
      'goodwill: CNY 5.00, borne by merchant [RFD-07]',
      'restocking fee: CNY -10.00, kept by merchant [RFD-12]',
      'total: CNY 95.00',
      'Back to: cash CNY 67.50, points CNY 22.50, transfer CNY 5.00',
      'By the rules alone: CNY 90.00',
      'stock: 茶杯 1, restocked after inspection [BEN-06]',
      'points returned: 225 [BEN-05]',
      'At most refundable for these goods: CNY 100.00',
    ]);
  });

  it('RFD-11 names every entry with its units, amount, bearer and rule, in Chinese', () => {
    expect(quoteLines(returned, facts.order, readerOf('zh-CN')).slice(0, 6)).toEqual([
      '商品实付（茶杯 1）：100.00元，由商家承担 [RFD-01]',
      '关怀补偿：5.00元，由商家承担 [RFD-07]',
      '退货手续费：-10.00元，由商家收取 [RFD-12]',
      '合计：95.00元',
      '退回至：现金 67.50元、积分 22.50元、转账 5.00元',
      '按规则应退：90.00元',
    ]);
  });

  it('RFD-12 RFD-15 RFD-23 tells what is missing, what is still to be paid and what is owed back', () => {
    const quote = { ...returned, shortfall: 100, topUp: 200, receivable: 300, byTender: [], transfer: 0, benefits: [] };
    expect(quoteSummary(quote, facts.order, readerOf('en'))).toEqual([
      'By the rules alone: CNY 90.00',
      'Could not be withheld: CNY 1.00',
      'To be paid before the replacement ships: CNY 2.00',
      'Owed back by the buyer: CNY 3.00',
      'At most refundable for these goods: CNY 100.00',
    ]);
  });

  it('RFD-07 tells what the rules alone would give only where it differs', () => {
    const quote = quoted(facts, request({ lines: [units('cup', 0, 1)], reason: 'quality' }));
    expect(quoteSummary(quote, facts.order, readerOf('en'))).toEqual([
      'Back to: cash CNY 75.00, points CNY 25.00',
      'points returned: 250 [BEN-05]',
      'At most refundable for these goods: CNY 100.00',
    ]);
  });

  it('RFD-04 tells of a transfer only where there is one', () => {
    const quote = { ...returned, transfer: 0 };
    expect(quoteSummary(quote, facts.order, readerOf('en'))[0]).toBe('Back to: cash CNY 67.50, points CNY 22.50');
  });

  it('names a tender it does not know by its id', () => {
    expect(quoteSummary(returned, { tenders: [] }, readerOf('en'))[0]).toContain('card CNY 67.50, coins');
  });
});

describe('a quote as a table', () => {
  it('RFD-11 has a row per entry, and their total', () => {
    const { columns, rows } = quoteTable(returned, readerOf('zh-CN'));
    expect(columns.map(({ heading }) => heading)).toEqual(['明细', '件', '金额', '承担方', '规则']);
    expect(rows).toEqual([
      ['商品实付', '茶杯 1', '100.00', '商家', 'RFD-01'],
      ['关怀补偿', '', '5.00', '商家', 'RFD-07'],
      ['退货手续费', '', '-10.00', '商家', 'RFD-12'],
      ['合计', '', '95.00', '', ''],
    ]);
  });

  it('names goods by their line, where an entry is for all of it', () => {
    const quote = { ...returned, entries: returned.entries.map(({ from, to, ...entry }) => entry) };
    expect(quoteTable(quote, readerOf('en')).rows[0]?.[1]).toBe('茶杯');
  });

  it('RFD-11 names units only where both their ends are known', () => {
    const only = (end: 'from' | 'to') => {
      const entries = returned.entries.map(({ from = 0, to = 1, ...entry }) => ({
        ...entry,
        ...(end === 'from' ? { from } : { to }),
      }));
      return quoteTable({ ...returned, entries }, readerOf('en')).rows[0]?.[1];
    };
    expect(only('from')).toBe('茶杯');
    expect(only('to')).toBe('茶杯');
  });

  it('RFD-12 says of nothing that it is borne, not kept', () => {
    const entries = returned.entries.slice(0, 1).map((entry) => ({ ...entry, amount: 0 }));
    expect(quoteLines({ ...returned, entries }, facts.order, readerOf('en'))[0]).toBe(
      'goods, 茶杯 1: CNY 0.00, borne by merchant [RFD-01]',
    );
  });
});
