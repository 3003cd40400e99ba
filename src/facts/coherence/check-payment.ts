import { type FactIssue, issue } from '../fact-issue';
import { duplicateIds, idsOf } from './duplicate-ids';
import { locate } from './located';
import type { OrderFacts } from './order-facts';
import { total } from './total';

/** How the order is paid: its tenders one by one, and the stage of cash on delivery. */
export function* checkPayment({ order, path }: OrderFacts): Generator<FactIssue> {
  const tenders = locate(order.tenders, [...path, 'tenders']);
  yield* duplicateIds(idsOf(tenders));
  for (const { part: tender, path: tenderPath } of tenders) {
    if (tender.points !== undefined && tender.kind !== 'points') {
      yield issue([...tenderPath, 'points'], 'points_unexpected');
    }
  }
  if (total(order.tenders.map(({ amount }) => amount)) > Number.MAX_SAFE_INTEGER) {
    yield issue([...path, 'tenders'], 'sum_too_large');
  }
  if (order.codStage !== undefined && order.payment !== 'cash_on_delivery') {
    yield issue([...path, 'codStage'], 'cod_stage_unexpected');
  }
}
