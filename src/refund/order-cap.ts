import { cutBlocks } from '../allocation/index';
import type { Allocation, EntryKind, Grant, RefundEntry, UnitRange } from '../facts/index';
import { type Amount, sum } from '../money/index';
import { type CountedCase, grantsOf } from './counted-cases';
import type { RefundCap } from './refund-quote';
import { tendered } from './tender-shares';

/** Beside grants, what consumes the order's cap: freight, and top-ups, and reclaimed discounts, which lower it until they come back. */
const CONSUMING_KINDS: readonly EntryKind[] = ['freight', 'reclaimed_discount', 'top_up'];

export const grantedBy = (grants: readonly Grant[]): Amount =>
  sum(grants.map(({ from, to, each }) => each * (to - from)));

/** What some grants come to on some units; most orders have none, and nothing is looked up then. */
export const grantedOn = (units: readonly UnitRange[], grants: readonly Grant[]): Amount =>
  grants.length === 0 ? 0 : grantedBy(cutBlocks(grants, units));

const consumedBeside = (entries: readonly RefundEntry[]): Amount =>
  sum(entries.filter(({ kind }) => CONSUMING_KINDS.includes(kind)).map(({ amount }) => amount));

/** What of the order's cap a case has taken, by money that is gone and by money that is only held; minor units. */
function takenBy({ state, grants, refunds }: CountedCase): { refunded: Amount; pending: Amount } {
  const taken = grantedBy(grants) + consumedBeside(refunds.flatMap(({ entries }) => entries));
  if (state === 'succeeded') return { refunded: taken, pending: 0 };
  const paidOut = refunds.filter((refund) => refund.state === 'succeeded');
  const refunded = grantedBy(paidOut.flatMap(grantsOf)) + consumedBeside(paidOut.flatMap(({ entries }) => entries));
  return { refunded, pending: taken - refunded };
}

/** How far refunds of the whole order may go, given the cases that count and top-ups paid (RFD-05, RFD-15); minor units. */
export function orderCap(
  { blocks, freight }: Allocation,
  counted: readonly CountedCase[],
  topUps: readonly Grant[],
): RefundCap['order'] {
  const goods = sum(blocks.map(({ from, to, tenders }) => tendered(tenders) * (to - from)));
  const paid = sum([goods, tendered(freight.tenders), grantedBy(topUps)]);
  const taken = counted.map(takenBy);
  const refunded = sum(taken.map((one) => one.refunded));
  const pending = sum(taken.map((one) => one.pending));
  return { paid, refunded, pending, left: Math.max(0, paid - refunded - pending) };
}
