import { allocateOrder } from 'aftersale/allocation';
import type { Order, Tender } from 'aftersale/facts';
import type { RefundRequest } from 'aftersale/refund';
import { describe, expect, it } from 'vitest';
import { line, units } from '../fixtures/order';
import { inTurn, quoted, refunded, request, withCase } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';

const cash = (amount: number, id = 'cash'): Tender => ({ id, kind: 'cash', amount });
const points = (amount: number): Tender => ({ id: 'points', kind: 'points', amount, points: amount });

type TenderOrder = 'proportional' | 'cash_first' | 'points_first';

/** Two goods at 60.00 and 40.00, paid with 80.00 cash and 20.00 of points unless said otherwise. */
const bought = (tenderOrder: TenderOrder, facts: Partial<Order> = {}) =>
  situation(
    {
      status: 'completed',
      lines: [line({ id: 'dear', unitPrice: 6_000 }), line({ id: 'cheap', unitPrice: 4_000 })],
      tenders: [cash(8_000), points(2_000)],
      ...facts,
    },
    { policy: policy({ refund: { tenderOrder } }) },
  );

const back = (caseId: string, changes: Partial<RefundRequest> = {}) =>
  request({ caseId, type: 'return_refund', reason: 'no_reason', lines: [units(caseId, 0, 1)], ...changes });

const shares = (...amounts: readonly (readonly [string, number])[]) =>
  amounts.map(([tenderId, amount]) => ({ tenderId, amount }));

const tenders = (...[of, asked]: Parameters<typeof inTurn>) => inTurn(of, asked).map(({ byTender }) => byTender);

describe('which tenders a refund goes to', () => {
  it('RFD-04 is fixed per unit under proportional: the 40 of 60 + 40 is 32 + 8', () => {
    const of = bought('proportional');
    expect(tenders(of, [back('cheap'), back('dear')])).toEqual([
      shares(['cash', 3_200], ['points', 800]),
      shares(['cash', 4_800], ['points', 1_200]),
    ]);
    expect(tenders(of, [back('dear'), back('cheap')])).toEqual([
      shares(['cash', 4_800], ['points', 1_200]),
      shares(['cash', 3_200], ['points', 800]),
    ]);
  });

  it('RFD-04 is cash as long as there is any under cash_first: the 40 is 40 cash', () => {
    expect(tenders(bought('cash_first'), [back('cheap'), back('dear')])).toEqual([
      shares(['cash', 4_000]),
      shares(['cash', 4_000], ['points', 2_000]),
    ]);
  });

  it('RFD-04 is points as long as there are any under points_first', () => {
    expect(tenders(bought('points_first'), [back('cheap'), back('dear')])).toEqual([
      shares(['cash', 2_000], ['points', 2_000]),
      shares(['cash', 6_000]),
    ]);
  });

  it('RFD-04 takes balance before gift cards, and several of one kind in their order', () => {
    const paid: Tender[] = [
      { id: 'card', kind: 'gift_card', amount: 2_500 },
      cash(1_000, 'second'),
      points(2_000),
      { id: 'balance', kind: 'balance', amount: 2_500 },
      cash(2_000, 'first'),
    ];
    const sums = (order: TenderOrder) => {
      const quote = quoted(bought(order, { tenders: paid }), back('dear'));
      return Object.fromEntries(quote.byTender.map(({ tenderId, amount }) => [tenderId, amount]));
    };
    expect(sums('cash_first')).toEqual({ second: 1_000, first: 2_000, balance: 2_500, card: 500 });
    expect(sums('points_first')).toEqual({ points: 2_000, card: 2_500, balance: 1_500 });
  });

  it('RFD-04 takes from the next kind only what the ones before it leave, and says nothing of the others', () => {
    const paid: Tender[] = [
      points(2_000),
      { id: 'card', kind: 'gift_card', amount: 2_500 },
      { id: 'balance', kind: 'balance', amount: 2_500 },
      cash(3_000),
    ];
    const goodsOf = (order: TenderOrder) => quoted(bought(order, { tenders: paid }), back('cheap')).entries[0]?.tenders;
    expect(goodsOf('cash_first')).toEqual(shares(['cash', 3_000], ['balance', 1_000]));
    expect(goodsOf('points_first')).toEqual(shares(['points', 2_000], ['card', 2_000]));
  });

  it('RFD-12 deductions are taken from the last tenders, so that what remains is drained in order as well', () => {
    const fee = (tenderOrder: TenderOrder) => {
      const under = policy({ refund: { tenderOrder, restockingRate: '0.5' } });
      const { entries } = quoted(
        { ...bought(tenderOrder), policy: under },
        back('dear', { lines: [units('dear', 0, 1), units('cheap', 0, 1)] }),
      );
      return entries.find(({ kind }) => kind === 'restocking_fee')?.tenders;
    };
    expect(fee('proportional')).toEqual(shares(['points', -1_000], ['cash', -4_000]));
    expect(fee('cash_first')).toEqual(shares(['points', -2_000], ['cash', -3_000]));
    expect(fee('points_first')).toEqual(shares(['cash', -5_000]));
  });

  it('BEN-05 is points first where the policy gives all of them back', () => {
    const of = { ...bought('proportional'), policy: policy({ benefits: { pointsBack: 'all' } }) };
    expect(quoted(of, back('cheap')).byTender).toEqual(shares(['cash', 2_000], ['points', 2_000]));
  });

  it('RFD-04 goes to a partial refund in steps that never take back, and end exactly', () => {
    const of = bought('proportional', { tenders: [cash(3_334), points(3_333), { ...cash(3_333), id: 'other' }] });
    const steps = [1, 1, 1, 2_000, 1_997].map((amount, index) =>
      back('cheap', { caseId: `step ${index}`, type: 'refund_only', amount }),
    );
    const all = inTurn(of, steps).flatMap(({ byTender }) => byTender);
    expect(all.every(({ amount }) => amount > 0)).toBe(true);
    const whole = quoted(of, back('cheap')).byTender;
    for (const { tenderId, amount } of whole) {
      const refundedTo = all.filter((share) => share.tenderId === tenderId);
      expect(refundedTo.reduce((sum, share) => sum + share.amount, 0)).toBe(amount);
    }
  });
});

