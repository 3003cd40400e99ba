import type * as v from 'valibot';
import type { allocateOrder, allocationOf, splitPayment } from '../allocation/index';
import type { compareAnswers, emptySummary, mergeSummaries, withOrder } from '../compare/index';
import type { checkEligibility, checkType } from '../eligibility/index';
import type { resolveStockOut, screenOrder } from '../exceptions/index';
import type { checkFacts } from '../facts/index';
import type {
  afterStep,
  applyBatch,
  applyForAfterSale,
  availableActions,
  decide,
  evolve,
  keptUnits,
  nextDeadline,
  orderDeadline,
  refundRequestOf,
  transition,
  transitionOrder,
  transitionRefundOrder,
  transitionReplacement,
  transitionReturnOrder,
  transitionSupplierCase,
} from '../lifecycle/index';
import type { measureRates, mergeMeasures } from '../metrics/index';
import { type apportion, REMAINDERS } from '../money/index';
import type { applyPatches, transitionWithPatches } from '../patches/index';
import type { afterSaleTypeOf, caseStateOf, stateCodesOf, typeCodesOf } from '../platforms/index';
import type { checkPolicy, definePolicy } from '../policy/index';
import type { owedCompensation, quoteRefund, refundRecord, withRefund } from '../refund/index';
import type { rollUpOrder } from '../rollup/index';
import type { refundPath, serviceLevels, urgeShipment } from '../service/index';
import type { coverClaims, mergeStatements, settleOrder, statementOf } from '../settlement/index';
import type { attemptsOn } from '../testing/index';
import { AFTER_SALE_TYPES, CASE_STATES, FULFILMENTS, PLATFORMS, REFUND_STATES } from '../vocabulary/index';
import { afterSaleCaseSchema } from './after-sale-case-schema';
import { allocationSchema } from './allocation-schema';
import { applicationRequestSchema } from './application-request-schema';
import { attemptSchema, caseStandingSchema } from './attempt-schema';
import { availableActionsSchema } from './available-actions-schema';
import { batchCommandSchema, batchResultSchema } from './batch-schema';
import { caseCommandSchema } from './case-command-schema';
import { caseEventSchema } from './case-event-schema';
import { actionsQuerySchema, deadlineQuerySchema } from './case-query-schema';
import { caseDecisionSchema, caseTransitionSchema } from './case-transition-schema';
import { comparisonSummarySchema, policyDifferenceSchema } from './comparison-schema';
import { decisionSchema } from './decision-schema';
import { eligibilityQuerySchema } from './eligibility-query-schema';
import { screeningFactsSchema, screeningSchema, stockOutQuerySchema, stockOutSchema } from './exception-schema';
import { factIssueSchema, policyIssueSchema } from './issue-schema';
import { measureRatesSchema, measuresSchema, rateOptionsSchema } from './measures-schema';
import { nextDeadlineSchema } from './next-deadline-schema';
import { orderCommandSchema, orderTransitionSchema } from './order-command-schema';
import { orderRollupSchema } from './order-rollup-schema';
import { orderSchema } from './order-schema';
import { patchedTransitionSchema, patchSchema } from './patch-schema';
import { orderTendersSchema, paymentSchema } from './payment-schema';
import {
  aboutStatusSchema,
  platformCodeSchema,
  platformCodesSchema,
  stateReadingSchema,
  typeReadingSchema,
} from './platform-schema';
import { policyChangesSchema, policySchema } from './policy-schema';
import { recordSituationSchema } from './record-situation-schema';
import { refundOrderCommandSchema, refundOrderSchema, refundOrderTransitionSchema } from './refund-order-schema';
import { refundQuoteSchema } from './refund-quote-schema';
import { refundRequestSchema } from './refund-request-schema';
import { refundRecordSchema } from './refund-schema';
import {
  replacementCommandSchema,
  replacementShipmentSchema,
  replacementTransitionSchema,
} from './replacement-shipment-schema';
import { returnOrderCommandSchema, returnOrderSchema, returnOrderTransitionSchema } from './return-order-schema';
import { row } from './row';
import {
  refundPathSchema,
  serviceQuerySchema,
  serviceReportSchema,
  shipmentUrgingSchema,
  urgingQuerySchema,
} from './service-schema';
import { settlementSchema } from './settlement-schema';
import { situationSchema } from './situation-schema';
import { fundsSchema, periodSchema, recoveryClaimSchema, recoverySchema, statementSchema } from './statement-schema';
import { supplierCaseCommandSchema, supplierCaseSchema, supplierCaseTransitionSchema } from './supplier-case-schema';
import { typeEligibilitySchema } from './type-eligibility-schema';
import { unitRangeEntries } from './unit-range';
import { amount, count, flag, id, instant, list, nullable, optional, signedAmount, word } from './values';

