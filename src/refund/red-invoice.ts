import type { EntryKind, RefundEntry } from '../facts/index';
import { sum } from '../money/index';
import type { RefundContext } from './refund-context';
import type { RefundQuote } from './refund-quote';

/** What an invoice was written for; compensation and goodwill are paid beside it. */
const INVOICED_KINDS: readonly EntryKind[] = [
  'goods',
  'freight',
  'price_protection',
  'exchange_difference',
  'reclaimed_discount',
];

/** A refund of what an invoice was issued for asks for a red one 红字发票 (RFD-22). */
export function redInvoice(
  { order: { invoice } }: RefundContext,
  entries: readonly RefundEntry[],
): RefundQuote['redInvoice'] {
  if (invoice === undefined) return null;
  const invoiced = entries.filter(({ kind }) => INVOICED_KINDS.includes(kind));
  const amount = sum(invoiced.map((entry) => entry.amount));
  return amount <= 0 ? null : { number: invoice.number, amount };
}
