import type { BenefitEntry, Order, Tender } from 'aftersale/facts';
import type { Policy } from 'aftersale/policy';
import { describe, expect, it } from 'vitest';
import { line, parcel, units } from '../fixtures/order';
import { inTurn, quoted, refunded, request } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';

const twenty: Tender = { id: 'coins', kind: 'points', amount: 2_000, points: 200 };
const eighty: Tender = { id: 'cash', kind: 'cash', amount: 8_000 };
const lines = [line({ id: 'a', unitPrice: 6_000 }), line({ id: 'b', unitPrice: 4_000 })];

const shop = (under: Policy = policy(), changes: Partial<Order> = {}) =>
  situation({ lines, tenders: [eighty, twenty], ...changes }, { policy: under });

const one = (lineId: string, changes: Parameters<typeof request>[0] = {}) =>
  request({ caseId: `case-${lineId}`, lines: [{ lineId, quantity: 1 }], ...changes });

const of = <Kind extends BenefitEntry['kind']>(quote: { benefits: readonly BenefitEntry[] } | undefined, kind: Kind) =>
  (quote?.benefits ?? []).filter((benefit) => benefit.kind === kind);

describe('points spent on an order', () => {
  it('BEN-05 return in proportion: 40 of 100 brings 8.00 of 20.00 back, and the rest the rest', () => {
    const [first, last] = inTurn(shop(), [one('b'), one('a')]);
    expect(first?.byTender).toEqual([
      { tenderId: 'cash', amount: 3_200 },
      { tenderId: 'coins', amount: 800 },
    ]);
    expect(of(first, 'points_back')).toEqual([{ kind: 'points_back', rule: 'BEN-05', count: 80, tenderId: 'coins' }]);
    expect(of(last, 'points_back')).toEqual([{ kind: 'points_back', rule: 'BEN-05', count: 120, tenderId: 'coins' }]);
  });

  it('BEN-05 that were not counted bring back their value alone', () => {
    const { points: _, ...uncounted } = twenty;
    const quote = quoted(shop(policy(), { tenders: [eighty, uncounted] }), one('b'));
    expect(quote.byTender).toContainEqual({ tenderId: 'coins', amount: 800 });
    expect(of(quote, 'points_back')).toEqual([]);
  });

  it('BEN-05 never return twice, nor more than were spent', () => {
    const odd: Tender = { ...twenty, points: 7 };
    const thirds = [line({ id: 'a', unitPrice: 10_000 / 4, quantity: 4 })];
    const quotes = inTurn(
      shop(policy(), { lines: thirds, tenders: [eighty, odd] }),
      [0, 1, 2, 3].map((unit) => request({ caseId: `case-${unit}`, lines: [units('a', unit, unit + 1)] })),
    );
    const counts = quotes.flatMap((quote) =>
      quote.benefits.map((benefit) => (benefit.kind === 'points_back' ? benefit.count : 0)),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(7);
  });

  it('BEN-05 all come back first, within the refund’s value, where the policy says so', () => {
    const all = policy({ benefits: { pointsBack: 'all' } });
    const [first, last] = inTurn(shop(all), [one('b'), one('a')]);
    expect(first?.byTender).toEqual([
      { tenderId: 'cash', amount: 2_000 },
      { tenderId: 'coins', amount: 2_000 },
    ]);
    expect(of(first, 'points_back')).toEqual([{ kind: 'points_back', rule: 'BEN-05', count: 200, tenderId: 'coins' }]);
    expect(of(last, 'points_back')).toEqual([]);
  });

  it('BEN-05 are forfeited, visibly, where none come back; never on the merchant’s or platform’s fault', () => {
    const none = policy({ benefits: { pointsBack: 'none' } });
    const [first, last] = inTurn(shop(none), [one('b'), one('a')]);
    expect(first?.total).toBe(3_200);
    expect(first?.entries.find(({ kind }) => kind === 'points_forfeited')).toMatchObject({
      amount: -800,
      bearer: 'platform',
    });
    expect(of(first, 'points_forfeited')).toEqual([
      { kind: 'points_forfeited', rule: 'BEN-05', count: 80, tenderId: 'coins' },
    ]);
    expect(of(last, 'points_forfeited')).toMatchObject([{ count: 120 }]);
    expect((first?.total ?? 0) + (last?.total ?? 0)).toBe(8_000);
    const faulty = quoted(shop(none), one('b', { reason: 'out_of_stock' }));
    expect(faulty.total).toBe(4_000);
    expect(of(faulty, 'points_forfeited')).toEqual([]);
  });

  it('BEN-05 nothing is forfeited that is paid beside the points, nor told of less than a point', () => {
    const none = policy({ benefits: { pointsBack: 'none' } });
    const few = shop(none, { tenders: [eighty, { ...twenty, points: 7 }] });
    const quote = quoted(
      few,
      one('a', { amount: 100, pickup: { amount: 50, paidBy: 'buyer', agreedBearer: 'merchant' } }),
    );
    expect(quote.entries.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['goods', 100],
      ['pickup_fee', 50],
      ['points_forfeited', -20],
    ]);
    expect(of(quote, 'points_forfeited')).toEqual([]);
  });

  it('BEN-05 forfeited points are forfeited once, also where tenders are drained', () => {
    const none = policy({ benefits: { pointsBack: 'none' }, refund: { tenderOrder: 'points_first' } });
    const [first, last] = inTurn(shop(none), [one('b'), one('a')]);
    expect([first?.total, last?.total]).toEqual([2_000, 6_000]);
    expect(of(last, 'points_forfeited')).toEqual([]);
  });
});

