import { reason } from '../decision/index';
import type { AfterSaleType } from '../vocabulary/index';
import { asks, type ClaimRule, denies, notes } from './claim-rule';
import type { WholeClaim } from './inquiry';
import { thresholdsOf } from './thresholds';

const CANCELS: readonly AfterSaleType[] = ['cancel', 'refund_only'];

/** The breaches, where the policy says this of them. */
const breachesUnder = (thresholdBreach: string, claim: WholeClaim) =>
  claim.inquiry.knobs.thresholdBreach === thresholdBreach ? thresholdsOf(claim).breaches : [];

/** What becomes of discounts whose conditions the goods that are kept do not fulfil any more. */
export const THRESHOLD_RULES: readonly ClaimRule<WholeClaim>[] = [
  denies('ELG-15', 'threshold_breached', CANCELS, (claim) =>
    breachesUnder('deny', claim).flatMap((breach) => [
      breach,
      reason('ELG-15', 'refuse_on_delivery_instead', { discountId: breach.discountId }),
      reason('ELG-15', 'cancel_whole_order_instead', { discountId: breach.discountId }),
    ]),
  ),
  notes('ELG-15', 'discount_will_be_reclaimed', CANCELS, (claim) =>
    breachesUnder('reclaim', claim).map(({ discountId }) => ({ discountId })),
  ),
  asks('ELG-15', 'group_needed', CANCELS, (claim) => {
    const orderIds = thresholdsOf(claim).unknownOrderIds;
    return orderIds.length > 0 && { orderIds };
  }),
];
