import type { FactIssueCode } from '../facts/index';
import type { PolicyIssueCode } from '../policy/index';
import type { ShapeIssueCode } from '../vocabulary/index';

/** Everything that can be wrong with data from outside: their shape, a policy, or facts that contradict each other. */
export type IssueCode = ShapeIssueCode | PolicyIssueCode | FactIssueCode;
