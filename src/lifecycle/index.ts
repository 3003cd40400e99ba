export { defineLifecycle } from './machine/define-lifecycle';
export type { Facet, FacetTable } from './machine/facet';
export { findRow, type Match, type Question, type Refusal } from './machine/find-row';
export type { Lifecycle, LifecycleDefinition, StateDeadline } from './machine/lifecycle';
export type { LifecycleFault } from './machine/lifecycle-fault';
export { type Conditions, type LifecycleTerms, type Row, UNCHANGED } from './machine/row';
export { verifyLifecycle } from './machine/verify-lifecycle';
