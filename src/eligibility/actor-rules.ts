import { denial, reason } from '../decision/index';
import { type Actor, AFTER_SALE_TYPES } from '../vocabulary/index';
import type { ClaimRule } from './claim-rule';
import type { SegmentClaim } from './segment-claim';

/** Who may apply: the buyer, and those who can do it for him. */
const APPLICANTS: readonly Actor[] = ['buyer', 'agent', 'supervisor', 'merchant', 'platform'];

/** Who may cancel what has not been paid: the system does at the deadline (CAN-01). */
const CANCELERS_OF_UNPAID: readonly Actor[] = ['buyer', 'platform', 'system'];

const isUnpaidCancel = ({ segment, type }: SegmentClaim): boolean => type === 'cancel' && segment.payment === 'awaited';
const isApplicant = ({ inquiry }: SegmentClaim): boolean => APPLICANTS.includes(inquiry.actor);
const isCancelerOfUnpaid = ({ inquiry }: SegmentClaim): boolean => CANCELERS_OF_UNPAID.includes(inquiry.actor);

/** Who may apply at all. */
export const ACTOR_RULES: readonly ClaimRule<SegmentClaim>[] = [
  {
    rule: 'STA-03',
    types: AFTER_SALE_TYPES,
    judge: (claim) =>
      isApplicant(claim) || (isUnpaidCancel(claim) && isCancelerOfUnpaid(claim))
        ? null
        : denial(reason('STA-03', 'actor_cannot_apply', { actor: claim.inquiry.actor })),
  },
  {
    rule: 'ELG-14',
    types: ['cancel'],
    judge: (claim) =>
      isUnpaidCancel(claim) && isApplicant(claim) && !isCancelerOfUnpaid(claim)
        ? denial(reason('ELG-14', 'actor_cannot_cancel_unpaid', { actor: claim.inquiry.actor }))
        : null,
  },
];
