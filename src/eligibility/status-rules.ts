import { AFTER_SALE_TYPES } from '../vocabulary/index';
import { type ClaimRule, denies, TYPES_AFTER_PAYMENT, theType } from './claim-rule';
import type { SegmentClaim } from './openings';

const theStatus = ({ inquiry }: SegmentClaim) => ({ status: inquiry.order.status });
const isClosed = (claim: SegmentClaim): boolean => claim.inquiry.order.status === 'closed';
const isDueOnDelivery = (claim: SegmentClaim) => claim.units.payment === 'on_delivery' && theType(claim);

/** What the order's status and its payment allow. */
export const STATUS_RULES: readonly ClaimRule<SegmentClaim>[] = [
  denies(
    'ELG-01',
    'order_awaits_payment',
    TYPES_AFTER_PAYMENT,
    (claim) => claim.units.payment === 'awaited' && theType(claim),
  ),
  denies(
    'ELG-02',
    'order_is_paid',
    ['cancel'],
    (claim) => claim.units.payment === 'paid' && !isClosed(claim) && theStatus(claim),
  ),
  denies('ELG-07', 'order_is_closed', AFTER_SALE_TYPES, (claim) => isClosed(claim) && theStatus(claim)),
  denies('ELG-26', 'order_not_paid', ['compensation', 'price_protection'], isDueOnDelivery),
  denies('ELG-28', 'order_not_paid', ['refund_only', 'return_refund'], isDueOnDelivery),
];
