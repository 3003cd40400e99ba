import type { AfterSaleCase } from '../facts/index';
import type { AfterSaleType, RefundPathNumber } from '../vocabulary/index';

const REFUNDING: readonly AfterSaleType[] = ['cancel', 'refund_only', 'return_refund'];

/** The path of a case, by where its goods were when it was opened and whether they come back; null of one that refunds none. */
export function pathOf({ type, fulfilment }: AfterSaleCase): RefundPathNumber | null {
  if (!REFUNDING.includes(type)) return null;
  if (fulfilment === 'unshipped') return 1;
  if (fulfilment === 'shipped') return 2;
  return type === 'return_refund' ? 4 : 3;
}
