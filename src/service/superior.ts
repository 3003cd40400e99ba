import type { AfterSaleCase } from '../facts/index';
import type { Policy } from '../policy/index';
import type { Actor } from '../vocabulary/index';

/** Who decides above the agent: whom the refund waits for, else his supervisor. */
export const superiorOf = ({ approver }: AfterSaleCase): Actor => approver ?? 'supervisor';

/** Whether finance looks at a refund in any case, so that its waiting says nothing of an agent's limit (LIF-08). */
function isReviewed({ refunds }: AfterSaleCase, { lifecycle: { financeReview } }: Policy): boolean {
  if (financeReview.when === 'above') return (refunds.at(-1)?.total ?? 0) > financeReview.amount;
  return financeReview.when === 'always';
}

/** Whether a case's refund waits, or waited, for whoever is above the agent (RFD-08). */
export const isSuperior = (claim: AfterSaleCase, policy: Policy): boolean =>
  claim.approver !== undefined && (claim.approver !== 'finance' || !isReviewed(claim, policy));
