import type { AfterSaleCase } from '../../facts/index';
import type { RefundRequest } from '../../refund/index';

/** What the case asks to be refunded. Whoever granted its terms answers for them; else who applied (RFD-08). */
export const refundRequestOf = (claim: AfterSaleCase): RefundRequest => ({
  caseId: claim.id,
  type: claim.type,
  lines: claim.claims,
  reason: claim.reason,
  actor: claim.termsBy ?? claim.appliedBy,
  ...(claim.liability !== undefined && { liability: claim.liability }),
  ...claim.terms,
});
