export { afterStep } from './case/after-step';
export type { Application } from './case/application';
export { applyBatch, type BatchCommand, type BatchCommandOf, type BatchResult } from './case/apply-batch';
export { type ApplicationRequest, applyForAfterSale } from './case/apply-for-after-sale';
export {
  type ActionsQuery,
  type AvailableAction,
  type AvailableActions,
  availableActions,
  type UnavailableAction,
} from './case/available-actions';
export type { CaseCommand, CaseCommandOf } from './case/case-command';
export type { CaseEffect, CaseEffectOf, IssuedCommand } from './case/case-effect';
export type { CaseChanges, CaseEvent, NewCase } from './case/case-event';
export { ACTION_INPUTS, type CaseInput, type CaseInputOf, type InspectionFinding } from './case/case-input';
export { CASE_LIFECYCLE } from './case/case-lifecycle';
export type { CaseLifecycle, CaseRequest, CaseRow, CaseStanding, CaseTerms } from './case/case-terms';
export type { CaseDecision, CaseTransition, Expected } from './case/case-transition';
export { evolve, initialState } from './case/evolve';
export { firstAnswer, owesAnswer } from './case/first-answer';
export { type NextDeadline, nextDeadline } from './case/next-deadline';
export { policyOf } from './case/policy-of';
export { refundRequestOf } from './case/refund-request-of';
export { decide, transition } from './case/transition';
export { defineLifecycle } from './machine/define-lifecycle';
export type { Facet, FacetTable } from './machine/facet';
export { findRow, type Match, type Question, type Refusal } from './machine/find-row';
export type { Lifecycle } from './machine/lifecycle';
export type { LifecycleDefinition, StateDeadline } from './machine/lifecycle-definition';
export type { LifecycleFault } from './machine/lifecycle-fault';
export { type Conditions, type LifecycleTerms, type Row, UNCHANGED } from './machine/row';
export { rowInputs } from './machine/row-inputs';
export { verifyLifecycle } from './machine/verify-lifecycle';
export { keptUnits } from './order/kept-units';
export { orderDeadline } from './order/order-deadline';
export type { OrderInput, OrderRequest, OrderStanding } from './order/order-facets';
export { ORDER_LIFECYCLE, type OrderLifecycle } from './order/order-lifecycle';
export { transitionOrder } from './order/transition-order';
export type {
  LifecycleRecord,
  RecordCommand,
  RecordEffect,
  RecordStep,
  RecordTerms,
  RecordTransition,
} from './record/lifecycle-record';
export { recordDeadline } from './record/record-deadline';
export type { RecordSituation } from './record/record-situation';
export {
  REFUND_ORDER_LIFECYCLE,
  type RefundOrderLifecycle,
  type RefundOrderRequest,
  type RefundOrderStanding,
  type RefundOrderTerms,
} from './refund-order/refund-order-lifecycle';
export { type RefundOrder, transitionRefundOrder } from './refund-order/transition-refund-order';
export {
  REPLACEMENT_LIFECYCLE,
  type ReplacementInput,
  type ReplacementLifecycle,
  type ReplacementRequest,
  type ReplacementShipment,
  type ReplacementStanding,
} from './replacement-shipment/replacement-lifecycle';
export { transitionReplacement } from './replacement-shipment/transition-replacement';
export {
  RETURN_ORDER_LIFECYCLE,
  type ReturnOrder,
  type ReturnOrderInput,
  type ReturnOrderLifecycle,
  type ReturnOrderRequest,
  type ReturnOrderStanding,
} from './return-order/return-order-lifecycle';
export { transitionReturnOrder } from './return-order/transition-return-order';
export {
  SUPPLIER_CASE_LIFECYCLE,
  type SupplierCase,
  type SupplierCaseLifecycle,
  type SupplierCaseStanding,
} from './supplier-case/supplier-case-lifecycle';
export { transitionSupplierCase } from './supplier-case/transition-supplier-case';
