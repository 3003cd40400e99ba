import { isStream, type Situation } from '../facts/index';
import type { Period } from '../time/index';
import { malformed } from '../vocabulary/index';
import { settleOrder } from './settle-order';
import type { Settlement } from './settlement';
import type { Statement } from './statement';
import { addSettlement, addStatement, newTally, statementIn, type Tally } from './tally';

/** Which orders a statement is of, and what is to be done with each of them. */
export interface PeriodOptions {
  /** Orders that entered settlement in it (epoch ms, half-open); all that have entered, where absent. */
  readonly period?: Period;
  /** Given the settlement of every order in the statement, one after the other: to store its entries, to pay it out. */
  readonly each?: (settlement: Settlement) => void;
}

/** The same over a stream; the next order is asked for once `each` is done with the one before. */
export interface AsyncPeriodOptions extends Omit<PeriodOptions, 'each'> {
  readonly each?: (settlement: Settlement) => void | Promise<void>;
}

/**
 * The statement of the orders that entered settlement in a period: what every party received and paid, by kind and currency,
 * how much merchants still get and how much is to be recovered from them; amounts in minor units. Orders that are held, not
 * due, or entered in another period are only counted.
 *
 * Orders come from an iterable, or as a stream from an async one, and are forgotten one by one: a statement is of the same
 * size however many they are. Totals are the exact sums of the entries, the same in any order and any partition (see
 * {@link mergeStatements}). It carries out STL-08.
 *
 * @throws AfterSaleError `result_out_of_range` where a total passes the safe integers, and as `settleOrder` does
 *
 * @example
 * ```ts
 * import { settlePeriod, standard, type Order } from 'aftersale';
 * const order: Order = {
 *   id: 'o1', currency: 'CNY', status: 'completed', payment: 'prepaid', placedAt: 0, paidAt: 0, completedAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 1, unitPrice: 10000 }], parcels: [], discounts: [],
 *   tenders: [{ id: 't', kind: 'cash', amount: 10000 }],
 * };
 * const situation = { order, cases: [], policy: standard, now: 0, version: 1 };
 * const { orders, currencies } = settlePeriod([situation, situation]);
 * orders.included; // => 2
 * currencies.map(({ currency, payable }) => [currency, payable]); // => [['CNY', 19000]]
 * ```
 */
export function settlePeriod(situations: Iterable<Situation>, options?: PeriodOptions): Statement;
export function settlePeriod(situations: AsyncIterable<Situation>, options?: AsyncPeriodOptions): Promise<Statement>;
export function settlePeriod(
  situations: Iterable<Situation> | AsyncIterable<Situation>,
  options: PeriodOptions | AsyncPeriodOptions = {},
): Statement | Promise<Statement> {
  if (isStream(situations)) return settleStream(situations, options);
  const tally = newTally();
  for (const situation of situations) settleNext(tally, situation, options);
  return statementIn(tally);
}

async function settleStream(situations: AsyncIterable<Situation>, options: AsyncPeriodOptions): Promise<Statement> {
  const tally = newTally();
  for await (const situation of situations) await settleNext(tally, situation, options);
  return statementIn(tally);
}

/** What `each` throws is the caller's own and passes as it is. */
function settleNext(tally: Tally, situation: Situation, options: AsyncPeriodOptions): void | Promise<void> {
  const { settlement, each } = entered(tally, situation, options);
  return each?.(settlement);
}

function entered(tally: Tally, situation: Situation, options: AsyncPeriodOptions) {
  try {
    const { period = null, each } = options;
    const settlement = settleOrder(situation);
    const isIncluded = addSettlement(tally, settlement, period);
    return { settlement, each: isIncluded ? each : undefined };
  } catch (error) {
    throw malformed(error);
  }
}

/**
 * The statement of one order's settlement: what a statement of a period is the sum of. Where it did not enter in the
 * period, if one is named, it is only counted. It refuses nothing. It carries out STL-08.
 *
 * @example
 * ```ts
 * import { settleOrder, standard, statementOf, type Order } from 'aftersale';
 * const order: Order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, paidAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 1, unitPrice: 10000 }], parcels: [], discounts: [],
 *   tenders: [{ id: 't', kind: 'cash', amount: 10000 }],
 * };
 * const settlement = settleOrder({ order, cases: [], policy: standard, now: 0, version: 1 });
 * statementOf(settlement).orders; // => { included: 0, outside: 0, held: 0, notDue: 1 }
 * ```
 */
export function statementOf(settlement: Settlement, period: Period | null = null): Statement {
  try {
    const tally = newTally();
    addSettlement(tally, settlement, period);
    return statementIn(tally);
  } catch (error) {
    throw malformed(error);
  }
}

/**
 * Statements of parts as one statement of the whole: exactly what one over all their orders would say, however they were
 * divided and in whatever order they are merged; of none, the empty statement. So a statement can be made on many machines:
 * each settles its own orders, and the statements are merged. Orders must not be in two of them. It carries out STL-08.
 *
 * @throws AfterSaleError `result_out_of_range` where a total passes the safe integers
 *
 * @example
 * ```ts
 * import { mergeStatements } from 'aftersale';
 * mergeStatements([]); // => { orders: { included: 0, outside: 0, held: 0, notDue: 0 }, entered: null, currencies: [] }
 * ```
 */
export function mergeStatements(statements: Iterable<Statement>): Statement {
  try {
    const tally = newTally();
    for (const statement of statements) addStatement(tally, statement);
    return statementIn(tally);
  } catch (error) {
    throw malformed(error);
  }
}