const apportionOptions = row({ remainder: optional(word(REMAINDERS)), caps: optional(list(amount)) });

/** The questions that can be asked in plain JSON. */
interface Questions {
  readonly allocateOrder: typeof allocateOrder;
  readonly splitPayment: typeof splitPayment;
  readonly checkFacts: typeof checkFacts;
  readonly checkPolicy: typeof checkPolicy;
  readonly checkEligibility: typeof checkEligibility;
  readonly checkType: typeof checkType;
  readonly quoteRefund: typeof quoteRefund;
  readonly applyForAfterSale: typeof applyForAfterSale;
  readonly availableActions: typeof availableActions;
  readonly transition: typeof transition;
  readonly decide: typeof decide;
  readonly evolve: typeof evolve;
  readonly nextDeadline: typeof nextDeadline;
  readonly applyBatch: typeof applyBatch;
  readonly rollUpOrder: typeof rollUpOrder;
  readonly refundPath: typeof refundPath;
  readonly serviceLevels: typeof serviceLevels;
  readonly urgeShipment: typeof urgeShipment;
  readonly resolveStockOut: typeof resolveStockOut;
  readonly screenOrder: typeof screenOrder;
  readonly mergeMeasures: typeof mergeMeasures;
  readonly measureRates: typeof measureRates;
  readonly settleOrder: typeof settleOrder;
  readonly statementOf: typeof statementOf;
  readonly mergeStatements: typeof mergeStatements;
  readonly coverClaims: typeof coverClaims;
  readonly transitionOrder: typeof transitionOrder;
  readonly transitionRefundOrder: typeof transitionRefundOrder;
  readonly transitionReturnOrder: typeof transitionReturnOrder;
  readonly transitionReplacement: typeof transitionReplacement;
  readonly transitionSupplierCase: typeof transitionSupplierCase;
  readonly definePolicy: typeof definePolicy;
  readonly apportion: typeof apportion;
  readonly allocationOf: typeof allocationOf;
  readonly owedCompensation: typeof owedCompensation;
  readonly refundRequestOf: typeof refundRequestOf;
  readonly refundRecord: typeof refundRecord;
  readonly withRefund: typeof withRefund;
  readonly afterStep: typeof afterStep;
  readonly orderDeadline: typeof orderDeadline;
  readonly keptUnits: typeof keptUnits;
  readonly transitionWithPatches: typeof transitionWithPatches;
  readonly applyPatches: typeof applyPatches;
  readonly afterSaleTypeOf: typeof afterSaleTypeOf;
  readonly caseStateOf: typeof caseStateOf;
  readonly typeCodesOf: typeof typeCodesOf;
  readonly stateCodesOf: typeof stateCodesOf;
  readonly compareAnswers: typeof compareAnswers;
  readonly emptySummary: typeof emptySummary;
  readonly withOrder: typeof withOrder;
  readonly mergeSummaries: typeof mergeSummaries;
  readonly attemptsOn: typeof attemptsOn;
}

