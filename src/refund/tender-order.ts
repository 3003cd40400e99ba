import type { Tender } from '../facts/index';
import { type Amount, apportion } from '../money/index';
import type { Policy } from '../policy/index';
import type { TenderKind } from '../vocabulary/index';

export type TenderOrder = Policy['refund']['tenderOrder'];

/** The kinds of tenders in the order in which a refund drains them (RFD-04). */
const DRAINED: Readonly<Record<TenderOrder, readonly TenderKind[]>> = {
  proportional: ['cash', 'balance', 'gift_card', 'points'],
  cash_first: ['cash', 'balance', 'gift_card', 'points'],
  points_first: ['points', 'gift_card', 'balance', 'cash'],
};

/** How amounts are taken from tenders, in minor units: what of `amount` each gives, at most what it has. */
export type Taking = (amount: Amount, available: readonly Amount[]) => Amount[];

/** All from the first, then from the next; what is above them all is not taken. */
export const inOrder: Taking = (amount, available) => {
  let rest = amount;
  return available.map((one) => {
    const taken = Math.min(rest, one);
    rest -= taken;
    return taken;
  });
};

/** From all in proportion to what they have, which is enough, so that none gives more than it has. */
export const inProportion: Taking = (amount, available) => apportion(amount, available);

/** How deductions are taken from the tenders of a refund. */
export const takingOf = (order: TenderOrder): Taking => (order === 'proportional' ? inProportion : inOrder);

/** Which tenders a refund goes to first; points that all come back do so before money (RFD-04, BEN-05). */
export const tenderOrderOf = ({ refund, benefits }: Policy): TenderOrder =>
  benefits.pointsBack === 'all' ? 'points_first' : refund.tenderOrder;

/** An order's tenders in the order in which they are drained; several of one kind as they stand (RFD-04). */
export function drainedTenders(tenders: readonly Tender[], order: TenderOrder): readonly Tender[] {
  const kinds = DRAINED[order];
  return [...tenders].sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
}
