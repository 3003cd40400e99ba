/** How far the money of an order is, whatever its goods and cases do (RUP-04). */
export const PAYMENT_STATES = ['unpaid', 'partly_paid', 'paid', 'partly_refunded', 'refunded'] as const;

export type PaymentState = (typeof PAYMENT_STATES)[number];

/** How far the goods of an order are, whatever its money and cases do (RUP-04). */
export const FULFILMENT_STATES = [
  'unshipped',
  'partly_shipped',
  'shipped',
  'partly_signed',
  'signed',
  'returned',
  'canceled',
] as const;

export type FulfilmentState = (typeof FULFILMENT_STATES)[number];

/** What has become of a unit: how far it is, never sent, stopped on its way, or come back (RUP-04). */
export const UNIT_PLACES = ['unshipped', 'shipped', 'signed', 'canceled', 'undelivered', 'returned'] as const;

export type UnitPlace = (typeof UNIT_PLACES)[number];

/** How far the after-sales of an order, or the latest one of a unit, are (RUP-01, RUP-04). */
export const AFTER_SALE_STATES = ['none', 'in_progress', 'succeeded', 'closed'] as const;

export type AfterSaleState = (typeof AFTER_SALE_STATES)[number];