type SchemasOf<Facts extends readonly unknown[]> = {
  readonly [Place in keyof Facts]: v.GenericSchema<unknown, Facts[Place]>;
};

/** What a question is asked with, one schema for each parameter in their order, and what it answers. */
export interface QuestionSchemas<Ask extends (...facts: never[]) => unknown> {
  readonly asks: SchemasOf<Parameters<Ask>>;
  readonly answer: v.GenericSchema<unknown, ReturnType<Ask>>;
}

/**
 * Every question that can be asked in plain JSON, by the name of its function: the schemas of what it is asked with, in the
 * order of its parameters, and of its answer.
 *
 * @example
 * ```ts
 * import { checkEligibility, standard } from 'aftersale';
 * import { QUESTIONS } from 'aftersale/schema';
 * import { is } from 'valibot';
 * const order = {
 *   id: 'o1', currency: 'CNY', status: 'completed', payment: 'prepaid', placedAt: 0, paidAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 1, unitPrice: 1000 }],
 *   parcels: [], discounts: [], tenders: [{ id: 't', kind: 'cash', amount: 1000 }],
 * } as const;
 * const answer = checkEligibility({ order, cases: [], policy: standard, now: 0, version: 1 }, { actor: 'buyer' });
 * is(QUESTIONS.checkEligibility.answer, answer); // => true
 * ```
 */
