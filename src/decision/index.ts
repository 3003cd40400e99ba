export { conclude, type Findings } from './conclude';
export { type Allowed, type Decision, type Denied, type NonEmpty, OUTCOMES, type Outcome, type Trace, type UnderReview } from './decision';
export { type Reason, reason, type ReasonCode, type ReasonOf, type ReasonParams } from './reason';
