import { checkType } from '../eligibility/index';
import type { Situation } from '../facts/index';
import type { AfterSaleType, ClaimReason } from '../vocabulary/index';
import type { RefundAnswer } from './answer';
import { refundAnswer } from './refund-answer';

/** What a buyer may claim everything by. */
export interface FullClaim {
  readonly type: AfterSaleType;
  readonly reason: ClaimReason;
}

/** Going back on an order at the buyer's own will, and goods that are not as they should be. */
export const FULL_CLAIMS: readonly FullClaim[] = [
  { type: 'refund_only', reason: 'thinking_it_over' },
  { type: 'refund_only', reason: 'quality' },
  { type: 'return_refund', reason: 'no_reason' },
  { type: 'return_refund', reason: 'quality' },
];

/** No case has an empty id. */
const NO_CASE = '';

/** What the buyer would get for all units that may be claimed so; nothing where none may. */
export function fullClaim(situation: Situation, { type, reason }: FullClaim): RefundAnswer {
  const { outcome, reasons, byUnits } = checkType(situation, type, { actor: 'buyer', reason });
  if (outcome === 'deny') return { outcome, total: 0, reasons };
  const lines = byUnits
    .filter((units) => units.outcome !== 'deny')
    .map(({ lineId, from, to }) => ({ lineId, from, to }));
  return refundAnswer(situation, { caseId: NO_CASE, type, reason, lines, actor: 'buyer' });
}
