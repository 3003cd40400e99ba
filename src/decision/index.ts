export { conclude, type Findings } from './conclude';
export {
  type Allowed,
  type Check,
  type Decision,
  type Denied,
  type NonEmpty,
  OUTCOMES,
  type Outcome,
  type Trace,
  type UnderReview,
} from './decision';
export { checksOf, evaluateRules, type Rule, type Told } from './evaluate-rules';
export { distinct, joined } from './joined';
export { isNonEmpty } from './non-empty';
export { type Reason, type ReasonCode, type ReasonOf, type ReasonParams, reason } from './reason';
export { type Verdict, verdictOf } from './verdict';
