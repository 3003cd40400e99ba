import type { RefundEntry } from '../facts/index';
import { type Amount, sum } from '../money/index';
import { paired } from './paired';
import type { RefundContext } from './refund-context';
import { drainedTenders, inOrder, tenderOrderOf } from './tender-order';
import { sumTenders, tendersOf } from './tender-shares';

/**
 * The tenders that owed entries go back to. Under `proportional` as the entries say; otherwise what earlier refunds and
 * the entries before left is drained in order. An entry of the refund under way keeps the split recorded with it. No
 * tender gives more than is left of it; entries paid beside the tenders stay as they are (RFD-04, RFD-05).
 */
export function settleTenders(
  { order, policy, tendersLeft, openRefund }: RefundContext,
  before: readonly RefundEntry[],
  owed: readonly RefundEntry[],
): RefundEntry[] {
  if (owed.every(({ tenders }) => tenders === undefined)) return [...owed];
  const tenderOrder = tenderOrderOf(policy);
  const recorded = new Map(openRefund?.entries.map((entry) => [entryKey(entry), entry.tenders]));
  const recordedOf = (entry: RefundEntry) => (recorded.size === 0 ? undefined : recorded.get(entryKey(entry)));
  const taken = sumTenders(before.flatMap(({ tenders = [] }) => tenders));
  const unspent = new Map(tendersLeft.map(({ tenderId, amount }) => [tenderId, amount]));
  const drained = drainedTenders(order.tenders, tenderOrder).map(({ id }) => ({
    tenderId: id,
    amount: Math.max(0, (unspent.get(id) ?? 0) - (taken.get(id) ?? 0)),
  }));
  let left: readonly Amount[] = drained.map(({ amount }) => amount);
  return owed.map((entry) => {
    if (entry.tenders === undefined) return entry;
    const wished = sumTenders(recordedOf(entry) ?? (tenderOrder === 'proportional' ? entry.tenders : []));
    const granted = paired(drained, left).map(([{ tenderId }, room]) => Math.min(room, wished.get(tenderId) ?? 0));
    const room = paired(left, granted).map(([one, other]) => one - other);
    const filled = inOrder(entry.amount - sum(granted), room);
    left = paired(room, filled).map(([one, other]) => one - other);
    const shares = paired(granted, filled).map(([one, other]) => one + other);
    return { ...entry, tenders: tendersOf(drained, shares) };
  });
}

/** What makes an entry the same one as in an earlier quote of the same refund. */
const entryKey = ({ kind, lineId, from, to, discountId, bearer, amount }: RefundEntry): string =>
  JSON.stringify([kind, lineId, from, to, discountId, bearer, amount]);