describe('the split of a refund under way', () => {
  const of = bought('cash_first', {
    lines: ['a', 'b', 'c'].map((id) => line({ id, unitPrice: 4_000 })),
    tenders: [cash(6_000), points(6_000)],
  });

  it('RFD-04 is recorded once and kept over failed tries, whatever became of others since', () => {
    const both = refunded(refunded(of, back('a'), 'processing'), back('b'), 'failed');
    const split = shares(['cash', 2_000], ['points', 2_000]);
    expect(quoted(both, back('b')).byTender).toEqual(split);
    const freed = withCase(both, { ...(both.cases[0] ?? raise()), state: 'closed', refunds: [], grants: [] });
    expect(quoted(freed, back('b')).byTender).toEqual(split);
    expect(quoted(freed, back('c')).byTender).toEqual(shares(['cash', 4_000]));
  });

  it('RFD-04 is made anew where another amount is agreed', () => {
    const both = refunded(refunded(of, back('a')), back('b'), 'manual');
    expect(quoted(both, back('b', { amount: 3_000 })).byTender).toEqual(shares(['cash', 2_000], ['points', 1_000]));
  });

  it('RFD-04 is released with a refund that is closed', () => {
    const both = refunded(of, back('a'), 'processing');
    expect(quoted(both, back('b')).byTender).toEqual(shares(['cash', 2_000], ['points', 2_000]));
    const closed = withCase(both, {
      ...(both.cases[0] ?? raise()),
      state: 'negotiating',
      grants: [],
      refunds: (both.cases[0]?.refunds ?? []).map((refund) => ({ ...refund, state: 'closed' as const })),
    });
    expect(quoted(closed, back('b')).byTender).toEqual(shares(['cash', 4_000]));
  });
});

