import type { CarriageCost, Order } from 'aftersale/facts';
import type { Policy } from 'aftersale/policy';
import { describe, expect, it } from 'vitest';
import { line, parcel, SIGNED, units } from '../fixtures/order';
import { denials, quoted, refunded, request } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';

const DAY = 86_400_000;
const signed = (under: Policy = policy(), facts: Partial<Order> = {}, now = SIGNED + 20 * DAY) =>
  situation(
    {
      status: 'completed',
      lines: [line({ quantity: 2 })],
      parcels: [parcel('signed', [units('cup', 0, 2)])],
      ...facts,
    },
    { policy: under, now },
  );

const back = (changes: Parameters<typeof request>[0] = {}) =>
  request({ type: 'return_refund', reason: 'no_reason', lines: [units('cup', 0, 1)], ...changes });

const cost = (paidBy: CarriageCost['paidBy'], changes: Partial<CarriageCost> = {}): CarriageCost => ({
  amount: 1_200,
  paidBy,
  ...changes,
});

const freightIn = (quote: ReturnType<typeof quoted>) =>
  quote.entries
    .filter(({ kind }) => kind === 'return_freight' || kind === 'pickup_fee')
    .map(({ amount, bearer, rule }) => [amount, bearer, rule]);

describe('what sending goods back costs', () => {
  it('FRT-02 the buyer bears it by default: nothing where he paid, deducted where the merchant did', () => {
    expect(freightIn(quoted(signed(), back({ returnFreight: cost('buyer') })))).toEqual([]);
    const quote = quoted(signed(), back({ returnFreight: cost('merchant') }));
    expect(freightIn(quote)).toEqual([[-1_200, 'merchant', 'FRT-02']]);
    expect(quote.total).toBe(8_800);
  });

  it('FRT-02 the merchant bears it for quality faults, wrong or missing goods', () => {
    for (const reason of ['quality', 'wrong_goods', 'missing_goods'] as const) {
      const quote = quoted(signed(), back({ reason, returnFreight: cost('buyer') }));
      expect(freightIn(quote)).toEqual([[1_200, 'merchant', 'FRT-02']]);
      expect([quote.total, quote.transfer]).toEqual([11_200, 1_200]);
      expect(freightIn(quoted(signed(), back({ reason, returnFreight: cost('merchant') })))).toEqual([]);
    }
  });

  it('FRT-01 liability follows the reason, the policy’s own view of it, or a ruling', () => {
    const bearers = (under: Policy, changes = {}) =>
      freightIn(quoted(signed(under), back({ reason: 'damaged', returnFreight: cost('buyer'), ...changes })));
    expect(bearers(policy())).toEqual([[1_200, 'carrier', 'FRT-02']]);
    const merchants = policy({ freight: { liability: [{ reason: 'damaged', liability: 'merchant' }] } });
    expect(bearers(merchants)).toEqual([[1_200, 'merchant', 'FRT-02']]);
    expect(bearers(merchants, { liability: 'platform' })).toEqual([[1_200, 'platform', 'FRT-02']]);
    expect(bearers(policy(), { liability: 'buyer' })).toEqual([]);
  });

  it('FRT-02 within the service period platform or merchant bear it, as the policy says, and not after', () => {
    const served = policy({ freight: { servicePeriodDays: 7, servicePeriodBearer: 'platform' } });
    const within = signed(served, {}, SIGNED + 7 * DAY - 1);
    expect(freightIn(quoted(within, back({ returnFreight: cost('buyer') })))).toEqual([[1_200, 'platform', 'FRT-02']]);
    const after = signed(served, {}, SIGNED + 7 * DAY);
    expect(freightIn(quoted(after, back({ returnFreight: cost('buyer') })))).toEqual([]);
    const faulty = back({ reason: 'quality', returnFreight: cost('buyer') });
    expect(freightIn(quoted(within, faulty))).toEqual([[1_200, 'merchant', 'FRT-02']]);
    const unsigned = signed(served, { status: 'awaiting_receipt', parcels: [] }, SIGNED);
    expect(freightIn(quoted(unsigned, back({ returnFreight: cost('buyer') })))).toEqual([]);
  });

  it('FRT-02 the service period is that of the parcels of the goods that go back, all of them', () => {
    const served = policy({ freight: { servicePeriodDays: 7, servicePeriodBearer: 'platform' } });
    const parcels = [
      parcel('signed', [units('cup', 0, 1)], { id: 'early' }),
      parcel('signed', [units('cup', 1, 2)], { id: 'late', signedAt: SIGNED + 5 * DAY }),
    ];
    const of = signed(served, { parcels }, SIGNED + 8 * DAY);
    const bearers = (from: number, to: number) =>
      freightIn(quoted(of, back({ lines: [units('cup', from, to)], returnFreight: cost('buyer') })));
    expect(bearers(1, 2)).toEqual([[1_200, 'platform', 'FRT-02']]);
    expect(bearers(0, 1)).toEqual([]);
    expect(bearers(0, 2)).toEqual([]);
  });

  it('FRT-02 what the insurer paid for other things, or others paid, leaves the coverage as it is', () => {
    const insured = signed(policy(), { freightInsurance: { coverage: 1_500 }, lines: [line({ quantity: 3 })] });
    const others = back({ caseId: 'others', reason: 'quality', returnFreight: cost('buyer') });
    const goods = back({ caseId: 'goods', lines: [units('cup', 1, 2)], liability: 'insurer' });
    const last = back({ lines: [units('cup', 2, 3)], returnFreight: cost('buyer', { amount: 2_000 }) });
    const quote = quoted(refunded(refunded(insured, others), goods), last);
    expect(freightIn(quote)).toEqual([[1_500, 'insurer', 'FRT-02']]);
  });

  it('FRT-02 insurance covers what the buyer would bear first, up to its coverage over all refunds', () => {
    const insured = signed(policy(), { freightInsurance: { coverage: 1_500 } });
    const first = back({ returnFreight: cost('buyer') });
    expect(freightIn(quoted(insured, first))).toEqual([[1_200, 'insurer', 'FRT-02']]);
    const second = back({ caseId: 'second', lines: [units('cup', 1, 2)], returnFreight: cost('buyer') });
    expect(freightIn(quoted(refunded(insured, first), second))).toEqual([[300, 'insurer', 'FRT-02']]);
    expect(freightIn(quoted(insured, back({ returnFreight: cost('merchant', { amount: 2_000 }) })))).toEqual([
      [-500, 'merchant', 'FRT-02'],
    ]);
    const faulty = back({ reason: 'quality', returnFreight: cost('buyer') });
    expect(freightIn(quoted(insured, faulty))).toEqual([[1_200, 'merchant', 'FRT-02']]);
  });

  it('FRT-03 the fee of a pickup at the door is borne by whoever is liable, or as the policy says', () => {
    const pickup = cost('platform', { amount: 800 });
    expect(freightIn(quoted(signed(), back({ pickup })))).toEqual([[-800, 'platform', 'FRT-03']]);
    expect(freightIn(quoted(signed(), back({ reason: 'quality', pickup })))).toEqual([]);
    const free = policy({ freight: { pickupBearer: 'platform' } });
    expect(freightIn(quoted(signed(free), back({ pickup: cost('buyer', { amount: 800 }) })))).toEqual([
      [800, 'platform', 'FRT-03'],
    ]);
    expect(freightIn(quoted(signed(free), back({ returnFreight: cost('merchant') })))).toEqual([
      [-1_200, 'merchant', 'FRT-02'],
    ]);
    const insured = signed(policy(), { freightInsurance: { coverage: 1_500 } });
    expect(freightIn(quoted(insured, back({ pickup })))).toEqual([[-800, 'platform', 'FRT-03']]);
  });

  it('FRT-05 buyer and merchant may agree who bears it; not for a reason that owes compensation', () => {
    const agreed = { returnFreight: cost('buyer', { agreedBearer: 'merchant' }) } as const;
    expect(freightIn(quoted(signed(), back(agreed)))).toEqual([[1_200, 'merchant', 'FRT-05']]);
    expect(denials(signed(), back({ ...agreed, reason: 'counterfeit' }))).toEqual([
      ['agreed_bearer_not_allowed', { reason: 'counterfeit', bearer: 'merchant' }],
    ]);
    expect(denials(signed(), back({ returnFreight: cost('buyer'), reason: 'counterfeit' }))).toEqual([]);
  });

  it('FRT-02 a refund never goes below zero for it: the shortfall is reported', () => {
    const quote = quoted(signed(), back({ returnFreight: cost('merchant', { amount: 12_000 }) }));
    expect([quote.total, quote.shortfall]).toEqual([0, 2_000]);
  });
});
