import type { Discount, OrderLine, Situation } from 'aftersale/facts';
import { describe, expect, it } from 'vitest';
import { line, parcel, units } from '../fixtures/order';
import { caseFor, inTurn, quoted, refunded, request, statement, withCase } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';

const reclaiming = policy({ eligibility: { thresholdBreach: 'reclaim' } });

const singleAt300: Discount = {
  id: 'off',
  on: 'goods',
  amount: 6_000,
  condition: { is: 'single', atLeast: 30_000, off: 6_000 },
};

const twoLines = (prices: readonly [number, number]): OrderLine[] => [
  line({ id: 'a', unitPrice: prices[0] }),
  line({ id: 'b', unitPrice: prices[1] }),
];

const asked = (lineId: string, changes: Parameters<typeof request>[0] = {}) =>
  request({ caseId: `case-${lineId}`, lines: [{ lineId, quantity: 1 }], ...changes });

const paidWith = (lines: OrderLine[], discounts: Discount[], changes = {}): Situation =>
  situation({ lines, discounts, ...changes }, { policy: reclaiming });

const reclaimedIn = (quote: ReturnType<typeof quoted>) =>
  quote.entries.filter(({ kind }) => kind === 'reclaimed_discount').map(({ amount, bearer }) => ({ amount, bearer }));