describe('what is left of a tender', () => {
  it('RFD-05 is nothing of one the order has not got: the split is made anew', () => {
    const of = refunded(bought('proportional'), back('dear'), 'failed');
    const foreign = of.cases.map((one) => ({
      ...one,
      refunds: one.refunds.map((refund) => ({
        ...refund,
        entries: refund.entries.map((entry) => ({ ...entry, tenders: shares(['card', 6_000]) })),
      })),
    }));
    expect(quoted({ ...of, cases: foreign }, back('dear')).byTender).toEqual(shares(['cash', 6_000]));
  });

  it('RFD-05 is nothing of one the order has not got, also where an allocation stored with it names one', () => {
    const of = bought('proportional');
    const allocation = allocateOrder(of.order, of.policy);
    const foreign = allocation.blocks.map((block) => ({ ...block, tenders: shares(['card', block.paid]) }));
    const stored = { ...of, allocation: { ...allocation, blocks: foreign } };
    expect(quoted(stored, back('dear')).byTender).toEqual(shares(['cash', 6_000]));
  });

  it('BEN-05 is without the points that were forfeited, as far as that was recorded', () => {
    const of = {
      ...bought('points_first'),
      policy: policy({ refund: { tenderOrder: 'points_first' }, benefits: { pointsBack: 'none' } }),
    };
    const forfeited = refunded(of, back('cheap'));
    expect(quoted(forfeited, back('dear')).byTender).toEqual(shares(['cash', 6_000]));
    const unrecorded = forfeited.cases.map((one) => ({
      ...one,
      refunds: one.refunds.map((refund) => ({
        ...refund,
        entries: refund.entries.map(({ tenders, ...entry }) => entry),
      })),
    }));
    expect(quoted({ ...forfeited, cases: unrecorded }, back('dear')).byTender).toEqual(shares(['cash', 4_000]));
  });

  it('RFD-05 bounds what goes back to it; the rest goes to the others', () => {
    const of = refunded(bought('proportional'), back('dear'));
    const moved = of.cases.map((one) => ({
      ...one,
      refunds: one.refunds.map((refund) => ({ ...refund, tenders: shares(['cash', 4_000], ['points', 2_000]) })),
    }));
    expect(quoted({ ...of, cases: moved }, back('cheap')).byTender).toEqual(shares(['cash', 4_000]));
    expect(quoted({ ...of, cases: moved }, back('cheap')).entries[0]?.tenders).toEqual(shares(['cash', 4_000]));
  });

  it('RFD-05 goes to the other tenders in the order of their kinds: cash, balance, gift card, points', () => {
    const paid: Tender[] = [
      points(2_500),
      { id: 'card', kind: 'gift_card', amount: 2_500 },
      { id: 'balance', kind: 'balance', amount: 2_500 },
      cash(2_500),
    ];
    const left = (...gone: readonly (readonly [string, number])[]) => {
      const of = refunded(bought('proportional', { tenders: paid }), back('dear'));
      const moved = of.cases.map((one) => ({
        ...one,
        refunds: one.refunds.map((refund) => ({ ...refund, tenders: shares(...gone) })),
      }));
      return quoted({ ...of, cases: moved }, back('cheap')).entries[0]?.tenders;
    };
    // Of 10.00 from each, what has nothing left passes on to the first kind that has.
    expect(left(['points', 2_500])).toEqual(shares(['card', 1_000], ['balance', 1_000], ['cash', 2_000]));
    expect(left(['cash', 2_500], ['card', 1_500])).toEqual(
      shares(['points', 1_000], ['card', 1_000], ['balance', 2_000]),
    );
    expect(left(['cash', 2_500], ['balance', 2_500])).toEqual(shares(['points', 1_500], ['card', 2_500]));
  });

  it('RFD-05 is nothing where more went back than was paid by it', () => {
    const of = refunded(bought('proportional'), back('dear'));
    const moved = of.cases.map((one) => ({
      ...one,
      refunds: one.refunds.map((refund) => ({ ...refund, tenders: shares(['cash', 8_500]) })),
    }));
    expect(quoted({ ...of, cases: moved }, back('cheap'))).toMatchObject({
      byTender: shares(['points', 2_000]),
      transfer: 2_000,
    });
  });
});

function raise(): never {
  throw new Error('no case');
}
