export type { OwedCompensation } from './compensation';
export { grantsOf } from './counted-cases';
export { owedCompensation } from './owed-compensation';
export { quoteRefund } from './quote-refund';
export type { RefundCap, RefundQuote, RefundRoute } from './refund-quote';
export { refundRecord, withRefund } from './refund-record';
export type { RefundRequest } from './refund-request';
export { refundedUnits } from './refunded-units';
