/** The states of a supplier's case (LIF-18). */
export const SUPPLIER_CASE_STATES = ['submitted', 'accepted', 'refused', 'withdrawn'] as const;

export type SupplierCaseState = (typeof SUPPLIER_CASE_STATES)[number];

/** What can be done to a supplier's case. */
export const SUPPLIER_CASE_ACTIONS = ['accept', 'refuse', 'withdraw', 'time_out'] as const;

export type SupplierCaseAction = (typeof SUPPLIER_CASE_ACTIONS)[number];

/** What a step of a supplier's case asks its caller to carry out. */
export const SUPPLIER_CASE_EFFECTS = ['inform_case'] as const;

export type SupplierCaseEffect = (typeof SUPPLIER_CASE_EFFECTS)[number];
