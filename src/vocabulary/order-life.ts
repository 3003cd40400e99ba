/** What can be done to an order itself (LIF-22). */
export const ORDER_ACTIONS = [
  'pay',
  'accept_on_delivery',
  'cancel',
  'ship',
  'sign',
  'confirm_receipt',
  'close',
  'time_out',
] as const;

export type OrderAction = (typeof ORDER_ACTIONS)[number];

/** What the steps of an order can depend on: each facet with its values. */
export const ORDER_CONDITIONS = {
  payment: ['prepaid', 'on_delivery'],
  /** What has come in with the payment that is told. */
  paid: ['in_full', 'in_part', 'nothing'],
  parcels: ['none_left', 'some_left', 'all_left'],
  /** Units that are canceled, returned or fully refunded are gone (RUP-02). */
  units: ['all_gone', 'some_kept'],
} as const;

export type OrderCondition = keyof typeof ORDER_CONDITIONS;

export type OrderConditionValues = {
  readonly [Name in OrderCondition]: (typeof ORDER_CONDITIONS)[Name][number];
};

/** What a step of an order asks its caller to carry out. */
export const ORDER_EFFECTS = [
  'release_order',
  'release_stock',
  'return_benefits',
  'refund_in_full',
  'refund_unshipped',
  'notify_buyer',
  'start_settlement',
] as const;

export type OrderEffect = (typeof ORDER_EFFECTS)[number];
