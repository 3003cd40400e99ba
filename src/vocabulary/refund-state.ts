/** The states of a refund order (LIF-19). */
export const REFUND_STATES = [
  'created',
  'awaiting_finance',
  'processing',
  'failed',
  'manual',
  'succeeded',
  'closed',
] as const;

export type RefundState = (typeof REFUND_STATES)[number];
