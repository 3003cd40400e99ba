import type { RefundEntry, Situation } from 'aftersale/facts';
import type { RefundQuote, RefundRequest } from 'aftersale/refund';
import { describe, expect, it } from 'vitest';
import { line, units } from '../fixtures/order';
import { denials, inTurn, quoted, refunded, request, withCase } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';

const LINES = [line({ id: 'hat', unitPrice: 10_000 }), line({ id: 'coat', unitPrice: 20_000, quantity: 2 })];

const cancel = (caseId: string, changes: Partial<RefundRequest> = {}) =>
  request({ caseId, lines: [units('coat', 0, 2)], ...changes });

const reclaimed = (amount: number, changes: Partial<RefundEntry> = {}): RefundEntry => ({
  kind: 'reclaimed_discount',
  rule: 'RFD-20',
  amount: -amount,
  discountId: 'off',
  bearer: 'merchant',
  credits: [
    { ...units('coat', 0, 1), each: Math.ceil(amount / 2) },
    { ...units('coat', 1, 2), each: Math.floor(amount / 2) },
  ],
  tenders: [
    { tenderId: 'cash', amount: -Math.ceil((amount * 4) / 5) },
    { tenderId: 'points', amount: -Math.floor(amount / 5) },
  ],
  ...changes,
});

/** Two coats at 160 and a hat at 80 after 100 off; the hat is canceled, and what is given was reclaimed with it. */
function afterCancel(...entries: readonly RefundEntry[]): Situation {
  const of = situation({
    lines: LINES,
    discounts: [{ id: 'off', on: 'goods', amount: 10_000 }],
    tenders: [
      { id: 'cash', kind: 'cash', amount: 32_000 },
      { id: 'points', kind: 'points', amount: 8_000, points: 800 },
    ],
  });
  const canceled = refunded(of, request({ caseId: 'hat', lines: [units('hat', 0, 1)] }));
  const [one] = canceled.cases;
  if (one === undefined) throw new Error('no case');
  const sums = (tenderId: string) =>
    entries.flatMap(({ tenders = [] }) => tenders).filter((share) => share.tenderId === tenderId);
  const refunds = one.refunds.map((refund) => ({
    ...refund,
    entries: [...refund.entries, ...entries],
    total: refund.total + entries.reduce((sum, { amount }) => sum + amount, 0),
    tenders: refund.tenders.map((share) => ({
      ...share,
      amount: share.amount + sums(share.tenderId).reduce((sum, { amount }) => sum + amount, 0),
    })),
  }));
  return withCase(canceled, { ...one, refunds });
}

const credits = ({ entries }: RefundQuote) =>
  entries
    .filter(({ kind }) => kind === 'reclaimed_discount')
    .map(({ lineId, from, to, amount, bearer }) => [lineId, from, to, amount, bearer]);

