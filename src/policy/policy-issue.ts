import { type Issue, SHAPE_ISSUE_CODES } from '../vocabulary/index';

/** What can be wrong with a policy: its shape, or values that contradict each other. */
export const POLICY_ISSUE_CODES = [
  ...SHAPE_ISSUE_CODES,
  /** The entries of the list do not grow from one to the next. */
  'not_ascending',
  /** A lower bound lies above its upper bound, `maximum`. */
  'bounds_crossed',
] as const;

export type PolicyIssueCode = (typeof POLICY_ISSUE_CODES)[number];

/** One fault of a policy; its path starts at the policy. */
export type PolicyIssue = Issue<PolicyIssueCode>;
