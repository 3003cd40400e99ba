export { afterSaleCaseSchema } from './after-sale-case-schema';
export { allocationSchema } from './allocation-schema';
export { orderSchema } from './order-schema';
export { type ParsedSituation, parseSituation, type SituationIssue } from './parse-situation';
export { policySchema } from './policy-schema';
export { situationSchema } from './situation-schema';
