/** What can be done to an after-sale case (LIF-01), each with what has happened once it is done. */
const ACTIONS = {
  approve: 'approved',
  reject: 'rejected',
  withdraw: 'withdrawn',
  amend: 'amended',
  convert: 'converted',
  propose: 'proposed',
  agree: 'agreed',
  disagree: 'disagreed',
  ask_platform: 'platform_asked',
  rule: 'ruled',
  escalate: 'escalated',
  extend: 'extended',
  add_note: 'note_added',
  report_shipped: 'goods_shipped',
  report_intercepted: 'intercepted',
  report_interception_failed: 'interception_failed',
  report_recalled: 'recalled',
  report_recall_failed: 'recall_failed',
  submit_return: 'return_submitted',
  pick_up_return: 'return_picked_up',
  change_return_address: 'return_address_changed',
  track_return: 'return_tracked',
  sign_return: 'return_signed',
  inspect: 'inspected',
  pay_top_up: 'top_up_paid',
  ship: 'shipped',
  report_out_of_stock: 'out_of_stock_reported',
  report_lost: 'loss_reported',
  take_refund: 'refund_taken',
  confirm_receipt: 'receipt_confirmed',
  sign_replacement: 'replacement_signed',
  finish_repair: 'repaired',
  give_up_repair: 'repair_given_up',
  confirm_refund: 'refund_confirmed',
  refuse_refund: 'refund_refused',
  start_refund: 'refund_started',
  complete_refund: 'refund_completed',
  fail_refund: 'refund_failed',
  retry_refund: 'refund_retried',
  pay_by_hand: 'refund_handed_over',
  confirm_account: 'account_confirmed',
  register_payment: 'payment_registered',
  involve_supplier: 'supplier_involved',
  report_supplier: 'supplier_answered',
  time_out: 'timed_out',
} as const;

export type CaseAction = keyof typeof ACTIONS;

/** The names of all actions on a case. */
export const CASE_ACTIONS = /* @__PURE__ */ Object.keys(ACTIONS) as readonly CaseAction[];

/** How a case comes about: by an application, or split off another one (LIF-29), each with what has happened then. */
const OPENINGS = { apply: 'applied', split_off: 'split_off' } as const;

/** What a step in the history of a case can be: how it came about, or an action. */
export type CaseStep = CaseAction | keyof typeof OPENINGS;

/** The names of all steps of a case. */
export const CASE_STEPS = /* @__PURE__ */ (() => [...Object.keys(OPENINGS), ...CASE_ACTIONS])() as readonly CaseStep[];

/** What has happened to a case, in the past tense. */
export type CaseEventName = (typeof ACTIONS)[CaseAction] | (typeof OPENINGS)[keyof typeof OPENINGS];

/** What has happened once a step is taken. */
export const CASE_EVENTS: Readonly<Record<CaseStep, CaseEventName>> = /* @__PURE__ */ (() => ({
  ...OPENINGS,
  ...ACTIONS,
}))();
