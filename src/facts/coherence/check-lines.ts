import type { IssuePath } from '../../vocabulary/index';
import { type FactIssue, issue } from '../fact-issue';
import type { Freight, Order, OrderLine, Tax } from '../order';
import { duplicateIds, idsOf } from './duplicate-ids';
import { locate } from './located';
import type { OrderFacts } from './order-facts';
import { total } from './total';

/** Lines, and freight as a price like theirs. */
export function* checkLines({ order, path }: OrderFacts): Generator<FactIssue> {
  const lines = locate(order.lines, [...path, 'lines']);
  const leaders = new Map(order.lines.map((line) => [line.id, line]));
  if (lines.length === 0) yield issue([...path, 'lines'], 'lines_missing');
  yield* duplicateIds(idsOf(lines));
  for (const { part: line, path: linePath } of lines) {
    yield* taxIssues(line.taxes, linePath);
    yield* companionIssues(line, leaders, linePath);
  }
  yield* taxIssues(order.freight?.taxes, [...path, 'freight']);
  if (total(charges(order)) > Number.MAX_SAFE_INTEGER) yield issue([...path, 'lines'], 'sum_too_large');
}

function* taxIssues(taxes: readonly Tax[] | undefined, path: IssuePath): Generator<FactIssue> {
  for (const { part: tax, path: taxPath } of locate(taxes, [...path, 'taxes'])) {
    if (!tax.included && tax.amount === undefined) yield issue(taxPath, 'tax_amount_missing');
  }
}

function* companionIssues(
  { follows }: OrderLine,
  leaders: ReadonlyMap<string, OrderLine>,
  path: IssuePath,
): Generator<FactIssue> {
  if (follows === undefined) return;
  const leader = leaders.get(follows.lineId);
  const leaderPath = [...path, 'follows', 'lineId'];
  if (leader === undefined) yield issue(leaderPath, 'line_unknown');
  else if (leader.follows !== undefined) yield issue(leaderPath, 'companion_chain');
}

/** All that an order charges before its discounts. */
function charges({ lines, freight }: Order): number[] {
  const taxes = [...lines, freight].flatMap((priced: OrderLine | Freight | undefined) => priced?.taxes ?? []);
  return [
    ...lines.map(({ unitPrice, quantity }) => unitPrice * quantity),
    ...taxes.map(({ amount = 0 }) => amount),
    freight?.charged ?? 0,
  ];
}