describe('what the order earned', () => {
  const earning = (available: number, under: Policy = policy()) =>
    shop(under, {
      tenders: [{ ...eighty, amount: 10_000 }],
      earned: { points: { count: 100, available, value: 500 } },
    });

  it('BEN-05 earned 100, 80 already spent: 20 taken back, 80 reported', () => {
    const quote = quoted(earning(20), request({ lines: [units('a', 0, 1), units('b', 0, 1)] }));
    expect(of(quote, 'points_taken_back')).toEqual([
      { kind: 'points_taken_back', rule: 'BEN-05', count: 20, shortfall: 80 },
    ]);
    expect(quote.total).toBe(10_000);
  });

  it('BEN-05 points are taken back with the cash that earned them, cumulatively', () => {
    const [first, last] = inTurn(earning(100), [one('b'), one('a')]);
    expect(of(first, 'points_taken_back')).toMatchObject([{ count: 40, shortfall: 0 }]);
    expect(of(last, 'points_taken_back')).toMatchObject([{ count: 60, shortfall: 0 }]);
  });

  it('BEN-05 what is available is taken once over several refunds', () => {
    const [first, last] = inTurn(earning(50), [one('b'), one('a')]);
    expect(of(first, 'points_taken_back')).toMatchObject([{ count: 40, shortfall: 0 }]);
    expect(of(last, 'points_taken_back')).toMatchObject([{ count: 10, shortfall: 50 }]);
  });

  it('BEN-05 points earned are fixed per unit, whatever was refunded since: one point is taken back once', () => {
    const three = shop(policy(), {
      lines: [line({ id: 'a', quantity: 3 })],
      tenders: [{ id: 'cash', kind: 'cash', amount: 30_000 }],
      earned: { points: { count: 1, available: 1, value: 10 } },
    });
    const quotes = inTurn(
      three,
      [0, 1, 2].map((unit) => request({ caseId: `unit ${unit}`, lines: [units('a', unit, unit + 1)] })),
    );
    expect(quotes.map((quote) => of(quote, 'points_taken_back').length)).toEqual([1, 0, 0]);
  });

  it('BEN-05 spent points are paid for in cash where the policy says so', () => {
    const deducting = policy({ benefits: { pointsShortfall: 'deduct_cash' } });
    const [first, last] = inTurn(earning(20, deducting), [one('b'), one('a')]);
    expect(first?.total).toBe(4_000 - 100);
    expect(last?.total).toBe(6_000 - 300);
  });

  it('BEN-05 each unit earned by the cash paid for it: 33 and 67 points for 6.66 and 13.34', () => {
    const three = shop(policy(), {
      lines: [line({ id: 'a', unitPrice: 1_000, quantity: 3 })],
      discounts: [{ id: 'off', on: 'goods', amount: 1_000 }],
      tenders: [{ id: 'cash', kind: 'cash', amount: 2_000 }],
      earned: { points: { count: 100, available: 100, value: 100 } },
    });
    const [first, rest] = inTurn(three, [
      request({ caseId: 'first', lines: [units('a', 0, 1)] }),
      request({ caseId: 'rest', lines: [units('a', 1, 3)] }),
    ]);
    expect(of(first, 'points_taken_back')).toMatchObject([{ count: 33 }]);
    expect(of(rest, 'points_taken_back')).toMatchObject([{ count: 67 }]);
  });

  it('BEN-05 a part of the price takes a part of its points, the rest the rest: 4 and 16 of 10 + 10', () => {
    const three = shop(policy(), {
      status: 'completed',
      lines: [line({ id: 'a', quantity: 3 })],
      tenders: [{ id: 'cash', kind: 'cash', amount: 30_000 }],
      earned: { points: { count: 30, available: 30, value: 30 } },
    });
    const two = (caseId: string, amount?: number) =>
      request({ caseId, reason: 'quality', lines: [units('a', 1, 3)], ...(amount !== undefined && { amount }) });
    const [part, rest] = inTurn(three, [two('part', 5_000), two('rest')]);
    expect(of(part, 'points_taken_back')).toMatchObject([{ count: 4 }]);
    expect(of(rest, 'points_taken_back')).toMatchObject([{ count: 16 }]);
  });

  it('BEN-05 an order paid without cash earned nothing to take back', () => {
    const coinsOnly = shop(policy(), {
      tenders: [{ ...twenty, amount: 10_000 }],
      earned: { points: { count: 100, available: 100, value: 500 } },
    });
    expect(of(quoted(coinsOnly, one('b')), 'points_taken_back')).toEqual([]);
  });

  it('BEN-05 earned coupons go back once nothing is kept; a used one is reported, or paid for', () => {
    const earned = {
      coupons: [
        { id: 'fresh', value: 500, usable: true },
        { id: 'used', value: 300, usable: false },
      ],
    };
    const [first, last] = inTurn(shop(policy(), { earned }), [one('b'), one('a')]);
    expect(of(first, 'earned_coupon_taken_back')).toEqual([]);
    expect(of(last, 'earned_coupon_taken_back')).toEqual([
      { kind: 'earned_coupon_taken_back', rule: 'BEN-05', couponId: 'fresh', shortfall: 0 },
      { kind: 'earned_coupon_taken_back', rule: 'BEN-05', couponId: 'used', shortfall: 300 },
    ]);
    expect(last?.total).toBe(6_000);
    const back = refunded(refunded(shop(policy(), { earned }), one('b')), one('a'));
    const again = request({ caseId: 'again', lines: [units('a', 0, 1)] });
    expect(of(quoted(back, again), 'earned_coupon_taken_back')).toEqual([]);
    const deducting = policy({ benefits: { pointsShortfall: 'deduct_cash' } });
    const [, paid] = inTurn(shop(deducting, { earned }), [one('b'), one('a')]);
    expect(paid?.total).toBe(6_000 - 300);
  });

  it('BEN-05 earned coupons go back with some units, not with none', () => {
    const earned = { coupons: [{ id: 'late', value: 300, usable: true }] };
    const canceled = refunded(refunded(shop(), one('b')), one('a'));
    const earnedSince = { ...canceled, order: { ...canceled.order, earned } };
    expect(of(quoted(earnedSince, request({ lines: [] })), 'earned_coupon_taken_back')).toEqual([]);
    const again = request({ lines: [units('a', 0, 1)] });
    expect(of(quoted(earnedSince, again), 'earned_coupon_taken_back')).toHaveLength(1);
  });
});

