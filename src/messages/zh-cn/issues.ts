import type { IssueCode } from '../issue-code';
import type { Templates } from '../template';
import { factIssues } from './fact-issues';
import { policyIssues } from './policy-issues';
import { shapeIssues } from './shape-issues';

export const issues: Templates<IssueCode> = /* @__PURE__ */ (() => ({
  ...shapeIssues,
  ...policyIssues,
  ...factIssues,
}))();
