import type { Order, RefundEntry } from '../facts/index';
import { sum } from '../money/index';
import { drainedTenders, type TenderOrder } from './tender-order';
import { tendered, tendersOfEntries } from './tender-shares';
import type { Available } from './withhold';

/**
 * The money of owed entries that deductions can be withheld from. Where tenders are drained in order, the last ones come
 * first here, so that what remains of the refund is drained in order as well (RFD-04).
 */
export function availableMoney(order: Order, tenderOrder: TenderOrder, owed: readonly RefundEntry[]): Available {
  const given = tendersOfEntries(owed);
  const tenders = [...drainedTenders(order.tenders, tenderOrder)]
    .reverse()
    .map(({ id }) => ({ tenderId: id, amount: given.get(id) ?? 0 }));
  return { tenders, beside: sum(owed.map(({ amount }) => amount)) - tendered(tenders) };
}
