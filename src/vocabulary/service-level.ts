/** Which answers are measured against a promised time (SLA-02). */
export const SERVICE_LEVELS = [
  'first_response',
  'carrier_query',
  'recall_answer',
  'warehouse_question',
  'supervisor_answer',
  'over_limit_refund',
  'inspection',
  'tracking_number',
] as const;

export type ServiceLevelName = (typeof SERVICE_LEVELS)[number];

/** How an answer stands against its promised time; an incentive not earned is missed, which is no breach (SLA-03). */
export const LEVEL_STATES = ['met', 'running', 'breached', 'missed'] as const;

export type LevelState = (typeof LEVEL_STATES)[number];

/** The refund paths: unshipped; shipped, unsigned; received, without a return; received, with one (SLA-01). */
export const REFUND_PATHS = [1, 2, 3, 4] as const;

export type RefundPathNumber = (typeof REFUND_PATHS)[number];

/** What is done on the refund paths (SLA-01). */
export const PATH_STEPS = [
  'respond',
  'judge_compensation',
  'intercept',
  'recall',
  'consider_return',
  'ask_superior',
  'agree_freight',
  'approve',
  'obtain_tracking',
  'inspect',
  'refund',
] as const;

export type PathStepName = (typeof PATH_STEPS)[number];

/** How far a step of a path is; what an ended case left out was not taken. */
export const PATH_STEP_STATES = ['done', 'next', 'ahead', 'not_taken'] as const;

export type PathStepState = (typeof PATH_STEP_STATES)[number];

/** What is done when a buyer urges shipment 催发货 (SLA-05). */
export const URGING_STEPS = ['reassure', 'hurry_shipment', 'register', 'give_gift', 'find_cause'] as const;

export type UrgingStep = (typeof URGING_STEPS)[number];
