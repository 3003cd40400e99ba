import type * as v from 'valibot';
import type { allocateOrder, splitPayment } from '../allocation/index';
import type { checkEligibility, checkType } from '../eligibility/index';
import type { resolveStockOut, screenOrder } from '../exceptions/index';
import type { checkFacts } from '../facts/index';
import type {
  applyBatch,
  applyForAfterSale,
  availableActions,
  decide,
  evolve,
  nextDeadline,
  transition,
  transitionOrder,
  transitionRefundOrder,
  transitionReplacement,
  transitionReturnOrder,
  transitionSupplierCase,
} from '../lifecycle/index';
import type { measureRates, mergeMeasures } from '../metrics/index';
import type { checkPolicy } from '../policy/index';
import type { quoteRefund } from '../refund/index';
import type { rollUpOrder } from '../rollup/index';
import type { refundPath, serviceLevels, urgeShipment } from '../service/index';
import type { coverClaims, mergeStatements, settleOrder, statementOf } from '../settlement/index';
import { AFTER_SALE_TYPES } from '../vocabulary/index';
import { afterSaleCaseSchema } from './after-sale-case-schema';
import { allocationSchema } from './allocation-schema';
import { applicationRequestSchema } from './application-request-schema';
import { availableActionsSchema } from './available-actions-schema';
import { batchCommandSchema, batchResultSchema } from './batch-schema';
import { caseCommandSchema } from './case-command-schema';
import { caseEventSchema } from './case-event-schema';
import { actionsQuerySchema, deadlineQuerySchema } from './case-query-schema';
import { caseDecisionSchema, caseTransitionSchema } from './case-transition-schema';
import { decisionSchema } from './decision-schema';
import { eligibilityQuerySchema } from './eligibility-query-schema';
import { screeningFactsSchema, screeningSchema, stockOutQuerySchema, stockOutSchema } from './exception-schema';
import { factIssueSchema, policyIssueSchema } from './issue-schema';
import { measureRatesSchema, measuresSchema, rateOptionsSchema } from './measures-schema';
import { nextDeadlineSchema } from './next-deadline-schema';
import { orderCommandSchema, orderTransitionSchema } from './order-command-schema';
import { orderRollupSchema } from './order-rollup-schema';
import { orderSchema } from './order-schema';
import { orderTendersSchema, paymentSchema } from './payment-schema';
import { policySchema } from './policy-schema';
import { recordSituationSchema } from './record-situation-schema';
import { refundOrderCommandSchema, refundOrderSchema, refundOrderTransitionSchema } from './refund-order-schema';
import { refundQuoteSchema } from './refund-quote-schema';
import { refundRequestSchema } from './refund-request-schema';
import {
  replacementCommandSchema,
  replacementShipmentSchema,
  replacementTransitionSchema,
} from './replacement-shipment-schema';
import { returnOrderCommandSchema, returnOrderSchema, returnOrderTransitionSchema } from './return-order-schema';
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
import { list, nullable, word } from './values';

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
};
