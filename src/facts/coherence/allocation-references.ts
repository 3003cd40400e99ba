import type { IssuePath } from '../../vocabulary/index';
import type { Allocation, Shares } from '../allocation';
import { type FactIssue, issue } from '../fact-issue';
import type { Order } from '../order';
import { locate } from './located';

/** Discounts and tenders of which shares are told, but which the order has not. */
export function* referenceIssues({ blocks, freight, unapplied }: Allocation, order: Order): Generator<FactIssue> {
  const discountIds = new Set(order.discounts.map(({ id }) => id));
  const tenderIds = new Set(order.tenders.map(({ id }) => id));
  const rows = [
    ...locate<Shares>(blocks, ['allocation', 'blocks']),
    { part: freight, path: ['allocation', 'freight'] },
  ];
  for (const { part: shares, path } of rows) {
    yield* unknownDiscounts(shares.discounts, discountIds, [...path, 'discounts']);
    for (const { part: share, path: sharePath } of locate(shares.tenders, [...path, 'tenders'])) {
      if (!tenderIds.has(share.tenderId)) yield issue([...sharePath, 'tenderId'], 'tender_unknown');
    }
  }
  yield* unknownDiscounts(unapplied, discountIds, ['allocation', 'unapplied']);
}

function* unknownDiscounts(
  shares: readonly { readonly discountId: string }[],
  known: ReadonlySet<string>,
  path: IssuePath,
): Generator<FactIssue> {
  for (const { part: share, path: sharePath } of locate(shares, path)) {
    if (!known.has(share.discountId)) yield issue([...sharePath, 'discountId'], 'discount_unknown');
  }
}
