import { type FactIssue, issue } from '../fact-issue';
import { duplicateIds, idsOf } from './duplicate-ids';
import { locate } from './located';
import type { OrderFacts } from './order-facts';
import { total } from './total';

/** What the merchant owes others for the order: agreed charges, each for a line there is, and what is supplied (STL-01). */
export function* checkCharges({ order, path, quantities }: OrderFacts): Generator<FactIssue> {
  const charges = locate(order.charges, [...path, 'charges']);
  yield* duplicateIds(idsOf(charges));
  for (const { part, path: chargePath } of charges) {
    if (part.lineId !== undefined && !quantities.has(part.lineId))
      yield issue([...chargePath, 'lineId'], 'line_unknown');
  }
  const owed = total([
    ...charges.map(({ part }) => part.amount),
    ...order.lines.map(({ supplierPrice = 0, quantity }) => supplierPrice * quantity),
  ]);
  if (owed > Number.MAX_SAFE_INTEGER) yield issue([...path, 'charges'], 'sum_too_large');
}
