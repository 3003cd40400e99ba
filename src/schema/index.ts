export { afterSaleCaseSchema } from './after-sale-case-schema';
export { allocationSchema } from './allocation-schema';
export { applicationRequestSchema } from './application-request-schema';
export { attemptSchema } from './attempt-schema';
export { availableActionsSchema } from './available-actions-schema';
export { batchCommandSchema, batchResultSchema } from './batch-schema';
export { caseCommandSchema, issuedCommandSchema } from './case-command-schema';
export { caseEffectSchema } from './case-effect-schema';
export { caseEventSchema } from './case-event-schema';
export { actionsQuerySchema, deadlineQuerySchema } from './case-query-schema';
export { caseDecisionSchema, caseTransitionSchema } from './case-transition-schema';
export { comparisonSummarySchema, policyDifferenceSchema } from './comparison-schema';
export { decisionSchema } from './decision-schema';
export { eligibilityQuerySchema } from './eligibility-query-schema';
export { screeningFactsSchema, screeningSchema, stockOutQuerySchema, stockOutSchema } from './exception-schema';
export { factIssueSchema, policyIssueSchema } from './issue-schema';
export { lawResultSchema } from './law-result-schema';
export { liberal } from './liberal';
export { lifecycleFaultSchema, lifecycleModelSchema } from './lifecycle-schema';
export { measureRatesSchema, measuresSchema, rateOptionsSchema } from './measures-schema';
export { nextDeadlineSchema } from './next-deadline-schema';
export type { Notation } from './notation';
export { orderCommandSchema, orderTransitionSchema } from './order-command-schema';
export { orderRollupSchema } from './order-rollup-schema';
export { orderSchema } from './order-schema';
export { type Parsed, parseAs } from './parse-as';
export { type ParsedRequest, parseEligibilityQuery, parseRefundRequest } from './parse-request';
export { type ParsedSituation, parseSituation, type SituationIssue } from './parse-situation';
export { patchedTransitionSchema, patchSchema } from './patch-schema';
export { orderTendersSchema, paymentSchema } from './payment-schema';
export { aboutStatusSchema, platformCodesSchema, stateReadingSchema, typeReadingSchema } from './platform-schema';
export { policyChangesSchema, policySchema } from './policy-schema';
export { QUESTIONS, type QuestionSchemas } from './questions';
export { reasonSchema } from './reason-schema';
export { recordSituationSchema } from './record-situation-schema';
export { refundOrderCommandSchema, refundOrderSchema, refundOrderTransitionSchema } from './refund-order-schema';
export { refundQuoteSchema } from './refund-quote-schema';
export { refundRequestSchema } from './refund-request-schema';
export { refundRecordSchema } from './refund-schema';
export {
  replacementCommandSchema,
  replacementShipmentSchema,
  replacementTransitionSchema,
} from './replacement-shipment-schema';
export { returnOrderCommandSchema, returnOrderSchema, returnOrderTransitionSchema } from './return-order-schema';
export {
  refundPathSchema,
  serviceQuerySchema,
  serviceReportSchema,
  shipmentUrgingSchema,
  urgingQuerySchema,
} from './service-schema';
export { settlementSchema } from './settlement-schema';
export { situationSchema } from './situation-schema';
export { recoverySchema, statementSchema } from './statement-schema';
export { supplierCaseCommandSchema, supplierCaseSchema, supplierCaseTransitionSchema } from './supplier-case-schema';
export { traceSchema } from './trace-schema';
export { typeEligibilitySchema } from './type-eligibility-schema';
