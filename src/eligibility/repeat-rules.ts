import type { AfterSaleCase, UnitRange } from '../facts/index';
import { AFTER_SALE_TYPES, type AfterSaleType, isInProgress } from '../vocabulary/index';
import { type ClaimRule, denies, notes } from './claim-rule';
import type { SegmentClaim } from './openings';

const succeeded = (claim: SegmentClaim, type: AfterSaleType): AfterSaleCase | undefined =>
  claim.units.past.find((past) => past.type === type && past.state === 'succeeded');

const fullRefundOf = (claim: SegmentClaim): AfterSaleCase | undefined =>
  succeeded(claim, 'return_refund') ?? (claim.units.left === 0 ? succeeded(claim, 'refund_only') : undefined);

const partialRefundOf = (claim: SegmentClaim): AfterSaleCase | undefined =>
  fullRefundOf(claim) ? undefined : succeeded(claim, 'refund_only');

const theCase = (past: AfterSaleCase | undefined) => past && { caseId: past.id };

/** What is left of units that were refunded in part, all together; minor units. */
const theRemainder = (claim: SegmentClaim) =>
  partialRefundOf(claim) && { remaining: (claim.units.to - claim.units.from) * claim.units.left };

/** Whether units that are, or were, the matter of another case may be claimed again. */
export const REPEAT_RULES: readonly ClaimRule<SegmentClaim>[] = [
  denies('ELG-08', 'units_in_case', AFTER_SALE_TYPES, (claim) =>
    claim.units.past
      .filter((past) => isInProgress(past.state))
      .map(({ id, type, state }) => ({ caseId: id, type, state })),
  ),
  denies('ELG-09', 'applications_exhausted', AFTER_SALE_TYPES, (claim) => {
    const maximum = claim.inquiry.knobs.maxApplicationsPerLine;
    if (maximum === null) return null;
    const isOnLine = (units: UnitRange) => units.lineId === claim.units.lineId;
    const count = claim.inquiry.cases.filter((past) => past.claims.some(isOnLine)).length;
    return count >= maximum && { count, maximum };
  }),
  denies('ELG-10', 'already_canceled', AFTER_SALE_TYPES, (claim) => theCase(succeeded(claim, 'cancel'))),
  denies('ELG-10', 'already_refunded', AFTER_SALE_TYPES, (claim) => {
    const past = fullRefundOf(claim);
    return past && { caseId: past.id, type: past.type };
  }),
  denies(
    'ELG-10',
    'partly_refunded_no_top_up',
    ['refund_only'],
    (claim) => !claim.inquiry.knobs.allowTopUp && theCase(partialRefundOf(claim)),
  ),
  notes(
    'ELG-10',
    'remainder_refundable',
    ['refund_only'],
    (claim) => claim.inquiry.knobs.allowTopUp && theRemainder(claim),
  ),
  notes('RFD-21', 'remainder_refundable', ['return_refund'], theRemainder),
  denies(
    'ELG-11',
    'already_exchanged',
    AFTER_SALE_TYPES,
    (claim) => claim.inquiry.knobs.afterExchange === 'none' && theCase(succeeded(claim, 'exchange')),
  ),
];