describe('a reclaimed discount', () => {
  it('RFD-20 comes back with the units that were kept, from its funder, to the tenders it was kept of', () => {
    const of = afterCancel(reclaimed(1_001));
    const quote = quoted(of, cancel('coats'));
    expect(credits(quote)).toEqual([
      ['coat', 0, 1, 501, 'merchant'],
      ['coat', 1, 2, 500, 'merchant'],
    ]);
    expect(quote.total).toBe(33_001);
    expect(quote.byTender).toEqual([
      { tenderId: 'cash', amount: 26_401 },
      { tenderId: 'points', amount: 6_600 },
    ]);
    expect(quote.cap).toMatchObject({ paid: 32_000, refundable: 33_001, order: { left: 33_001 } });
    expect(denials(of, cancel('coats', { amount: 33_002 }))).toEqual([
      ['above_refundable', { requested: 33_002, maximum: 33_001 }],
    ]);
  });

  it('RFD-20 comes back to the tenders it was kept of, also while others have money left', () => {
    const of = afterCancel(reclaimed(1_000));
    const one = quoted(of, cancel('coats', { lines: [units('coat', 0, 1)] }));
    expect(one.entries.map(({ kind, tenders }) => [kind, tenders])).toEqual([
      [
        'goods',
        [
          { tenderId: 'cash', amount: 12_800 },
          { tenderId: 'points', amount: 3_200 },
        ],
      ],
      [
        'reclaimed_discount',
        [
          { tenderId: 'cash', amount: 400 },
          { tenderId: 'points', amount: 100 },
        ],
      ],
    ]);
  });

  it('RFD-04 RFD-20 comes back exactly though it was kept of other tenders than it came back to', () => {
    const keptOfPoints = reclaimed(1_000, { tenders: [{ tenderId: 'points', amount: -1_000 }] });
    const drained = { ...afterCancel(keptOfPoints), policy: policy({ refund: { tenderOrder: 'cash_first' } }) };
    const steps = [cancel('1', { lines: [units('coat', 0, 1)] }), cancel('2', { lines: [units('coat', 1, 2)] })];
    const quotes = inTurn(drained, steps);
    expect(quotes.map(({ byTender }) => byTender.map(({ tenderId, amount }) => [tenderId, amount]))).toEqual([
      [['cash', 16_500]],
      [
        ['cash', 9_100],
        ['points', 7_400],
      ],
    ]);
  });

  it('RFD-20 comes back once, each unit with its own, in any stage', () => {
    const each = [cancel('1', { lines: [units('coat', 1, 2)] }), cancel('2', { lines: [units('coat', 0, 1)] })];
    const all = [...each, cancel('3'), cancel('4', { lines: [units('hat', 0, 1)] })];
    const quotes = inTurn(afterCancel(reclaimed(1_001)), all);
    expect(quotes.map(({ total }) => total)).toEqual([16_500, 16_501, 0, 0]);
    expect(quotes.map(credits)).toEqual([[['coat', 1, 2, 500, 'merchant']], [['coat', 0, 1, 501, 'merchant']], [], []]);
  });

  it('RFD-20 comes back after the goods, where only a part is refunded', () => {
    const of = afterCancel(reclaimed(1_000));
    const steps = [20_000, 12_003, 997].map((amount, index) => cancel(`${index}`, { amount }));
    const quotes = inTurn(of, steps);
    expect(quotes.map(credits)).toEqual([
      [],
      [
        ['coat', 0, 1, 2, 'merchant'],
        ['coat', 1, 2, 1, 'merchant'],
      ],
      [
        ['coat', 0, 1, 498, 'merchant'],
        ['coat', 1, 2, 499, 'merchant'],
      ],
    ]);
    const points = quotes.flatMap(({ byTender }) => byTender).filter(({ tenderId }) => tenderId === 'points');
    expect(points.reduce((sum, { amount }) => sum + amount, 0)).toBe(6_600);
    expect(denials(refunded(of, cancel('all')), cancel('more', { amount: 1 }))).toEqual([
      ['nothing_refundable', { maximum: 0 }],
    ]);
  });

  it('RFD-20 comes back from each of its funders', () => {
    const of = afterCancel(
      reclaimed(600),
      reclaimed(400, { bearer: 'platform' }),
      reclaimed(2, { discountId: 'more' }),
    );
    expect(credits(quoted(of, cancel('coats', { lines: [units('coat', 0, 1)] })))).toEqual([
      ['coat', 0, 1, 300, 'merchant'],
      ['coat', 0, 1, 200, 'platform'],
      ['coat', 0, 1, 1, 'merchant'],
    ]);
    expect(quoted(of, cancel('coats')).byBearer).toEqual([
      { party: 'merchant', amount: 32_602 },
      { party: 'platform', amount: 400 },
    ]);
  });

  it('RFD-20 comes back beside the tenders, where it was kept of money paid beside them', () => {
    const { tenders: _none, ...beside } = reclaimed(1_000);
    expect(quoted(afterCancel(beside), cancel('coats'))).toMatchObject({ total: 33_000, transfer: 1_000 });
    const half = reclaimed(1_000, { tenders: [{ tenderId: 'cash', amount: -500 }] });
    expect(quoted(afterCancel(half), cancel('coats'))).toMatchObject({ total: 33_000, transfer: 500 });
  });

  it('RFD-04 RFD-20 comes back to whatever tender has money left, where it was kept of money paid beside them', () => {
    const half = reclaimed(1_000, { tenders: [{ tenderId: 'cash', amount: -500 }] });
    const creditsOf = (...entries: readonly RefundEntry[]) => {
      const quote = quoted(afterCancel(...entries), cancel('coat', { lines: [units('coat', 0, 1)] }));
      return quote.entries.filter(({ kind }) => kind === 'reclaimed_discount').map(({ tenders }) => tenders);
    };
    expect(creditsOf(half)).toEqual([[{ tenderId: 'cash', amount: 500 }]]);
    expect(creditsOf(reclaimed(200, { bearer: 'platform' }), half)).toEqual([
      [
        { tenderId: 'cash', amount: 80 },
        { tenderId: 'points', amount: 20 },
      ],
      [{ tenderId: 'cash', amount: 500 }],
    ]);
  });

  it('RFD-20 is only what says which units it comes back to', () => {
    const { credits: _none, ...silent } = reclaimed(1_000);
    const { discountId: _nameless, ...nameless } = reclaimed(1_000);
    expect(credits(quoted(afterCancel(silent), cancel('coats')))).toEqual([]);
    expect(credits(quoted(afterCancel(nameless), cancel('coats')))).toEqual([]);
  });
});
