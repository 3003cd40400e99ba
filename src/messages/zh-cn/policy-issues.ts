import type { PolicyIssueCode } from '../../policy/index';
import type { ShapeIssueCode } from '../../vocabulary/index';
import type { Templates } from '../template';

export const policyIssues: Templates<Exclude<PolicyIssueCode, ShapeIssueCode>> = {
  not_ascending: '应大于前一项',
  bounds_crossed: '不能大于上限 {maximum}',
};
