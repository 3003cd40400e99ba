import { denial, reason } from '../decision/index';
import { AFTER_SALE_TYPES } from '../vocabulary/index';
import { type ClaimRule, TYPES_AFTER_PAYMENT } from './claim-rule';
import { isDueOnDelivery, type SegmentClaim } from './segment-claim';

const isClosed = ({ inquiry }: SegmentClaim): boolean => inquiry.situation.order.status === 'closed';

/** What the order's status and its payment allow. */
export const STATUS_RULES: readonly ClaimRule<SegmentClaim>[] = [
  {
    rule: 'ELG-01',
    types: TYPES_AFTER_PAYMENT,
    judge: ({ segment, type }) =>
      segment.payment === 'awaited' ? denial(reason('ELG-01', 'order_awaits_payment', { type })) : null,
  },
  {
    rule: 'ELG-02',
    types: ['cancel'],
    judge: (claim) =>
      claim.segment.payment === 'paid' && !isClosed(claim)
        ? denial(reason('ELG-02', 'order_is_paid', { status: claim.inquiry.situation.order.status }))
        : null,
  },
  {
    rule: 'ELG-07',
    types: AFTER_SALE_TYPES,
    judge: (claim) => (isClosed(claim) ? denial(reason('ELG-07', 'order_is_closed', { status: 'closed' })) : null),
  },
  {
    rule: 'ELG-26',
    types: ['compensation', 'price_protection'],
    judge: (claim) =>
      isDueOnDelivery(claim) ? denial(reason('ELG-26', 'order_not_paid', { type: claim.type })) : null,
  },
  {
    rule: 'ELG-28',
    types: ['refund_only', 'return_refund'],
    judge: (claim) =>
      isDueOnDelivery(claim) ? denial(reason('ELG-28', 'order_not_paid', { type: claim.type })) : null,
  },
];
