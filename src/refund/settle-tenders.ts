import type { RefundEntry, Tender, TenderShare } from '../facts/index';
import type { Amount } from '../money/index';
import { once } from './once';
import type { RefundContext } from './refund-context';
import { drainedTenders, tenderOrderOf } from './tender-order';
import { tendered, tendersOfEntries } from './tender-shares';

/**
 * The tenders that owed entries go back to. Under `proportional` as the entries say; otherwise what earlier refunds and
 * the entries before left is drained in order. An entry of the refund under way keeps the split recorded with it. No
 * tender gives more than is left of it; entries paid beside the tenders stay as they are (RFD-04, RFD-05).
 */
export function settleTenders(
  { order, policy, tendersLeft, openRefund }: RefundContext,
  before: readonly RefundEntry[],
  owed: readonly RefundEntry[],
): readonly RefundEntry[] {
  if (owed.every(({ tenders }) => tenders === undefined)) return owed;
  const tenderOrder = tenderOrderOf(policy);
  const left = leftAfter(tendersLeft, before);
  if (tenderOrder === 'proportional' && openRefund === null && haveAll(left, owed)) return owed;
  const recorded = new Map(openRefund?.entries.map((entry) => [entryKey(entry), entry.tenders]));
  const recordedOf = (entry: RefundEntry) => (recorded.size === 0 ? undefined : recorded.get(entryKey(entry)));
  const drained = once(() => drainedTenders(order.tenders, tenderOrder));
  return owed.map((entry) => {
    if (entry.tenders === undefined) return entry;
    const wished = recordedOf(entry) ?? (tenderOrder === 'proportional' ? entry.tenders : []);
    return { ...entry, tenders: taking(entry.amount, wished, drained, left) };
  });
}

function leftAfter(tenders: readonly TenderShare[], entries: readonly RefundEntry[]): Map<string, Amount> {
  const taken = tendersOfEntries(entries);
  const left = new Map<string, Amount>();
  for (const { tenderId, amount } of tenders) left.set(tenderId, Math.max(0, amount - (taken.get(tenderId) ?? 0)));
  return left;
}

/** Whether the tenders have all that entries wish of them, and these wish for all that they come to: most do. */
function haveAll(left: ReadonlyMap<string, Amount>, owed: readonly RefundEntry[]): boolean {
  if (!owed.every(({ amount, tenders }) => tenders === undefined || tendered(tenders) === amount)) return false;
  for (const [tenderId, amount] of tendersOfEntries(owed)) if (amount > (left.get(tenderId) ?? 0)) return false;
  return true;
}

/** Takes an amount from what is left of the tenders: as wished as far as that goes, the rest in order. */
function taking(
  amount: Amount,
  wished: readonly TenderShare[],
  drained: () => readonly Tender[],
  left: Map<string, Amount>,
): TenderShare[] {
  const shares: Taken[] = [];
  let rest = amount;
  const take = (tenderId: string, most: Amount) => {
    const room = left.get(tenderId) ?? 0;
    const share = Math.min(room, most);
    if (share === 0) return;
    rest -= share;
    left.set(tenderId, room - share);
    const same = shares.find((one) => one.tenderId === tenderId);
    if (same === undefined) shares.push({ tenderId, amount: share });
    else same.amount += share;
  };
  for (const share of wished) take(share.tenderId, share.amount);
  if (rest !== 0) for (const { id } of drained()) take(id, rest);
  return shares;
}

type Taken = { -readonly [Field in keyof TenderShare]: TenderShare[Field] };

/** What makes an entry the same one as in an earlier quote of the same refund. */
const entryKey = ({ kind, lineId, from, to, discountId, bearer, amount }: RefundEntry): string =>
  JSON.stringify([kind, lineId, from, to, discountId, bearer, amount]);
