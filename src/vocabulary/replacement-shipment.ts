/** The states of a replacement shipment (LIF-20). */
export const REPLACEMENT_STATES = ['created', 'shipped', 'signed', 'lost', 'canceled'] as const;

export type ReplacementState = (typeof REPLACEMENT_STATES)[number];

/** What can be done to a replacement shipment. */
export const REPLACEMENT_ACTIONS = ['ship', 'sign', 'report_lost', 'cancel', 'time_out'] as const;

export type ReplacementAction = (typeof REPLACEMENT_ACTIONS)[number];

/** What the steps of a replacement shipment can depend on: each facet with its values. */
export const REPLACEMENT_CONDITIONS = { tracking: ['told', 'missing'] } as const;

export type ReplacementCondition = keyof typeof REPLACEMENT_CONDITIONS;

export type ReplacementConditionValues = {
  readonly [Name in ReplacementCondition]: (typeof REPLACEMENT_CONDITIONS)[Name][number];
};

/** What a step of a replacement shipment asks its caller to carry out. */
export const REPLACEMENT_EFFECTS = ['inform_case', 'release_stock'] as const;

export type ReplacementEffect = (typeof REPLACEMENT_EFFECTS)[number];
