import { isStream, type Situation } from '../facts/index';
import type { Period } from '../time/index';
import { malformed } from '../vocabulary/index';
import { measureOrder, type ServiceLevelsOf } from './measure-order';
import type { BuyerVolume, Measures } from './measures';
import { mergeMeasures } from './merge-measures';
import { NO_MEASURES } from './no-measures';

/** What is measured besides, and of when. */
export interface MeasureOptions {
  /** Only orders placed, and cases applied for, within it; all, where absent. Epoch milliseconds, half-open. */
  readonly period?: Period;
  /** How many visits and logins there were, by the caller's own count. */
  readonly traffic?: { readonly visits: number; readonly logins: number };
  /** `serviceLevels` itself, where its hit rates are wanted. */
  readonly serviceLevels?: ServiceLevelsOf;
  /** Counts orders per buyer. The result, and the memory it takes, then grow with the number of buyers; without it they do not. */
  readonly perBuyer?: boolean;
}

/** What has been added up so far. */
interface Running {
  measures: Measures;
  /** Apart, since adding to a sorted list one by one would take as long as there are buyers. */
  readonly buyers: Map<string, number>;
}

function started(options: MeasureOptions): Running {
  try {
    const { traffic = NO_MEASURES.traffic } = options;
    return { measures: { ...NO_MEASURES, traffic }, buyers: new Map() };
  } catch (error) {
    throw malformed(error);
  }
}

function add(running: Running, situation: Situation, options: MeasureOptions): void {
  try {
    const { buyers, ...ofOrder } = measureOrder(situation, options);
    running.measures = mergeMeasures(running.measures, { ...ofOrder, buyers: [] });
    for (const { buyerId, orders } of buyers) running.buyers.set(buyerId, (running.buyers.get(buyerId) ?? 0) + orders);
  } catch (error) {
    throw malformed(error);
  }
}

const ended = ({ measures, buyers }: Running): Measures => ({ ...measures, buyers: sortedBuyers(buyers) });

const sortedBuyers = (buyers: ReadonlyMap<string, number>): BuyerVolume[] =>
  [...buyers].sort(([one], [other]) => (one < other ? -1 : 1)).map(([buyerId, orders]) => ({ buyerId, orders }));

async function measureInTurn(situations: AsyncIterable<Situation>, options: MeasureOptions): Promise<Measures> {
  const running = started(options);
  for await (const situation of situations) add(running, situation, options);
  return ended(running);
}

/**
 * What a stream of situations, one for each order, comes to: how many orders, cancels and returns, for how much and why; how long
 * answers, approvals, refunds, pickups and deliveries took; how often service levels were met. Orders are read one after the other
 * and forgotten, so that memory does not grow with their number. Of an asynchronous stream the answer is a promise. Amounts are in minor
 * units by currency, times in milliseconds. It refuses nothing.
 *
 * @throws {@link AfterSaleError} `facts_incoherent` where no allocation is stored and an order's facts do not fit;
 * `result_out_of_range`
 *
 * @remarks Rules MET-01, MET-02.
 *
 * @example
 * ```ts
 * import { type AfterSaleCase, HOUR, measure, standard } from 'aftersale';
 * const order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, paidAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 2, unitPrice: 1000 }],
 *   parcels: [], discounts: [], tenders: [{ id: 't', kind: 'cash', amount: 2000 }],
 * } as const;
 * const canceled: AfterSaleCase = {
 *   id: 'c1', orderId: 'o1', type: 'refund_only', state: 'succeeded', version: 3, policy: 'standard@1', reason: 'other',
 *   fulfilment: 'unshipped', claims: [{ lineId: 'a', from: 0, to: 1 }], grants: [], refunds: [],
 *   appliedBy: 'buyer', appliedAt: 0, enteredAt: HOUR, history: [],
 * };
 * const measures = measure([{ order, cases: [canceled], policy: standard, now: HOUR, version: 1 }]);
 * measures.orders; // => { placed: 1, paid: 1, canceled: 1, returned: 0 }
 * measures.money; // => [{ currency: 'CNY', ordered: 2000, canceled: 1000, returned: 0, refunded: 0 }]
 * measures.times.completion.max; // => 3600000
 * ```
 */
export function measure(situations: Iterable<Situation>, options?: MeasureOptions): Measures;
export function measure(situations: AsyncIterable<Situation>, options?: MeasureOptions): Promise<Measures>;
export function measure(
  situations: Iterable<Situation> | AsyncIterable<Situation>,
  options: MeasureOptions = {},
): Measures | Promise<Measures> {
  if (isStream(situations)) return measureInTurn(situations, options);
  const running = started(options);
  for (const situation of situations) add(running, situation, options);
  return ended(running);
}
