import type { AfterSaleType } from '../vocabulary/index';

/** The types that refund the goods themselves; the others pay, or send, something beside them (RFD-01). */
const REFUNDING: readonly AfterSaleType[] = ['cancel', 'refund_only', 'return_refund'];

export const refundsGoods = (type: AfterSaleType): boolean => REFUNDING.includes(type);
