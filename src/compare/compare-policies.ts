import { isStream, type Situation } from '../facts/index';
import type { Policy } from '../policy/index';
import { AfterSaleError } from '../vocabulary/index';
import { compareAnswers, type PolicyDifference } from './compare-answers';
import { type ComparisonSummary, emptySummary, withOrder } from './comparison-summary';

/**
 * Which of some orders a policy would answer differently from another, how, and what that costs, so that a change of policy
 * is reviewed like code. One difference after the other is given while the orders are read, so that memory does not grow
 * with their number; when all were read, the summary is returned. It refuses nothing; amounts are in minor units.
 *
 * @throws AfterSaleError `facts_incoherent` where the facts of an order do not fit each other
 *
 * @example
 * ```ts
 * import { standard } from 'aftersale';
 * import { comparePolicies } from 'aftersale/compare';
 * const differences = comparePolicies(standard, standard, []);
 * differences.next().value; // => { from: 'standard@1', to: 'standard@1', orders: 0, different: 0, changes: [], costs: [] }
 * ```
 */
export function* comparePolicies(
  a: Policy,
  b: Policy,
  situations: Iterable<Situation>,
): Generator<PolicyDifference, ComparisonSummary> {
  if (isStream(situations)) throw new AfterSaleError('input_malformed', { complaint: 'a stream' });
  let summary = emptySummary(a, b);
  for (const situation of situations) {
    const difference = compareAnswers(a, b, situation);
    summary = withOrder(summary, difference);
    if (difference !== null) yield difference;
  }
  return summary;
}
