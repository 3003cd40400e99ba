import { cutBlocks } from '../allocation/index';
import { withoutRanges } from '../facts/index';
import { type ClaimRule, denies, theType } from './claim-rule';
import type { WholeClaim } from './inquiry';

const isUnpaid = (claim: WholeClaim): boolean => claim.inquiry.order.status === 'awaiting_payment';

/** Whether units of the order would be left that are neither claimed nor gone already. */
const leavesUnits = (claim: WholeClaim): boolean =>
  withoutRanges(claim.inquiry.segments(), [...claim.claimed, ...claim.inquiry.gone()]).length > 0;

/** How much of an order, and of its price, is canceled at once before shipment. */
export const UNSHIPPED_RULES: readonly ClaimRule<WholeClaim>[] = [
  denies('CAN-01', 'whole_order_only', ['cancel'], (claim) => isUnpaid(claim) && leavesUnits(claim) && theType(claim)),
  denies(
    'ELG-16',
    'whole_order_only',
    ['cancel', 'refund_only'],
    (claim) =>
      claim.inquiry.knobs.unshippedLines === 'whole_order_only' &&
      claim.fulfilment === 'unshipped' &&
      !isUnpaid(claim) &&
      leavesUnits(claim) &&
      theType(claim),
  ),
  denies('ELG-16', 'partial_amount_before_shipment', ['refund_only'], (claim) => {
    const { query, knobs } = claim.inquiry;
    const { amount: requested } = query;
    if (requested === undefined || !claim.inquiry.lines) return null;
    if (claim.fulfilment !== 'unshipped' || knobs.unshippedAmount === 'any') return null;
    const full = cutBlocks(claim.inquiry.paidRanges(), claim.claimed).reduce(
      (total, { from, to, left }) => total + (to - from) * left,
      0,
    );
    return requested < full && { requested, full };
  }),
];
