import { type FactIssue, issue } from '../fact-issue';
import type { Payment, Situation } from '../situation';
import { duplicateIds, idsOf } from './duplicate-ids';
import { type Located, locate } from './located';
import { total } from './total';

/** What spans orders: their ids and those of their cases, their currency, and the payments they share (RFD-16). */
export function* checkGroup({ order, cases, group }: Situation): Generator<FactIssue> {
  const siblings = locate(group?.orders, ['group', 'orders']);
  const ownCases = locate(cases, ['cases']);
  const siblingCases = locate(group?.cases, ['group', 'cases']);
  yield* duplicateIds(idsOf([{ part: order, path: ['order'] }, ...siblings]));
  yield* duplicateIds(idsOf([...ownCases, ...siblingCases]));
  yield* strangers(ownCases, new Set([order.id]));
  yield* strangers(siblingCases, new Set(siblings.map(({ part }) => part.id)));
  for (const { part: sibling, path } of siblings) {
    if (sibling.currency !== order.currency) yield issue([...path, 'currency'], 'currency_differs');
  }
  const payments = locate(group?.payments, ['group', 'payments']);
  yield* duplicateIds(idsOf(payments));
  for (const payment of payments) yield* paymentIssues(payment, [order, ...siblings.map(({ part }) => part)]);
}

/** Cases of orders they do not stand with. */
function* strangers(cases: readonly Located<{ readonly orderId: string }>[], orderIds: ReadonlySet<string>) {
  for (const { part, path } of cases) {
    if (!orderIds.has(part.orderId)) yield issue([...path, 'orderId'], 'order_unknown');
  }
}

function* paymentIssues(
  { part: payment, path }: Located<Payment>,
  orders: readonly Situation['order'][],
): Generator<FactIssue> {
  const known = new Set(orders.map(({ id }) => id));
  const orderIds = locate(payment.orderIds, [...path, 'orderIds']);
  const strange = orderIds.filter(({ part }) => !known.has(part));
  yield* duplicateIds(orderIds);
  yield* duplicateIds(idsOf(locate(payment.tenders, [...path, 'tenders'])));
  for (const { path: idPath } of strange) yield issue(idPath, 'order_unknown');
  if (strange.length > 0) return;
  const named = orders.flatMap(({ tenders }) => tenders).filter(({ paymentId }) => paymentId === payment.id);
  const paid = total(payment.tenders.map(({ amount }) => amount));
  const tenders = total(named.map(({ amount }) => amount));
  if (paid !== tenders) yield issue([...path, 'tenders'], 'payment_mismatch', { paid, tenders });
}
