import { multiplyDivide } from '../money/index';
import { DAY } from '../time/index';
import { type ClaimReason, malformed, type ServiceLevelName } from '../vocabulary/index';
import type { Durations } from './durations';
import type { Measures, TimeMeasure } from './measures';

/** An exact fraction, and what it comes to as decimal text; null of nothing. */
export interface RateOf {
  readonly count: number;
  readonly of: number;
  /** Rounded half up to the digits asked for. */
  readonly rate: string | null;
}

/** How rates are written, and who is rewarded. */
export interface RateOptions {
  /** After the decimal point, from 0 to 12; 4, where absent. */
  readonly digits?: number;
  /** Milliseconds within which approvals on average earn the traffic reward 流量奖励; 24 hours, where absent. */
  readonly rewardWithin?: number;
}

/** What measures say as rates and averages (MET-01, MET-02); plain JSON. */
export interface MeasureRates {
  /** Of the orders placed. */
  readonly canceled: RateOf;
  readonly returned: RateOf;
  /** Of the cases applied for: how many had the reason, and how many with it succeeded. */
  readonly byReason: readonly { readonly reason: ClaimReason; readonly share: RateOf; readonly succeeded: RateOf }[];
  /** Of the waits that have ended or are late, over all levels that can be breached, and each. */
  readonly levelsMet: RateOf;
  readonly byLevel: readonly { readonly level: ServiceLevelName; readonly met: RateOf }[];
  /** Orders per buyer; of those whose buyer was counted. */
  readonly frequency: RateOf;
  readonly ordersPerVisit: RateOf;
  readonly ordersPerLogin: RateOf;
  readonly loginsPerVisit: RateOf;
  /** Whole milliseconds, rounded half up; null where nothing was timed. */
  readonly averages: Readonly<Record<TimeMeasure, number | null>>;
  /** Whether approvals were quick enough on average; false where there were none. */
  readonly trafficReward: boolean;
}

const DEFAULT_DIGITS = 4;

/** A fraction of whole numbers, rounded half up; exact however large they are. */
function roundedRatio(count: number, factor: number, of: number): number {
  const { quotient, remainder } = multiplyDivide(count, factor, of);
  return quotient + (remainder >= of - remainder ? 1 : 0);
}

function rateOf(count: number, of: number, digits: number): RateOf {
  if (of === 0) return { count, of, rate: null };
  const text = String(roundedRatio(count, 10 ** digits, of)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return { count, of, rate: digits === 0 ? whole : `${whole}.${text.slice(-digits)}` };
}

const averageOf = ({ count, sum }: Durations): number | null => (count === 0 ? null : roundedRatio(sum, 1, count));

/**
 * What measures come to as rates and averages: each rate as the exact fraction it is, and as decimal text rounded half up.
 * Rates of nothing are null. Times are in milliseconds. Approvals that took no longer than `rewardWithin` on average earn the traffic
 * reward 流量奖励. It changes and refuses nothing.
 *
 * @throws {@link AfterSaleError} `result_out_of_range` for a rate beyond the safe integers with so many digits
 *
 * @remarks Rules MET-01, MET-02.
 *
 * @example
 * ```ts
 * import { measure, measureRates } from 'aftersale';
 * const rates = measureRates(measure([], { traffic: { visits: 300, logins: 100 } }));
 * rates.loginsPerVisit; // => { count: 100, of: 300, rate: '0.3333' }
 * rates.canceled; // => { count: 0, of: 0, rate: null }
 * ```
 */
export function measureRates(measures: Measures, options: RateOptions = {}): MeasureRates {
  try {
    const { orders, cases, byReason, levels, traffic, buyers, times } = measures;
    const { digits = DEFAULT_DIGITS, rewardWithin = DAY } = options;
    const rate = (count: number, of: number): RateOf => rateOf(count, of, digits);
    const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
    const binding = levels.filter(({ level }) => level !== 'tracking_number');
    const met = total(binding.map((level) => level.met));
    return {
      canceled: rate(orders.canceled, orders.placed),
      returned: rate(orders.returned, orders.placed),
      byReason: byReason.map(({ reason, applied, succeeded }) => ({
        reason,
        share: rate(applied, cases.applied),
        succeeded: rate(succeeded, applied),
      })),
      levelsMet: rate(met, met + total(binding.map(({ breached }) => breached))),
      byLevel: levels.map((one) => ({ level: one.level, met: rate(one.met, one.met + one.breached + one.missed) })),
      frequency: rate(total(buyers.map((buyer) => buyer.orders)), buyers.length),
      ordersPerVisit: rate(orders.placed, traffic.visits),
      ordersPerLogin: rate(orders.placed, traffic.logins),
      loginsPerVisit: rate(traffic.logins, traffic.visits),
      averages: {
        response: averageOf(times.response),
        approval: averageOf(times.approval),
        completion: averageOf(times.completion),
        pickup: averageOf(times.pickup),
        receipt: averageOf(times.receipt),
      },
      trafficReward: times.approval.count > 0 && times.approval.sum <= rewardWithin * times.approval.count,
    };
  } catch (error) {
    throw malformed(error);
  }
}
