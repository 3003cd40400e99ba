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

/** The state every case starts in, also where nobody needs to review it (STA-05). */
export const FIRST_CASE_STATE = 'pending_review' satisfies CaseState;

/** The states no action leads out of (STA-05). */
export const FINAL_CASE_STATES = ['succeeded', 'closed'] as const satisfies readonly CaseState[];

export type FinalCaseState = (typeof FINAL_CASE_STATES)[number];

/**
 * Whether a case in this state still counts: every case but a closed one, whose units are free and whose grants are
 * dead (ELG-09, RFD-05).
 *
 * @example
 * ```ts
 * import { isLive } from 'aftersale';
 * isLive('succeeded'); // => true
 * isLive('closed'); // => false
 * ```
 */
export const isLive = (state: CaseState): boolean => state !== 'closed';

/**
 * Whether a case in this state is still being worked on, so that its units are taken (ELG-08).
 *
 * @example
 * ```ts
 * import { isInProgress } from 'aftersale';
 * isInProgress('rejected'); // => true
 * isInProgress('succeeded'); // => false
 * ```
 */
export const isInProgress = (state: CaseState): boolean => state !== 'succeeded' && state !== 'closed';
