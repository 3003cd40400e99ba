import { type FactIssue, issue } from '../fact-issue';
import { coverageIssues } from './allocation-coverage';
import { marginIssues } from './allocation-margins';
import { referenceIssues } from './allocation-references';
import { shareIssues } from './allocation-shares';
import type { OrderFacts } from './order-facts';

/** A stored allocation: its units, the sums within each block, and its margins against the order (RFD-19). */
export function* checkAllocation({ order, allocation }: OrderFacts): Generator<FactIssue> {
  if (allocation === undefined) return;
  if (allocation.orderId !== order.id) yield issue(['allocation', 'orderId'], 'order_unknown');
  yield* shareIssues(allocation, order);
  const faults = [...referenceIssues(allocation, order), ...coverageIssues(allocation, order)];
  yield* faults;
  if (faults.length === 0) yield* marginIssues(allocation, order);
}
