export {
  ALL_OVER_BY,
  amountDue,
  type OrderOptions,
  orderArbitrary,
  type PaidStatus,
  PLACED_AT,
} from './arbitraries/order';
export { policyArbitrary, valueArbitrary } from './arbitraries/policy';
export { promoted, thresholdOrderArbitrary } from './arbitraries/promoted-order';
export {
  type RefundAsked,
  type RefundHistory,
  type RefundStep,
  refundHistoryArbitrary,
} from './arbitraries/refund-history';
export {
  eligibilityPolicyArbitrary,
  momentArbitrary,
  queryArbitrary,
  selectionArbitrary,
  situationArbitrary,
} from './arbitraries/situation';
export { LAWS } from './laws/all-laws';
export { assertLaws } from './laws/assert-laws';
export { type BrokenLaw, checkLaws, type HeldLaw, type LawOptions, type LawResult } from './laws/check-laws';
export type { Law, Scenario } from './laws/law';
export { QUESTIONS, type Questions } from './laws/questions';
