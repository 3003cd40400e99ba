import type { PolicyIssueCode } from '../../policy/index';
import type { ShapeIssueCode } from '../../vocabulary/index';
import type { Templates } from '../template';

export const policyIssues: Templates<Exclude<PolicyIssueCode, ShapeIssueCode>> = {
  not_ascending: 'must be above the entry before',
  bounds_crossed: 'must not be above the upper bound {maximum}',
};
