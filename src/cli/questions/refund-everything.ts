import { checkEligibility } from '../../eligibility/index';
import type { Situation } from '../../facts/index';
import type { RefundRequest } from '../../refund/index';
import type { AfterSaleType } from '../../vocabulary/index';

const REFUND_TYPES: readonly AfterSaleType[] = ['refund_only', 'return_refund'];

/** A request for everything the buyer can still have refunded at once; null where nothing is open to him. */
export function requestForEverything(situation: Situation): RefundRequest | null {
  for (const { type, byUnits } of checkEligibility(situation, { actor: 'buyer' })) {
    const lines = byUnits
      .filter(({ outcome }) => outcome !== 'deny')
      .map(({ lineId, from, to }) => ({ lineId, from, to }));
    if (REFUND_TYPES.includes(type) && lines.length > 0) {
      return { caseId: 'everything', type, lines, reason: 'other', actor: 'buyer' };
    }
  }
  return null;
}
