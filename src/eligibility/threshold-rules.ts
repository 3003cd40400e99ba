import { denialIfAny, type Finding, noteIfAny, reason, review } from '../decision/index';
import type { ClaimRule } from './claim-rule';
import { isSellersFault } from './fault';
import { type Thresholds, thresholdsOf } from './thresholds';
import type { WholeClaim } from './whole-claim';

const NOTHING_TO_CHECK: Thresholds = { breaches: [], unknownOrderIds: [] };

/**
 * Thresholds matter to a choice of units that is canceled before shipment, by a buyer who could keep them: the order as
 * a whole goes with its discounts, and what is not his fault costs him none.
 */
function checked(claim: WholeClaim): Thresholds {
  const { inquiry, fulfilment, segments } = claim;
  const isMatter =
    inquiry.selection !== null &&
    fulfilment === 'unshipped' &&
    inquiry.situation.policy.eligibility.thresholdBreach !== 'keep' &&
    inquiry.situation.order.discounts.some(({ condition }) => condition !== undefined) &&
    !isSellersFault(inquiry, segments);
  return isMatter ? thresholdsOf(claim) : NOTHING_TO_CHECK;
}

/** What becomes of discounts whose conditions the goods that are kept do not fulfil any more. */
export const THRESHOLD_RULES: readonly ClaimRule<WholeClaim>[] = [
  {
    rule: 'ELG-15',
    types: ['cancel', 'refund_only'],
    judge: (claim): Finding | null => {
      const { breaches } = checked(claim);
      if (claim.inquiry.situation.policy.eligibility.thresholdBreach === 'reclaim') {
        const reclaimed = breaches.map(({ discountId }) =>
          reason('ELG-15', 'discount_will_be_reclaimed', { discountId }),
        );
        return noteIfAny(reclaimed);
      }
      const breached = breaches.flatMap((breach) => [
        reason('ELG-15', 'threshold_breached', breach),
        reason('ELG-15', 'refuse_on_delivery_instead', { discountId: breach.discountId }),
        reason('ELG-15', 'cancel_whole_order_instead', { discountId: breach.discountId }),
      ]);
      return denialIfAny(breached);
    },
  },
  {
    rule: 'ELG-15',
    types: ['cancel', 'refund_only'],
    judge: (claim): Finding | null => {
      const { unknownOrderIds } = checked(claim);
      return unknownOrderIds.length > 0
        ? review(reason('ELG-15', 'group_needed', { orderIds: unknownOrderIds }))
        : null;
    },
  },
];
