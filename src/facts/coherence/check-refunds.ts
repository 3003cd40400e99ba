import type { IssuePath } from '../../vocabulary/index';
import { type FactIssue, issue } from '../fact-issue';
import type { RefundEntry, RefundRecord } from '../refund-entry';
import { duplicateIds } from './duplicate-ids';
import { type Located, locate } from './located';
import type { OrderFacts } from './order-facts';
import { boundIssues } from './range-issues';
import { total } from './total';

/** Refunds as recorded: their keys, their sums, and what they refer to (RFD-05, RFD-11, RFD-13). */
export function* checkRefunds(facts: OrderFacts): Generator<FactIssue> {
  const refunds: Located<RefundRecord>[] = [];
  for (const { part, path } of facts.cases) {
    for (const refund of locate(part.refunds, [...path, 'refunds'])) {
      if (!refund.part.key.startsWith(`${part.id}:refund:`)) yield issue([...refund.path, 'key'], 'refund_key_foreign');
      refunds.push(refund);
    }
  }
  yield* duplicateIds(refunds.map(({ part, path }) => ({ part: part.key, path: [...path, 'key'] })));
  for (const refund of refunds) {
    yield* sumIssues(refund);
    yield* referenceIssues(refund, facts);
  }
  yield* exhaustedTenders(refunds, facts);
}

function* sumIssues({ part: refund, path }: Located<RefundRecord>): Generator<FactIssue> {
  const entries = total(refund.entries.map(({ amount }) => amount));
  if (entries !== refund.total) yield issue([...path, 'entries'], 'entries_mismatch', { total: refund.total, entries });
  const split = total([...refund.tenders.map(({ amount }) => amount), refund.transfer]);
  if (split !== refund.total)
    yield issue([...path, 'tenders'], 'refund_split_mismatch', { total: refund.total, split });
}

function* referenceIssues({ part, path }: Located<RefundRecord>, facts: OrderFacts): Generator<FactIssue> {
  const tenders = new Set(facts.order.tenders.map(({ id }) => id));
  for (const { part: share, path: sharePath } of locate(part.tenders, [...path, 'tenders'])) {
    if (!tenders.has(share.tenderId)) yield issue([...sharePath, 'tenderId'], 'tender_unknown');
  }
  for (const { part: entry, path: entryPath } of locate(part.entries, [...path, 'entries'])) {
    yield* entryIssues(entry, facts, entryPath);
  }
}

function* entryIssues(entry: RefundEntry, { order, quantities }: OrderFacts, path: IssuePath): Generator<FactIssue> {
  const { lineId, from, to, discountId } = entry;
  if (lineId !== undefined) {
    const range = { lineId, from: from ?? 0, to: to ?? quantities.get(lineId) ?? 1 };
    yield* boundIssues({ part: range, path }, quantities);
  }
  if (discountId !== undefined && !order.discounts.some(({ id }) => id === discountId)) {
    yield issue([...path, 'discountId'], 'discount_unknown');
  }
}

/** Over all refunds that were not given up, no tender gives back more than it paid. */
function* exhaustedTenders(refunds: readonly Located<RefundRecord>[], facts: OrderFacts): Generator<FactIssue> {
  const shares = refunds.filter(({ part }) => part.state !== 'closed').flatMap(({ part }) => part.tenders);
  for (const { part: tender, path } of locate(facts.order.tenders, [...facts.path, 'tenders'])) {
    const refunded = total(shares.filter(({ tenderId }) => tenderId === tender.id).map(({ amount }) => amount));
    if (refunded > tender.amount) yield issue(path, 'tender_over_refunded', { amount: tender.amount, refunded });
  }
}