export const QUESTIONS: { readonly [Name in keyof Questions]: QuestionSchemas<Questions[Name]> } = {
  allocateOrder: { asks: [orderSchema, policySchema], answer: allocationSchema },
  splitPayment: { asks: [paymentSchema, list(orderSchema), policySchema], answer: list(orderTendersSchema) },
  checkFacts: { asks: [situationSchema], answer: list(factIssueSchema) },
  checkPolicy: { asks: [policySchema], answer: list(policyIssueSchema) },
  checkEligibility: { asks: [situationSchema, eligibilityQuerySchema], answer: list(typeEligibilitySchema) },
  checkType: {
    asks: [situationSchema, word(AFTER_SALE_TYPES), eligibilityQuerySchema],
    answer: typeEligibilitySchema,
  },
  quoteRefund: { asks: [situationSchema, refundRequestSchema], answer: decisionSchema(refundQuoteSchema) },
  applyForAfterSale: {
    asks: [situationSchema, applicationRequestSchema],
    answer: decisionSchema(caseTransitionSchema),
  },
  availableActions: { asks: [situationSchema, actionsQuerySchema], answer: availableActionsSchema },
  transition: { asks: [situationSchema, caseCommandSchema], answer: decisionSchema(caseTransitionSchema) },
  decide: { asks: [caseCommandSchema, situationSchema], answer: decisionSchema(caseDecisionSchema) },
  evolve: { asks: [nullable(afterSaleCaseSchema), caseEventSchema], answer: afterSaleCaseSchema },
  nextDeadline: { asks: [situationSchema, deadlineQuerySchema], answer: nullable(nextDeadlineSchema) },
  applyBatch: { asks: [list(situationSchema), batchCommandSchema], answer: batchResultSchema },
  rollUpOrder: { asks: [situationSchema], answer: orderRollupSchema },
  refundPath: { asks: [situationSchema, deadlineQuerySchema], answer: nullable(refundPathSchema) },
  serviceLevels: { asks: [situationSchema, serviceQuerySchema], answer: serviceReportSchema },
  urgeShipment: { asks: [situationSchema, urgingQuerySchema], answer: decisionSchema(shipmentUrgingSchema) },
  resolveStockOut: { asks: [situationSchema, stockOutQuerySchema], answer: decisionSchema(stockOutSchema) },
  screenOrder: { asks: [situationSchema, screeningFactsSchema], answer: screeningSchema },
  mergeMeasures: { asks: [measuresSchema, measuresSchema], answer: measuresSchema },
  measureRates: { asks: [measuresSchema, rateOptionsSchema], answer: measureRatesSchema },
  settleOrder: { asks: [situationSchema], answer: settlementSchema },
  statementOf: { asks: [settlementSchema, nullable(periodSchema)], answer: statementSchema },
  mergeStatements: { asks: [list(statementSchema)], answer: statementSchema },
  coverClaims: {
    asks: [list(recoveryClaimSchema), fundsSchema, word(['balance_first', 'deposit_first'])],
    answer: recoverySchema,
  },
  transitionOrder: { asks: [situationSchema, orderCommandSchema], answer: decisionSchema(orderTransitionSchema) },
  transitionRefundOrder: {
    asks: [refundOrderSchema, refundOrderCommandSchema, recordSituationSchema],
    answer: decisionSchema(refundOrderTransitionSchema),
  },
  transitionReturnOrder: {
    asks: [returnOrderSchema, returnOrderCommandSchema, recordSituationSchema],
    answer: decisionSchema(returnOrderTransitionSchema),
  },
  transitionReplacement: {
    asks: [replacementShipmentSchema, replacementCommandSchema, recordSituationSchema],
    answer: decisionSchema(replacementTransitionSchema),
  },
  transitionSupplierCase: {
    asks: [supplierCaseSchema, supplierCaseCommandSchema, recordSituationSchema],
    answer: decisionSchema(supplierCaseTransitionSchema),
  },
  definePolicy: { asks: [policyChangesSchema, policySchema], answer: policySchema },
  apportion: { asks: [signedAmount, list(count), apportionOptions], answer: list(signedAmount) },
  allocationOf: { asks: [situationSchema], answer: allocationSchema },
  owedCompensation: { asks: [situationSchema, afterSaleCaseSchema], answer: row({ amount, isJudged: flag }) },
  refundRequestOf: { asks: [afterSaleCaseSchema], answer: refundRequestSchema },
  refundRecord: { asks: [refundQuoteSchema, word(REFUND_STATES)], answer: refundRecordSchema },
  withRefund: { asks: [afterSaleCaseSchema, refundQuoteSchema, word(REFUND_STATES)], answer: afterSaleCaseSchema },
  afterStep: { asks: [situationSchema, caseTransitionSchema], answer: situationSchema },
  orderDeadline: { asks: [situationSchema], answer: nullable(instant) },
  keptUnits: { asks: [situationSchema], answer: list(row(unitRangeEntries)) },
  transitionWithPatches: {
    asks: [situationSchema, caseCommandSchema],
    answer: decisionSchema(patchedTransitionSchema),
  },
  applyPatches: { asks: [afterSaleCaseSchema, list(patchSchema)], answer: afterSaleCaseSchema },
  afterSaleTypeOf: { asks: [word(PLATFORMS), platformCodeSchema, id], answer: typeReadingSchema },
  caseStateOf: { asks: [word(PLATFORMS), platformCodeSchema, aboutStatusSchema], answer: stateReadingSchema },
  typeCodesOf: { asks: [word(PLATFORMS), word(AFTER_SALE_TYPES), word(FULFILMENTS)], answer: platformCodesSchema },
  stateCodesOf: { asks: [word(PLATFORMS), word(CASE_STATES), word(AFTER_SALE_TYPES)], answer: platformCodesSchema },
  compareAnswers: { asks: [policySchema, policySchema, situationSchema], answer: nullable(policyDifferenceSchema) },
  emptySummary: { asks: [policySchema, policySchema], answer: comparisonSummarySchema },
  withOrder: {
    asks: [comparisonSummarySchema, nullable(policyDifferenceSchema)],
    answer: comparisonSummarySchema,
  },
  mergeSummaries: { asks: [comparisonSummarySchema, comparisonSummarySchema], answer: comparisonSummarySchema },
  attemptsOn: { asks: [caseStandingSchema], answer: list(attemptSchema) },
};
