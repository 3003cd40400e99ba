import { type Measures, measure, measureRates } from 'aftersale';
import { DAY, HOUR } from 'aftersale/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const empty = measure([]);
const measures = (changes: Partial<Measures>): Measures => ({ ...empty, ...changes });
const durations = (count: number, sum: number) => ({ ...empty.times.response, count, sum, max: sum });

describe('MET-01 rates', () => {
  it('MET-01 of cancels and returns, as exact fractions and decimal text', () => {
    const rates = measureRates(measures({ orders: { placed: 7, paid: 6, canceled: 2, returned: 1 } }));
    expect(rates.canceled).toEqual({ count: 2, of: 7, rate: '0.2857' });
    expect(rates.returned).toEqual({ count: 1, of: 7, rate: '0.1429' });
  });

  it('MET-01 by reason: its share of all cases, and how many with it succeeded', () => {
    const counts = { applied: 8, inProgress: 1, succeeded: 6, closed: 1 };
    const rates = measureRates(
      measures({ cases: { ...counts, applied: 32 }, byReason: [{ reason: 'quality', ...counts }] }),
    );
    expect(rates.byReason).toEqual([
      {
        reason: 'quality',
        share: { count: 8, of: 32, rate: '0.2500' },
        succeeded: { count: 6, of: 8, rate: '0.7500' },
      },
    ]);
  });

  it('MET-01 hit rates of service levels; a missed incentive is no breach, a running wait does not count', () => {
    const rates = measureRates(
      measures({
        levels: [
          { level: 'first_response', met: 3, running: 5, breached: 1, missed: 0 },
          { level: 'tracking_number', met: 1, running: 0, breached: 0, missed: 1 },
        ],
      }),
    );
    expect(rates.levelsMet).toEqual({ count: 3, of: 4, rate: '0.7500' });
    expect(rates.byLevel).toEqual([
      { level: 'first_response', met: { count: 3, of: 4, rate: '0.7500' } },
      { level: 'tracking_number', met: { count: 1, of: 2, rate: '0.5000' } },
    ]);
  });

  it('MET-01 averages in whole milliseconds, rounded half up', () => {
    const { averages } = measureRates(
      measures({ times: { ...empty.times, response: durations(2, 5), completion: durations(3, 10) } }),
    );
    expect(averages).toEqual({ response: 3, approval: null, completion: 3, pickup: null, receipt: null });
  });

  it('of nothing are null', () => {
    expect(measureRates(empty)).toMatchObject({
      canceled: { count: 0, of: 0, rate: null },
      levelsMet: { rate: null },
      frequency: { rate: null },
      trafficReward: false,
    });
  });
});

describe('MET-02 rates', () => {
  it('MET-02 frequency: orders per buyer', () => {
    const buyers = [
      { buyerId: 'a', orders: 1 },
      { buyerId: 'b', orders: 2 },
    ];
    expect(measureRates(measures({ buyers, unattributed: 4 })).frequency).toEqual({ count: 3, of: 2, rate: '1.5000' });
  });

  it('MET-02 conversion from visits and logins', () => {
    const orders = { placed: 10, paid: 9, canceled: 0, returned: 0 };
    const rates = measureRates(measures({ orders, traffic: { visits: 400, logins: 80 } }));
    expect([rates.ordersPerVisit.rate, rates.ordersPerLogin.rate, rates.loginsPerVisit.rate]).toEqual([
      '0.0250',
      '0.1250',
      '0.2000',
    ]);
  });

  it('MET-02 the traffic reward 流量奖励 goes to approvals that are quick on average', () => {
    const reward = (count: number, sum: number, rewardWithin?: number) =>
      measureRates(
        measures({ times: { ...empty.times, approval: durations(count, sum) } }),
        rewardWithin === undefined ? {} : { rewardWithin },
      ).trafficReward;
    expect(reward(2, 2 * DAY)).toBe(true);
    expect(reward(2, 2 * DAY + 1)).toBe(false);
    expect(reward(2, 2 * HOUR, HOUR)).toBe(true);
    expect(reward(2, 2 * HOUR + 1, HOUR)).toBe(false);
    expect(reward(0, 0)).toBe(false);
  });
});

describe('the text of a rate', () => {
  const rate = (count: number, of: number, digits: number) =>
    measureRates(measures({ orders: { placed: of, paid: 0, canceled: count, returned: 0 } }), { digits }).canceled.rate;

  it('has so many digits, rounded half up', () => {
    expect([rate(1, 8, 2), rate(1, 8, 3), rate(1, 3, 12)]).toEqual(['0.13', '0.125', '0.333333333333']);
    expect([rate(1, 2, 0), rate(1, 3, 0), rate(5, 2, 1)]).toEqual(['1', '0', '2.5']);
  });

  it('is the fraction to within half of its last digit', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (count, of) => {
        const scaled = BigInt((rate(count, of, 4) ?? '').replace('.', ''));
        const twiceOff = 2n * (scaled * BigInt(of) - BigInt(count) * 10_000n);
        expect(twiceOff <= BigInt(of) && twiceOff > -BigInt(of)).toBe(true);
      }),
    );
  });
});
