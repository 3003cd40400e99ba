import type { Order, RefundEntry, TenderShare } from '../facts/index';
import { type Amount, sum } from '../money/index';
import { PARTIES, type Party } from '../vocabulary/index';
import { taxesOfEntries } from './contained-taxes';
import type { RefundQuote } from './refund-quote';
import { isSome, tendered, tendersOfEntries } from './tender-shares';

type RefundSums = Pick<RefundQuote, 'total' | 'byLine' | 'byTender' | 'transfer' | 'byBearer' | 'taxes'>;

/** What signed entries come to in all; minor units. */
export const totalOf = (entries: readonly RefundEntry[]): Amount => sum(entries.map(({ amount }) => amount));

/** What signed entries come to: in all, by line, by tender, by bearer and by tax rate; minor units (RFD-11, RFD-17). */
export function refundSums(order: Order, entries: readonly RefundEntry[]): RefundSums {
  const total = totalOf(entries);
  const byTender = tenderSums(order, entries);
  return {
    total,
    byLine: lineSums(order, entries),
    byTender,
    transfer: total - tendered(byTender),
    byBearer: bearerSums(entries),
    taxes: taxesOfEntries(entries),
  };
}

function tenderSums({ tenders }: Order, entries: readonly RefundEntry[]): TenderShare[] {
  const amounts = tendersOfEntries(entries);
  const sums: TenderShare[] = [];
  for (const { id } of tenders) {
    const amount = amounts.get(id) ?? 0;
    if (amount !== 0) sums.push({ tenderId: id, amount });
  }
  return sums;
}

function lineSums({ lines }: Order, entries: readonly RefundEntry[]): RefundQuote['byLine'] {
  const amounts = new Map<string, Amount>();
  for (const { lineId, amount } of entries) {
    if (lineId !== undefined) amounts.set(lineId, (amounts.get(lineId) ?? 0) + amount);
  }
  const sums: RefundQuote['byLine'][number][] = [];
  for (const { id } of lines) {
    const amount = amounts.get(id);
    if (amount !== undefined) sums.push({ lineId: id, amount });
  }
  return sums;
}

const bearerSums = (entries: readonly RefundEntry[]): RefundQuote['byBearer'] =>
  PARTIES.map((party) => ({ party, amount: borneBy(party, entries) })).filter(isSome);

function borneBy(party: Party, entries: readonly RefundEntry[]): Amount {
  let total = 0;
  for (const { bearer, amount } of entries) if (bearer === party) total += amount;
  return total;
}
