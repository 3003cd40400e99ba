export type { AnswerChange, DeadlineAnswer, EligibilityAnswer, RefundAnswer } from './answer';
export { compareAnswers, type PolicyDifference } from './compare-answers';
export { comparePolicies } from './compare-policies';
export {
  type ChangeCount,
  type ComparisonCost,
  type ComparisonSummary,
  emptySummary,
  mergeSummaries,
  withOrder,
} from './comparison-summary';
export { FULL_CLAIMS, type FullClaim } from './full-claim';