describe('stock', () => {
  const disposed = (quote: { benefits: readonly BenefitEntry[] }) =>
    quote.benefits.flatMap((benefit) => (benefit.kind === 'stock' ? [benefit.disposition] : []));
  const at = (stage: 'handed_over' | 'signed') =>
    shop(policy(), { parcels: [parcel(stage, [units('a', 0, 1), units('b', 0, 1)])] });

  it('BEN-06 is released on a cancel before shipment, and only of what is canceled in full', () => {
    expect(disposed(quoted(shop(), one('a')))).toEqual(['release']);
    const partly = policy({ eligibility: { unshippedAmount: 'any' } });
    expect(disposed(quoted(shop(partly), one('a', { amount: 100 })))).toEqual([]);
  });

  it('BEN-06 that comes back waits for inspection; goods the buyer keeps move no stock', () => {
    expect(disposed(quoted(at('signed'), one('a', { type: 'return_refund', reason: 'no_reason' })))).toEqual([
      'await_inspection',
    ]);
    expect(disposed(quoted(at('handed_over'), one('a', { reason: 'refused_delivery' })))).toEqual(['await_inspection']);
    expect(disposed(quoted(at('signed'), one('a', { reason: 'quality' })))).toEqual([]);
    expect(disposed(quoted(at('signed'), one('a', { type: 'compensation', reason: 'quality' })))).toEqual([]);
  });

  it.each(['return_refund', 'exchange', 'repair'] as const)(
    'BEN-06 waits for inspection whatever becomes of the money: %s',
    (type) => {
      const quote = quoted(at('signed'), one('a', { type, reason: 'quality', amount: 100 }));
      expect(of(quote, 'stock')).toEqual([
        { kind: 'stock', rule: 'BEN-06', disposition: 'await_inspection', ...units('a', 0, 1) },
      ]);
    },
  );
});
