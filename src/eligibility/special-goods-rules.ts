import { asks, type ClaimRule, notes } from './claim-rule';
import { isSellersFault } from './fault';
import type { SegmentClaim } from './openings';

/** What is particular to virtual goods and to presales. */
export const SPECIAL_GOODS_RULES: readonly ClaimRule<SegmentClaim>[] = [
  asks('ELG-29', 'virtual_goods_used', ['refund_only', 'return_refund', 'exchange'], ({ units: { line } }) => {
    const usedAt = line.virtual?.usedAt;
    return usedAt !== undefined && { usedAt };
  }),
  notes('ELG-29', 'deposit_not_refundable', ['cancel'], (claim) => {
    const deposits = claim.inquiry.order.tenders.filter((tender) => tender.phase === 'deposit');
    const amount = deposits.reduce((total, deposit) => total + deposit.amount, 0);
    const isKept = claim.units.payment === 'awaited' && claim.inquiry.knobs.depositRefund !== 'always';
    return amount > 0 && isKept && !isSellersFault(claim.inquiry, [claim.units]) && { amount };
  }),
];
