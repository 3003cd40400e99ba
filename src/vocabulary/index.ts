export {
  ABNORMALITIES,
  type Abnormality,
  HANDLINGS,
  type Handling,
  STOCK_OUT_OPTIONS,
  type StockOutOption,
} from './abnormality';
export { ACTORS, type Actor } from './actor';
export { AFTER_SALE_TYPES, type AfterSaleType } from './after-sale-type';
export {
  CARRIAGES,
  type Carriage,
  DISPOSITIONS,
  type Disposition,
  INSPECTION_RESULTS,
  type InspectionResult,
} from './carriage';
export {
  CASE_ACTIONS,
  CASE_EVENTS,
  CASE_STEPS,
  type CaseAction,
  type CaseEventName,
  type CaseStep,
} from './case-action';
export {
  CASE_CONDITIONS,
  type CaseCondition,
  type CaseConditions,
  type CaseConditionValues,
} from './case-condition';
export { CASE_EFFECTS, type CaseEffectName } from './case-effect';
export {
  CASE_STATES,
  type CaseState,
  FINAL_CASE_STATES,
  FIRST_CASE_STATE,
  type FinalCaseState,
  isInProgress,
  isLive,
} from './case-state';
export { CANCEL_REASONS, CLAIM_REASON_NAMES, CLAIM_REASONS, type ClaimReason } from './claim-reason';
export { DISPUTE_FORUMS, type DisputeForum, REMEDIES, type Remedy, RULINGS, type Ruling } from './dispute';
export { AfterSaleError, ERROR_CODES, type ErrorCode } from './error';
export { APPLICATION_INPUTS, type ApplicationInput, EVIDENCE_KINDS, type EvidenceKind } from './evidence';
export { type Issue, type IssuePath, SHAPE_ISSUE_CODES, type ShapeIssueCode } from './issue';
export type { RecordKind, RecordNames } from './lifecycle-record';
export { malformed } from './malformed';
export {
  AFTER_SALE_STATES,
  type AfterSaleState,
  FULFILMENT_STATES,
  type FulfilmentState,
  PAYMENT_STATES,
  type PaymentState,
  UNIT_PLACES,
  type UnitPlace,
} from './order-axes';
export {
  ORDER_ACTIONS,
  ORDER_CONDITIONS,
  ORDER_EFFECTS,
  type OrderAction,
  type OrderCondition,
  type OrderConditionValues,
  type OrderEffect,
} from './order-life';
export { ORDER_STATUSES, type OrderStatus } from './order-status';
export {
  FULFILMENTS,
  type Fulfilment,
  fulfilmentOf,
  PARCEL_STAGES,
  type ParcelStage,
  WAREHOUSE_STAGES,
  type WarehouseStage,
} from './parcel-stage';
export {
  FUNDERS,
  type Funder,
  LIABLE_PARTIES,
  type LiableParty,
  PARTIES,
  PAYEES,
  type Party,
  type Payee,
} from './party';
export { PLATFORM_GAPS, PLATFORMS, type Platform, type PlatformGap } from './platform';
export {
  REFUND_ORDER_ACTIONS,
  REFUND_ORDER_CONDITIONS,
  REFUND_ORDER_EFFECTS,
  type RefundOrderAction,
  type RefundOrderCondition,
  type RefundOrderConditionValues,
  type RefundOrderEffect,
} from './refund-order';
export { REFUND_STATES, type RefundState } from './refund-state';
export {
  REPLACEMENT_ACTIONS,
  REPLACEMENT_CONDITIONS,
  REPLACEMENT_EFFECTS,
  REPLACEMENT_STATES,
  type ReplacementAction,
  type ReplacementCondition,
  type ReplacementConditionValues,
  type ReplacementEffect,
  type ReplacementState,
} from './replacement-shipment';
export {
  RETURN_ORDER_ACTIONS,
  RETURN_ORDER_CONDITIONS,
  RETURN_ORDER_EFFECTS,
  RETURN_ORDER_STATES,
  type ReturnOrderAction,
  type ReturnOrderCondition,
  type ReturnOrderConditionValues,
  type ReturnOrderEffect,
  type ReturnOrderState,
} from './return-order';
export { isRuleId, RULE_FAMILIES, type RuleFamily, type RuleId } from './rule-id';
export {
  LEVEL_STATES,
  type LevelState,
  PATH_STEP_STATES,
  PATH_STEPS,
  type PathStepName,
  type PathStepState,
  REFUND_PATHS,
  type RefundPathNumber,
  SERVICE_LEVELS,
  type ServiceLevelName,
  URGING_STEPS,
  type UrgingStep,
} from './service-level';
export {
  SUPPLIER_CASE_ACTIONS,
  SUPPLIER_CASE_EFFECTS,
  SUPPLIER_CASE_STATES,
  type SupplierCaseAction,
  type SupplierCaseEffect,
  type SupplierCaseState,
} from './supplier-case';
export {
  COD_STAGES,
  type CodStage,
  PAYMENT_METHODS,
  type PaymentMethod,
  PRESALE_PHASES,
  type PresalePhase,
  TENDER_KINDS,
  type TenderKind,
} from './tender-kind';
