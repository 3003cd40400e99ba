export type { CaseCommand, CaseCommandOf } from './case/case-command';
export { ACTION_INPUTS, type CaseInput, type CaseInputOf, type InspectionFinding } from './case/case-input';
export { CASE_LIFECYCLE } from './case/case-lifecycle';
export type { CaseLifecycle, CaseRequest, CaseRow, CaseStanding, CaseTerms } from './case/case-terms';
export { defineLifecycle } from './machine/define-lifecycle';
export type { Facet, FacetTable } from './machine/facet';
export { findRow, type Match, type Question, type Refusal } from './machine/find-row';
export type { Lifecycle, LifecycleDefinition, StateDeadline } from './machine/lifecycle';
export type { LifecycleFault } from './machine/lifecycle-fault';
export { type Conditions, type LifecycleTerms, type Row, UNCHANGED } from './machine/row';
export { verifyLifecycle } from './machine/verify-lifecycle';
export {
  REFUND_ORDER_LIFECYCLE,
  type RefundOrderLifecycle,
  type RefundOrderRequest,
  type RefundOrderStanding,
  type RefundOrderTerms,
} from './refund-order/refund-order-lifecycle';
