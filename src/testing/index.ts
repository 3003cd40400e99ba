export {
  type CaseApplication,
  type CaseHistory,
  type CaseStep,
  caseHistoryArbitrary,
} from './arbitraries/case-history';
export {
  ALL_OVER_BY,
  amountDue,
  type OrderOptions,
  orderArbitrary,
  type PaidStatus,
  PLACED_AT,
} from './arbitraries/order';
export { knobArbitrary, policyArbitrary, policyVariationArbitrary, valueArbitrary } from './arbitraries/policy';
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
export { aCase, aSituation, type SituationChanges } from './fixtures/a-situation';
export { aLine, anOrder, aParcel, soonAfter } from './fixtures/an-order';
export { type Applied, type Attempted, type Consequence, type ExpectedEvent, given } from './given-when-then';
export { LAWS } from './laws/all-laws';
export { assertLaws } from './laws/assert-laws';
export { checkLaws, type LawOptions } from './laws/check-laws';
export type { Law, Scenario } from './laws/law';
export type { BrokenLaw, HeldLaw, LawResult } from './laws/law-result';
export { QUESTIONS, type Questions } from './laws/questions';
export { type Attempt, attemptsOn, commandOf } from './stories/attempts';
export { type CaseMoment, type CaseStory, caseStories } from './stories/case-story';
export { type AskedSituation, askedSituations } from './stories/question-story';
export { type RefundMoment, type RefundStory, refundStories } from './stories/refund-story';
