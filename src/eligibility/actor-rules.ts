import { type Actor, AFTER_SALE_TYPES } from '../vocabulary/index';
import { type ClaimRule, denies, theActor } from './claim-rule';
import type { SegmentClaim } from './openings';

/** Who may apply: the buyer, and those who can do it for him. */
const APPLICANTS: readonly Actor[] = ['buyer', 'agent', 'supervisor', 'merchant', 'platform'];

/** Who may cancel what has not been paid: the system does at the deadline (CAN-01). */
const CANCELERS_OF_UNPAID: readonly Actor[] = ['buyer', 'platform', 'system'];

const isApplicant = ({ inquiry }: SegmentClaim): boolean => APPLICANTS.includes(inquiry.query.actor);

const isCancelerOfUnpaid = ({ type, units, inquiry }: SegmentClaim): boolean =>
  type === 'cancel' && units.payment === 'awaited' && CANCELERS_OF_UNPAID.includes(inquiry.query.actor);

/** Who may apply at all. */
export const ACTOR_RULES: readonly ClaimRule<SegmentClaim>[] = [
  denies(
    'STA-03',
    'actor_cannot_apply',
    AFTER_SALE_TYPES,
    (claim) => !isApplicant(claim) && !isCancelerOfUnpaid(claim) && theActor(claim.inquiry.query),
  ),
  denies(
    'ELG-14',
    'actor_cannot_cancel_unpaid',
    ['cancel'],
    (claim) =>
      claim.units.payment === 'awaited' &&
      isApplicant(claim) &&
      !isCancelerOfUnpaid(claim) &&
      theActor(claim.inquiry.query),
  ),
];
