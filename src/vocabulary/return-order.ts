/** The states of a return order (LIF-20). */
export const RETURN_ORDER_STATES = [
  'created',
  'in_transit',
  'received',
  'inspected',
  'restocked',
  'sent_back',
  'lost',
  'closed',
] as const;

export type ReturnOrderState = (typeof RETURN_ORDER_STATES)[number];

/** What can be done to a return order. */
export const RETURN_ORDER_ACTIONS = [
  'report_sent',
  'receive',
  'inspect',
  'restock',
  'send_back',
  'report_lost',
  'close',
  'time_out',
] as const;

export type ReturnOrderAction = (typeof RETURN_ORDER_ACTIONS)[number];

/** What the steps of a return order can depend on: each facet with its values. */
export const RETURN_ORDER_CONDITIONS = {
  /** Whether inspection tells what it found of each unit. */
  findings: ['told', 'missing'],
  /** What inspection accepted of the units that were to come back. */
  result: ['accepted', 'mixed', 'rejected'],
} as const;

export type ReturnOrderCondition = keyof typeof RETURN_ORDER_CONDITIONS;

export type ReturnOrderConditionValues = {
  readonly [Name in ReturnOrderCondition]: (typeof RETURN_ORDER_CONDITIONS)[Name][number];
};

/** What a step of a return order asks its caller to carry out. */
export const RETURN_ORDER_EFFECTS = ['inform_case', 'inspect_goods', 'move_stock', 'send_goods_back'] as const;

export type ReturnOrderEffect = (typeof RETURN_ORDER_EFFECTS)[number];
