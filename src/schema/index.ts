export { afterSaleCaseSchema } from './after-sale-case-schema';
export { allocationSchema } from './allocation-schema';
export { eligibilityQuerySchema } from './eligibility-query-schema';
export { orderSchema } from './order-schema';
export { type ParsedRequest, parseEligibilityQuery, parseRefundRequest } from './parse-request';
export { type ParsedSituation, parseSituation, type SituationIssue } from './parse-situation';
export { policySchema } from './policy-schema';
export { refundRequestSchema } from './refund-request-schema';
export { situationSchema } from './situation-schema';
