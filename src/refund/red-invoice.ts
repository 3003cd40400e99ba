import type { EntryKind } from '../facts/index';
import { sum } from '../money/index';
import type { Supplementer } from './contribution';

/** What an invoice was written for; compensation and goodwill are paid beside it. */
const INVOICED_KINDS: readonly EntryKind[] = [
  'goods',
  'freight',
  'price_protection',
  'exchange_difference',
  'reclaimed_discount',
];

/** A refund of what an invoice was issued for asks for a red one 红字发票 (RFD-22). */
export const redInvoice: Supplementer = ({ order }, { entries }) => {
  const invoiced = entries.filter(({ kind }) => INVOICED_KINDS.includes(kind));
  const amount = sum(invoiced.map((entry) => entry.amount));
  return { redInvoice: order.invoice === undefined || amount <= 0 ? null : { number: order.invoice.number, amount } };
};
