/** The statuses of an order, in the order it passes through them (STA-01). */
export const ORDER_STATUSES = [
  'awaiting_payment',
  'awaiting_shipment',
  'awaiting_receipt',
  'completed',
  'closed',
] as const;

export type OrderStatus = (typeof ORDER_STATUSES)[number];
