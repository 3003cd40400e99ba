/** What a buyer can ask for after an order was placed (STA-02). */
export const AFTER_SALE_TYPES = [
  'cancel',
  'refund_only',
  'return_refund',
  'exchange',
  'reship',
  'repair',
  'compensation',
  'price_protection',
] as const;

export type AfterSaleType = (typeof AFTER_SALE_TYPES)[number];
