import { type Amount, sum } from '../money/index';
import type { Policy } from '../policy/index';
import { malformed } from '../vocabulary/index';
import type { AnswerChange } from './answer';
import type { PolicyDifference } from './compare-answers';

/** What a kind of answer is about, counted over orders: such as `eligibility` of `exchange`. */
export interface ChangeCount {
  readonly about: AnswerChange['about'];
  /** The type of a claim, or who may act; null for what has no such name. */
  readonly of: string | null;
  readonly orders: number;
}

/** What the change costs in one currency, in minor units; above zero it costs more. */
export interface ComparisonCost {
  readonly currency: string;
  readonly cost: Amount;
  readonly dearer: number;
  readonly cheaper: number;
}

/** What changes by going from one policy to another, over any number of orders; plain JSON of a size that does not grow. */
export interface ComparisonSummary {
  /** Ids and versions, such as `standard@1`. */
  readonly from: string;
  readonly to: string;
  readonly orders: number;
  readonly different: number;
  readonly changes: readonly ChangeCount[];
  readonly costs: readonly ComparisonCost[];
}

const nameOf = ({ id, version }: Policy): string => `${id}@${version}`;

/** The summary of no order at all. */
export function emptySummary(a: Policy, b: Policy): ComparisonSummary {
  try {
    return {
      from: nameOf(a),
      to: nameOf(b),
      orders: 0,
      different: 0,
      changes: [],
      costs: [],
    };
  } catch (error) {
    throw malformed(error);
  }
}

/** The summary with one order more; `null` for one that both policies answer alike. The summary passed in stays as it is. @throws AfterSaleError `amount_not_safe_integer`, `result_out_of_range` */
export function withOrder(summary: ComparisonSummary, difference: PolicyDifference | null): ComparisonSummary {
  try {
    if (difference === null) return { ...summary, orders: sum([summary.orders, 1]) };
    return mergeSummaries(summary, { ...summary, ...summaryOf(difference) });
  } catch (error) {
    throw malformed(error);
  }
}

function summaryOf({ changes, currency, cost }: PolicyDifference): Omit<ComparisonSummary, 'from' | 'to'> {
  const told = new Map(
    changes.map((change): [string, ChangeCount] => {
      const of = subjectOf(change);
      return [`${change.about} ${of}`, { about: change.about, of, orders: 1 }];
    }),
  );
  const costs = [{ currency, cost, dearer: cost > 0 ? 1 : 0, cheaper: cost < 0 ? 1 : 0 }];
  return { orders: 1, different: 1, changes: [...told.values()], costs };
}

function subjectOf(change: AnswerChange): string | null {
  if (change.about === 'eligibility' || change.about === 'claim') return change.type;
  return change.about === 'actions' ? change.actor : null;
}

/**
 * Two summaries of the same two policies as one: what parts of a long list were compared to, on whatever machines. Amounts
 * are in minor units.
 *
 * @throws AfterSaleError `amount_not_safe_integer`, `result_out_of_range`
 *
 * @example
 * ```ts
 * import { standard } from 'aftersale';
 * import { emptySummary, mergeSummaries, withOrder } from 'aftersale/compare';
 * const one = withOrder(emptySummary(standard, standard), null);
 * mergeSummaries(one, one).orders; // => 2
 * ```
 */
export function mergeSummaries(one: ComparisonSummary, other: ComparisonSummary): ComparisonSummary {
  try {
    return {
      from: one.from,
      to: one.to,
      orders: sum([one.orders, other.orders]),
      different: sum([one.different, other.different]),
      changes: merged(
        [...one.changes, ...other.changes],
        ({ about, of }) => `${about} ${of}`,
        (first, second) => ({
          ...first,
          orders: sum([first.orders, second.orders]),
        }),
      ),
      costs: merged(
        [...one.costs, ...other.costs],
        ({ currency }) => currency,
        (first, second) => ({
          ...first,
          cost: sum([first.cost, second.cost]),
          dearer: sum([first.dearer, second.dearer]),
          cheaper: sum([first.cheaper, second.cheaper]),
        }),
      ),
    };
  } catch (error) {
    throw malformed(error);
  }
}

/** Rows of one name as one, in the order of names, so that it does not matter what is merged first. */
function merged<Row>(rows: readonly Row[], name: (row: Row) => string, join: (one: Row, other: Row) => Row): Row[] {
  const byName = new Map<string, Row>();
  for (const row of rows) {
    const before = byName.get(name(row));
    byName.set(name(row), before === undefined ? row : join(before, row));
  }
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}
