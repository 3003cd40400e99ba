/** What can be done to a refund order (LIF-19). */
export const REFUND_ORDER_ACTIONS = [
  'ask_finance',
  'confirm_refund',
  'refuse_refund',
  'start_refund',
  'complete_refund',
  'register_payment',
  'fail_refund',
  'retry_refund',
  'pay_by_hand',
  'withdraw',
  'time_out',
] as const;

export type RefundOrderAction = (typeof REFUND_ORDER_ACTIONS)[number];

/** What the steps of a refund order can depend on: each facet with its values. */
export const REFUND_ORDER_CONDITIONS = {
  amount: ['zero', 'positive'],
  retries: ['left', 'used_up'],
  confirmer: ['entitled', 'not_entitled'],
} as const;

export type RefundOrderCondition = keyof typeof REFUND_ORDER_CONDITIONS;

export type RefundOrderConditionValues = {
  readonly [Name in RefundOrderCondition]: (typeof REFUND_ORDER_CONDITIONS)[Name][number];
};

/** What a step of a refund order asks its caller to carry out. */
export const REFUND_ORDER_EFFECTS = ['ticket_for_finance', 'send_payment', 'request_manual_payment'] as const;

export type RefundOrderEffect = (typeof REFUND_ORDER_EFFECTS)[number];
