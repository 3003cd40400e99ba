export { checkEligibility } from './check-eligibility';
export { checkType } from './check-type';
export type { EligibilityQuery } from './eligibility-query';
export type { ApplicationForm, Lapse, ReasonInputs, TypeEligibility, UnitsEligibility } from './type-eligibility';
