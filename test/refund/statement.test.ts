import type { Discount, Situation } from 'aftersale/facts';
import { quoteRefund, type RefundRequest } from 'aftersale/refund';
import { describe, expect, it } from 'vitest';
import { line, units } from '../fixtures/order';
import { caseFor, quoted, refunded, refusals, request, statement, withCase } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';
import { at } from '../fixtures/time';

const back = (changes: Partial<RefundRequest> = {}) =>
  request({ type: 'return_refund', reason: 'no_reason', lines: [units('cup', 0, 1)], ...changes });

const completed = (changes: Parameters<typeof situation>[0] = {}) => situation({ status: 'completed', ...changes });

const singleAt300: Discount = {
  id: 'off',
  on: 'goods',
  amount: 6_000,
  condition: { is: 'single', atLeast: 30_000, off: 6_000 },
};

const coatAndHat = [line({ id: 'coat', unitPrice: 20_000 }), line({ id: 'hat', unitPrice: 10_000 })];

describe('RFD-11 RFD-12 what is kept back', () => {
  it('RFD-12 of a return: points first, then gifts, restocking, freight, pickup, spent benefits, compensation', () => {
    const strict = policy({
      benefits: { pointsBack: 'none', pointsShortfall: 'deduct_cash' },
      refund: { restockingRate: '0.1', compensationThenReturn: 'deduct' },
    });
    const sold: Situation = {
      ...completed({
        lines: [line(), line({ id: 'spoon', unitPrice: 0, follows: { lineId: 'cup', as: 'gift', unitValue: 700 } })],
        tenders: [
          { id: 'cash', kind: 'cash', amount: 8_000 },
          { id: 'coins', kind: 'points', amount: 2_000, points: 200 },
        ],
        earned: { points: { count: 80, available: 30, value: 400 } },
      }),
      policy: strict,
      now: at('2025-03-01'),
    };
    const paid = refunded(
      sold,
      request({
        caseId: 'sorry',
        type: 'compensation',
        reason: 'promise_broken',
        actor: 'agent',
        lines: [units('cup', 0, 1)],
        amount: 300,
      }),
    );
    const asked = back({
      keptGifts: [units('spoon', 0, 1)],
      returnFreight: { amount: 1_200, paidBy: 'merchant' },
      pickup: { amount: 800, paidBy: 'platform' },
    });
    expect(statement(quoted(paid, asked))).toEqual([
      'RFD-01 goods 10000 merchant',
      'BEN-05 points_forfeited -2000 platform',
      'RFD-12 gift_value -700 merchant',
      'RFD-12 restocking_fee -1000 merchant',
      'FRT-02 return_freight -1200 merchant',
      'FRT-03 pickup_fee -800 platform',
      'BEN-05 benefit_shortfall -250 platform',
      'RFD-21 paid_before -300 merchant',
    ]);
  });

  it('RFD-12 of a cancel: forfeited points before a reclaimed discount', () => {
    const sold = situation(
      {
        lines: coatAndHat,
        discounts: [singleAt300],
        tenders: [
          { id: 'cash', kind: 'cash', amount: 18_000 },
          { id: 'coins', kind: 'points', amount: 6_000, points: 600 },
        ],
      },
      { policy: policy({ eligibility: { thresholdBreach: 'reclaim' }, benefits: { pointsBack: 'none' } }) },
    );
    expect(statement(quoted(sold, request({ lines: [units('hat', 0, 1)] })))).toEqual([
      'RFD-01 goods 8000 merchant',
      'BEN-05 points_forfeited -2000 platform',
      'RFD-20 reclaimed_discount -4000 merchant',
    ]);
  });

  it('ELG-29 of a presale: the deposit before forfeited points', () => {
    const presale = situation(
      {
        status: 'awaiting_payment',
        tenders: [
          { id: 'coins', kind: 'points', amount: 1_000, points: 100 },
          { id: 'deposit', kind: 'cash', amount: 2_000, phase: 'deposit' },
        ],
      },
      { policy: policy({ benefits: { pointsBack: 'none' } }) },
    );
    const quote = quoted(presale, request({ type: 'cancel', lines: [units('cup', 0, 1)] }));
    expect(statement(quote)).toEqual([
      'RFD-01 goods 3000 merchant',
      'ELG-29 deposit_forfeited -2000 merchant',
      'BEN-05 points_forfeited -1000 platform',
    ]);
  });
});

