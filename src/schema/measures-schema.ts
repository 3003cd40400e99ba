import type { MeasureRates, Measures, RateOptions } from '../metrics/index';
import { AFTER_SALE_TYPES, CLAIM_REASON_NAMES, SERVICE_LEVELS } from '../vocabulary/index';
import { each, row } from './row';
import { sameAs } from './same-as';
import { amount, count, currency, flag, id, integer, list, nullable, optional, text, word } from './values';

const TIMES = ['response', 'approval', 'completion', 'pickup', 'receipt'] as const;

const caseCounts = { applied: count, inProgress: count, succeeded: count, closed: count };
const durations = row({ count, sum: count, max: count, buckets: list(count) });

/**
 * The shape of measures; amounts are in minor units, times milliseconds.
 *
 * @example
 * ```ts
 * import { measure } from 'aftersale';
 * import { measuresSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(measuresSchema, measure([])); // => true
 * ```
 */
export const measuresSchema = sameAs<Measures>()(
  row({
    orders: row({ placed: count, paid: count, canceled: count, returned: count }),
    cases: row(caseCounts),
    byType: list(row({ type: word(AFTER_SALE_TYPES), ...caseCounts })),
    byReason: list(row({ reason: word(CLAIM_REASON_NAMES), ...caseCounts })),
    money: list(row({ currency, ordered: amount, canceled: amount, returned: amount, refunded: amount })),
    times: each(TIMES, durations),
    levels: list(row({ level: word(SERVICE_LEVELS), met: count, running: count, breached: count, missed: count })),
    traffic: row({ visits: count, logins: count }),
    buyers: list(row({ buyerId: id, orders: count })),
    unattributed: count,
  }),
);

/**
 * The shape of how rates are written; times are milliseconds.
 *
 * @example
 * ```ts
 * import { rateOptionsSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(rateOptionsSchema, { digits: 2 }); // => true
 * is(rateOptionsSchema, { digits: 13 }); // => false
 * ```
 */
export const rateOptionsSchema = sameAs<RateOptions>()(
  row({ digits: optional(integer(0, 12)), rewardWithin: optional(count) }),
);

const rate = row({ count, of: count, rate: nullable(text) });

/**
 * The shape of measures as rates and averages; times are milliseconds.
 *
 * @example
 * ```ts
 * import { measureRatesSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(measureRatesSchema, { canceled: 0.5 }); // => false
 * ```
 */
export const measureRatesSchema = sameAs<MeasureRates>()(
  row({
    canceled: rate,
    returned: rate,
    byReason: list(row({ reason: word(CLAIM_REASON_NAMES), share: rate, succeeded: rate })),
    levelsMet: rate,
    byLevel: list(row({ level: word(SERVICE_LEVELS), met: rate })),
    frequency: rate,
    ordersPerVisit: rate,
    ordersPerLogin: rate,
    loginsPerVisit: rate,
    averages: each(TIMES, nullable(count)),
    trafficReward: flag,
  }),
);
