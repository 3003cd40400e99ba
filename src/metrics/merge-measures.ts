import { sum } from '../money/index';
import { AFTER_SALE_TYPES, CLAIM_REASON_NAMES, malformed, SERVICE_LEVELS } from '../vocabulary/index';
import { mergeDurations } from './durations';
import type { CaseCounts, Measures, OrderCounts } from './measures';

const mergeOrders = (one: OrderCounts, other: OrderCounts): OrderCounts => ({
  placed: sum([one.placed, other.placed]),
  paid: sum([one.paid, other.paid]),
  canceled: sum([one.canceled, other.canceled]),
  returned: sum([one.returned, other.returned]),
});

const mergeCases = (one: CaseCounts, other: CaseCounts): CaseCounts => ({
  applied: sum([one.applied, other.applied]),
  inProgress: sum([one.inProgress, other.inProgress]),
  succeeded: sum([one.succeeded, other.succeeded]),
  closed: sum([one.closed, other.closed]),
});

/** The rows of two tables, those of one key merged, in a given order of keys. */
function mergeRows<Row, Key extends string>(
  one: readonly Row[],
  other: readonly Row[],
  keyOf: (row: Row) => Key,
  merge: (one: Row, other: Row) => Row,
  place: (key: Key) => number | string,
): readonly Row[] {
  if (other.length === 0) return one;
  const rows = new Map(one.map((row) => [keyOf(row), row]));
  for (const row of other) {
    const before = rows.get(keyOf(row));
    rows.set(keyOf(row), before === undefined ? row : merge(before, row));
  }
  return [...rows.values()].sort((first, second) => (place(keyOf(first)) < place(keyOf(second)) ? -1 : 1));
}

const itself = (key: string): string => key;

/**
 * The measures of two streams taken together: the same as those of one stream that holds both, whatever the order. So each part of
 * many orders can be measured where it is, and the results merged. It changes neither and refuses nothing.
 *
 * @throws {@link AfterSaleError} `result_out_of_range` where an amount or a sum of times leaves the safe integers
 *
 * @remarks Rules MET-01, MET-02.
 *
 * @example
 * ```ts
 * import { measure, mergeMeasures } from 'aftersale';
 * const monday = measure([], { traffic: { visits: 100, logins: 40 } });
 * const tuesday = measure([], { traffic: { visits: 60, logins: 30 } });
 * mergeMeasures(monday, tuesday).traffic; // => { visits: 160, logins: 70 }
 * ```
 */
export function mergeMeasures(one: Measures, other: Measures): Measures {
  try {
    return {
      orders: mergeOrders(one.orders, other.orders),
      cases: mergeCases(one.cases, other.cases),
      byType: mergeRows(
        one.byType,
        other.byType,
        ({ type }) => type,
        (first, second) => ({ type: first.type, ...mergeCases(first, second) }),
        (type) => AFTER_SALE_TYPES.indexOf(type),
      ),
      byReason: mergeRows(
        one.byReason,
        other.byReason,
        ({ reason }) => reason,
        (first, second) => ({ reason: first.reason, ...mergeCases(first, second) }),
        (reason) => CLAIM_REASON_NAMES.indexOf(reason),
      ),
      money: mergeRows(
        one.money,
        other.money,
        ({ currency }) => currency,
        (first, second) => ({
          currency: first.currency,
          ordered: sum([first.ordered, second.ordered]),
          canceled: sum([first.canceled, second.canceled]),
          returned: sum([first.returned, second.returned]),
          refunded: sum([first.refunded, second.refunded]),
        }),
        itself,
      ),
      times: {
        response: mergeDurations(one.times.response, other.times.response),
        approval: mergeDurations(one.times.approval, other.times.approval),
        completion: mergeDurations(one.times.completion, other.times.completion),
        pickup: mergeDurations(one.times.pickup, other.times.pickup),
        receipt: mergeDurations(one.times.receipt, other.times.receipt),
      },
      levels: mergeRows(
        one.levels,
        other.levels,
        ({ level }) => level,
        (first, second) => ({
          level: first.level,
          met: sum([first.met, second.met]),
          running: sum([first.running, second.running]),
          breached: sum([first.breached, second.breached]),
          missed: sum([first.missed, second.missed]),
        }),
        (level) => SERVICE_LEVELS.indexOf(level),
      ),
      traffic: {
        visits: sum([one.traffic.visits, other.traffic.visits]),
        logins: sum([one.traffic.logins, other.traffic.logins]),
      },
      buyers: mergeRows(
        one.buyers,
        other.buyers,
        ({ buyerId }) => buyerId,
        (first, second) => ({ buyerId: first.buyerId, orders: sum([first.orders, second.orders]) }),
        itself,
      ),
      unattributed: sum([one.unattributed, other.unattributed]),
    };
  } catch (error) {
    throw malformed(error);
  }
}