describe('RFD-11 what is owed', () => {
  it('RFD-07 of a compensation beyond the table: a part of its own', () => {
    const row = {
      reason: 'quality',
      base: 'paid',
      rate: '0.1',
      minimum: 0,
      maximum: null,
      form: 'money',
      bearer: 'supplier',
    } as const;
    const sold = { ...completed(), policy: policy({ freight: { compensation: [row] } }) };
    const asked = request({
      type: 'compensation',
      reason: 'quality',
      actor: 'agent',
      lines: [units('cup', 0, 1)],
      amount: 1_500,
    });
    expect(statement(quoted(sold, asked))).toEqual([
      'FRT-06 compensation 1000 supplier',
      'RFD-07 compensation 500 supplier',
    ]);
  });

  it('RFD-20 of a discount that comes back: by the rule that took it', () => {
    const sold = situation(
      { lines: coatAndHat, discounts: [singleAt300] },
      { policy: policy({ eligibility: { thresholdBreach: 'reclaim' } }) },
    );
    const canceled = refunded(sold, request({ caseId: 'hat', lines: [units('hat', 0, 1)] }));
    expect(statement(quoted(canceled, request({ lines: [units('coat', 0, 1)] })))).toEqual([
      'RFD-01 goods 16000 merchant',
      'RFD-20 reclaimed_discount 4000 merchant',
    ]);
  });

  it('RFD-15 of a cheaper replacement: the difference and then the top-up it was given, both the merchant’s', () => {
    const sold = { ...completed(), policy: policy({ refund: { exchangeWith: 'any' } }) };
    const swap = (caseId: string, price: number) =>
      back({ caseId, type: 'exchange', reason: 'damaged', replacementPrices: [{ lineId: 'cup', price }] });
    const dearer = swap('dearer', 12_000);
    const swapped = withCase(sold, {
      ...caseFor(sold, dearer, 'succeeded'),
      topUps: quoted(sold, dearer).topUps,
    });
    expect(statement(quoted(swapped, swap('cheaper', 500)))).toEqual([
      'RFD-15 exchange_difference 10000 merchant',
      'RFD-15 top_up 1500 merchant',
    ]);
  });
});

describe('RFD-11 a refusal names its rule', () => {
  const one = [units('cup', 0, 1)];
  const sold = completed();
  const shelf = (price: number) => [{ lineId: 'cup', price }];
  const protect = (changes: Partial<RefundRequest>) =>
    request({ type: 'price_protection', reason: 'price_dropped', lines: one, ...changes });
  const swap = back({ type: 'exchange', reason: 'size_or_taste', replacementPrices: shelf(12_000) });
  const samePrice = policy({ refund: { exchangeWith: 'same_price' } });
  const compensated = refunded(
    sold,
    request({ caseId: 'paid', type: 'compensation', reason: 'other', actor: 'agent', lines: one, amount: 100 }),
  );
  const table = policy({
    freight: {
      compensation: [
        {
          reason: 'late_shipment',
          base: 'fixed',
          rate: '0',
          minimum: 0,
          maximum: 500,
          form: 'money',
          bearer: 'merchant',
        },
      ],
    },
  });

  it.each<[string, Situation, RefundRequest]>([
    ['RFD-01 not_paid', situation({ status: 'awaiting_payment' }), request({ lines: one })],
    ['RFD-05 above_refundable', sold, back({ amount: 10_001 })],
    ['RFD-05 nothing_refundable', refunded(sold, back({ caseId: 'all' })), back({ amount: 1 })],
    ['ELG-08 units_in_case', refunded(sold, back({ caseId: 'open' }), 'processing'), back()],
    ['ELG-23 no_units', sold, back({ lines: [units('tea', 0, 1)] })],
    ['ELG-23 not_enough_units', sold, back({ lines: [{ lineId: 'cup', quantity: 2 }] })],
    ['RFD-08 actor_cannot_grant', sold, back({ adjustments: [{ kind: 'goodwill', amount: 1, bearer: 'merchant' }] })],
    ['RFD-15 replacement_must_be_same_goods', sold, swap],
    ['RFD-15 replacement_must_be_same_price', { ...sold, policy: samePrice }, swap],
    ['RFD-18 shelf_price_missing', sold, protect({})],
    ['RFD-18 price_not_dropped', sold, protect({ shelfPrices: shelf(10_000) })],
    ['RFD-21 already_compensated', compensated, request({ type: 'compensation', reason: 'other', lines: one })],
    [
      'FRT-05 agreed_bearer_not_allowed',
      sold,
      back({ reason: 'counterfeit', pickup: { amount: 1, paidBy: 'buyer', agreedBearer: 'merchant' } }),
    ],
    [
      'FRT-06 above_compensation',
      { ...sold, policy: table },
      request({ type: 'compensation', reason: 'late_shipment', lines: one, amount: 501 }),
    ],
  ])('%s', (refusal, of, asked) => {
    expect(refusals(of, asked)).toEqual([refusal]);
  });
});

describe('RFD-05 what is asked for is told where it is no amount', () => {
  it('with the field and the value', () => {
    const refused = (amount: number) => () => quoteRefund(completed(), back({ amount }));
    expect(refused(1.5)).toThrow(
      expect.objectContaining({ code: 'amount_not_safe_integer', params: { where: 'amount', value: 1.5 } }),
    );
    expect(refused(-1)).toThrow(expect.objectContaining({ code: 'part_out_of_range', params: { amount: -1 } }));
  });
});