describe('RFD-20 ELG-15 a partial cancel that breaks a threshold reclaims the lost discount', () => {
  it('RFD-20 200 + 100 with 满300减60: the 100 gives 80 − 40 = 40, the other later 160 + 40 = 200', () => {
    const [first, second] = inTurn(paidWith(twoLines([20_000, 10_000]), [singleAt300]), [asked('b'), asked('a')]);
    expect(first?.total).toBe(4_000);
    expect(first && reclaimedIn(first)).toEqual([{ amount: -4_000, bearer: 'merchant' }]);
    expect(second?.total).toBe(20_000);
    expect(second && reclaimedIn(second)).toEqual([{ amount: 4_000, bearer: 'merchant' }]);
  });

  it('RFD-05 RFD-20 a reclaim given up after its credit was refunded is kept of the next refund', () => {
    const lines = [...twoLines([20_000, 10_000]), line({ id: 'c' })];
    const facts = paidWith(lines, [{ ...singleAt300, lineIds: ['a', 'b'] }], {
      freight: { charged: 5_000 },
      tenders: [{ id: 'cash', kind: 'cash', amount: 39_000 }],
    });
    const credited = refunded(refunded(facts, asked('b'), 'processing'), asked('a'));
    expect(credited.cases.map(({ refunds }) => refunds[0]?.total)).toEqual([4_000, 20_000]);
    const givenUp = withCase(credited, { ...caseFor(credited, asked('b'), 'closed'), refunds: [] });
    const rest = inTurn(givenUp, [asked('b', { caseId: 'again' }), asked('c')]);
    expect(rest.map(({ entries }) => entries.map(({ kind, amount }) => [kind, amount]))).toEqual([
      [
        ['goods', 8_000],
        ['reclaimed_discount', -4_000],
      ],
      [
        ['goods', 10_000],
        ['freight', 5_000],
      ],
    ]);
  });

  it('RFD-05 RFD-20 what came back too much is no credit, and is kept of refunds of goods alone, and of their tenders', () => {
    const lines = [...twoLines([20_000, 10_000]), line({ id: 'c', unitPrice: 3_000 })];
    const facts = paidWith(lines, [{ ...singleAt300, lineIds: ['a', 'b'] }]);
    const credited = refunded(refunded(facts, asked('b'), 'processing'), asked('a'));
    const givenUp = withCase(credited, { ...caseFor(credited, asked('b'), 'closed'), refunds: [] });
    expect(quoted(givenUp, asked('a', { caseId: 'again', lines: [units('a', 0, 1)] })).cap.refundable).toBe(0);
    const sorry = asked('c', { type: 'compensation', reason: 'quality', actor: 'agent', amount: 1_000 });
    expect(statement(quoted(givenUp, sorry))).toEqual(['RFD-07 compensation 1000 merchant']);
    expect(quoted(givenUp, sorry).shortfall).toBe(0);
    const pickup = { amount: 1_000, paidBy: 'buyer', agreedBearer: 'merchant' } as const;
    const quote = quoted(givenUp, asked('c', { pickup }));
    expect(statement(quote)).toEqual([
      'RFD-01 goods 3000 merchant',
      'FRT-05 pickup_fee 1000 merchant',
      'RFD-20 reclaimed_discount -3000 merchant',
    ]);
    expect(quote.shortfall).toBe(1_000);
  });

  it('RFD-12 what came back too much is kept after points that are forfeited', () => {
    const lines = [...twoLines([20_000, 10_000]), line({ id: 'c' })];
    const paid = paidWith(lines, [{ ...singleAt300, lineIds: ['a', 'b'] }], {
      tenders: [
        { id: 'cash', kind: 'cash', amount: 17_000 },
        { id: 'coins', kind: 'points', amount: 17_000, points: 170 },
      ],
    });
    const credited = refunded(refunded(paid, asked('b'), 'processing'), asked('a'));
    const givenUp = withCase(credited, { ...caseFor(credited, asked('b'), 'closed'), refunds: [] });
    const strict = policy({ eligibility: { thresholdBreach: 'reclaim' }, benefits: { pointsBack: 'none' } });
    expect(statement(quoted({ ...givenUp, policy: strict }, asked('c')))).toEqual([
      'RFD-01 goods 10000 merchant',
      'BEN-05 points_forfeited -5000 platform',
      'RFD-20 reclaimed_discount -4000 merchant',
    ]);
  });

  it('RFD-05 RFD-20 a reclaim takes only what the tenders give back: a pickup fee paid beside them stays the buyer’s', () => {
    const facts = paidWith(twoLines([29_900, 100]), [singleAt300]);
    const pickup = { amount: 1_000, paidBy: 'buyer', agreedBearer: 'merchant' } as const;
    const quote = quoted(facts, asked('b', { pickup }));
    expect(quote.entries.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['goods', 80],
      ['pickup_fee', 1_000],
      ['reclaimed_discount', -80],
    ]);
    expect(quote.total).toBe(1_000);
    expect(quote.shortfall).toBe(5_900);
  });

  it('RFD-20 a second cancel reclaims only what the first one left: 3 × 100 with 60 off three and 10 off two', () => {
    const tiered: Discount = {
      id: 'off',
      on: 'goods',
      amount: 6_000,
      condition: {
        is: 'tiered',
        by: 'quantity',
        tiers: [
          { atLeast: 2, off: 1_000 },
          { atLeast: 3, off: 6_000 },
        ],
      },
    };
    const lines = [...twoLines([10_000, 10_000]), line({ id: 'c' })];
    const quotes = inTurn(paidWith(lines, [tiered]), [asked('a'), asked('b'), asked('c')]);
    expect(quotes.map(reclaimedIn)).toEqual([
      [{ amount: -3_000, bearer: 'merchant' }],
      [
        { amount: 1_500, bearer: 'merchant' },
        { amount: -500, bearer: 'merchant' },
      ],
      [{ amount: 2_000, bearer: 'merchant' }],
    ]);
    expect(quotes.map(({ total }) => total)).toEqual([5_000, 9_000, 10_000]);
  });

  it('RFD-20 STL-09 a single cent that is reclaimed goes back to one of two funders, and no entry says nothing', () => {
    const shared: Discount = {
      ...singleAt300,
      funding: [
        { party: 'merchant', amount: 3_000 },
        { party: 'platform', amount: 3_000 },
      ],
    };
    const quote = quoted(paidWith(twoLines([29_999, 1]), [shared]), asked('b'));
    expect(reclaimedIn(quote)).toEqual([{ amount: -1, bearer: 'platform' }]);
    expect(quote.total).toBe(0);
  });

  it('RFD-20 of several discounts each is reclaimed for itself, and one that asks for nothing is kept', () => {
    const at = (id: string, atLeast: number, off: number): Discount => ({
      id,
      on: 'goods',
      amount: off,
      condition: { is: 'single', atLeast, off },
    });
    const plain: Discount = { id: 'plain', on: 'goods', amount: 1_200 };
    const lines = [...twoLines([10_000, 10_000]), line({ id: 'c' })];
    const shop = paidWith(lines, [at('high', 30_000, 6_000), at('low', 15_000, 3_000), plain]);
    const [first, second] = inTurn(shop, [asked('c'), asked('b')]);
    const named = (quote: typeof first) =>
      quote?.entries.flatMap(({ discountId, amount }) => (discountId === undefined ? [] : [[discountId, amount]]));
    expect(named(first)).toEqual([['high', -4_000]]);
    expect(named(second)).toEqual([
      ['high', 2_000],
      ['low', -1_000],
    ]);
  });

  it('RFD-20 STL-09 what is reclaimed in steps is shared by its funders by what is out in all, of each discount for itself', () => {
    const tiered: Discount = {
      id: 'off',
      on: 'goods',
      amount: 9,
      condition: {
        is: 'tiered',
        by: 'quantity',
        tiers: [
          { atLeast: 2, off: 4 },
          { atLeast: 3, off: 9 },
        ],
      },
      funding: [
        { party: 'merchant', amount: 3 },
        { party: 'platform', amount: 6 },
      ],
    };
    const other: Discount = { ...tiered, id: 'other' };
    const lines = [...twoLines([10_000, 10_000]), line({ id: 'c' })];
    const [first, second] = inTurn(paidWith(lines, [tiered, other]), [asked('a'), asked('b')]);
    const steps = [first, second].map((quote) =>
      quote?.entries
        .filter(({ kind, amount }) => kind === 'reclaimed_discount' && amount < 0)
        .map(({ discountId, amount, bearer }) => [discountId, amount, bearer]),
    );
    const shared = (discountId: string) => [
      [discountId, -1, 'merchant'],
      [discountId, -1, 'platform'],
    ];
    expect(steps).toEqual([
      [
        ['off', -2, 'platform'],
        ['other', -2, 'platform'],
      ],
      [...shared('off'), ...shared('other')],
    ]);
  });

  it('RFD-20 550 + 100 with 每满300减50: the 100 gives 84.62 − 34.62 = 50.00, both together all that was paid', () => {
    const stepped: Discount = {
      id: 'off',
      on: 'goods',
      amount: 10_000,
      condition: { is: 'stepped', every: 30_000, off: 5_000, maximum: null },
    };
    const [first, second] = inTurn(paidWith(twoLines([55_000, 10_000]), [stepped]), [asked('b'), asked('a')]);
    expect(first?.entries.map(({ amount }) => amount)).toEqual([8_462, -3_462]);
    expect(first?.total).toBe(5_000);
    expect(second?.total).toBe(50_000);
  });

  it('RFD-20 满3件8折 by number of units: two kept of three earn nothing', () => {
    const tiered: Discount = {
      id: 'off',
      on: 'goods',
      amount: 6_000,
      condition: { is: 'tiered', by: 'quantity', tiers: [{ atLeast: 3, rate: '0.2' }] },
    };
    const three = paidWith([line({ id: 'a', quantity: 3 })], [tiered]);
    const [first, rest] = inTurn(three, [asked('a'), request({ caseId: 'rest', lines: [units('a', 1, 3)] })]);
    expect(first?.total).toBe(8_000 - 4_000);
    expect(rest?.total).toBe(20_000);
  });

  it('RFD-20 tiers by amount with fixed benefits: the kept set falls to the lower tier', () => {
    const tiered: Discount = {
      id: 'off',
      on: 'goods',
      amount: 6_000,
      condition: {
        is: 'tiered',
        by: 'amount',
        tiers: [
          { atLeast: 10_000, off: 1_000 },
          { atLeast: 30_000, off: 6_000 },
        ],
      },
    };
    expect(quoted(paidWith(twoLines([20_000, 10_000]), [tiered]), asked('b')).total).toBe(8_000 - 3_000);
  });

  it('RFD-20 a stepped discount never takes more than its maximum', () => {
    const capped: Discount = {
      id: 'off',
      on: 'goods',
      amount: 5_000,
      condition: { is: 'stepped', every: 10_000, off: 5_000, maximum: 5_000 },
    };
    expect(reclaimedIn(quoted(paidWith(twoLines([20_000, 10_000]), [capped]), asked('b')))).toEqual([]);
  });

  it('RFD-20 what could not be withheld is reported, and only what was withheld comes back', () => {
    const shop = paidWith(twoLines([29_000, 1_000]), [singleAt300]);
    const [first, second] = inTurn(shop, [asked('b'), asked('a')]);
    expect(first?.total).toBe(0);
    expect(first?.shortfall).toBe(5_800 - 800);
    expect(second?.total).toBe(23_200 + 800);
  });

  it('RFD-20 it goes back to the discount’s funders, each for his part', () => {
    const shared: Discount = {
      ...singleAt300,
      funding: [
        { party: 'merchant', amount: 2_000 },
        { party: 'platform', amount: 4_000 },
      ],
    };
    const quote = quoted(paidWith(twoLines([20_000, 10_000]), [shared]), asked('b'));
    expect(reclaimedIn(quote)).toEqual([
      { amount: -1_333, bearer: 'merchant' },
      { amount: -2_667, bearer: 'platform' },
    ]);
  });

  it('RFD-20 a second cancel reclaims only what it loses itself', () => {
    const three: OrderLine[] = [...twoLines([20_000, 10_000]), line({ id: 'c', unitPrice: 10_000 })];
    const shop = paidWith(three, [{ ...singleAt300, amount: 6_000 }]);
    const [first, second, third] = inTurn(shop, [asked('c'), asked('b'), asked('a')]);
    expect(first?.total).toBe(8_500);
    expect((first?.total ?? 0) + (second?.total ?? 0) + (third?.total ?? 0)).toBe(34_000);
    expect(second && reclaimedIn(second)).toEqual([{ amount: -3_000, bearer: 'merchant' }]);
  });

  it('ELG-15 nothing is reclaimed where the merchant or platform is at fault, after shipment, or where the policy keeps it', () => {
    const shop = paidWith(twoLines([20_000, 10_000]), [singleAt300]);
    const lines = twoLines([20_000, 10_000]);
    const shipped = paidWith(lines, [singleAt300], {
      status: 'awaiting_receipt',
      parcels: [parcel('handed_over', [units('a', 0, 1), units('b', 0, 1)])],
    });
    const kept = { ...shop, policy: policy({ eligibility: { thresholdBreach: 'keep' } }) };
    for (const [at, more] of [
      [shop, { reason: 'out_of_stock' }],
      [shop, { liability: 'platform' }],
      [shipped, {}],
      [kept, {}],
    ] as const) {
      expect(quoted(at, asked('b', more)).total).toBe(8_000);
    }
  });

  it('ELG-15 a loss that was forgiven once is not reclaimed by a later cancel', () => {
    const three: OrderLine[] = [...twoLines([20_000, 10_000]), line({ id: 'c', unitPrice: 5_000 })];
    const shop = paidWith(three, [{ ...singleAt300, amount: 6_000 }]);
    const forgiven = refunded(shop, asked('a', { reason: 'out_of_stock' }));
    const quote = quoted(forgiven, asked('b'));
    expect(reclaimedIn(quote)).toEqual([]);
  });

  it('RFD-20 with part of the kept goods refunded, goods come first and the credit after them', () => {
    const shop = refunded(
      {
        ...paidWith(twoLines([20_000, 10_000]), [singleAt300]),
        policy: policy({ eligibility: { thresholdBreach: 'reclaim', unshippedAmount: 'any' } }),
      },
      asked('b'),
    );
    const part = quoted(shop, asked('a', { amount: 17_000 }));
    expect(part.entries.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['goods', 16_000],
      ['reclaimed_discount', 1_000],
    ]);
    expect(part.cap.refundable).toBe(20_000);
  });
});
