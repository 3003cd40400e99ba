/** The states of an after-sale case: from pending_review to succeeded or closed (STA-05, STA-07). */
export const CASE_STATES = [
  'pending_review',
  'intercepting',
  'recalling',
  'awaiting_return',
  'awaiting_inspection',
  'negotiating',
  'awaiting_top_up',
  'awaiting_replacement',
  'awaiting_reshipment',
  'awaiting_buyer_receipt',
  'repairing',
  'awaiting_refund',
  'awaiting_payment_registration',
  'returning_to_buyer',
  'rejected',
  'platform_review',
  'succeeded',
  'closed',
] as const;

export type CaseState = (typeof CASE_STATES)[number];

/** The states no action leads out of (STA-05). */
export const FINAL_CASE_STATES = ['succeeded', 'closed'] as const satisfies readonly CaseState[];

export type FinalCaseState = (typeof FINAL_CASE_STATES)[number];
