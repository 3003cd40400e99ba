import { denial, denialIfAny, type Finding, note, reason } from '../decision/index';
import type { AfterSaleCase } from '../facts/index';
import type { Amount } from '../money/index';
import { AFTER_SALE_TYPES, type AfterSaleType, isInProgress, type RuleId } from '../vocabulary/index';
import type { ClaimRule } from './claim-rule';
import type { Segment } from './segment';
import type { SegmentClaim } from './segment-claim';

const succeeded = ({ cases }: Segment, type: AfterSaleType): AfterSaleCase | undefined =>
  cases.find((past) => past.type === type && past.state === 'succeeded');

const claimsLine = ({ claims }: AfterSaleCase, of: string): boolean => claims.some(({ lineId }) => lineId === of);

/** What is left of the units all together; minor units. */
const remainderOf = ({ from, to, left }: Segment): Amount => (to - from) * (left ?? 0);

const fullRefundOf = (segment: Segment): AfterSaleCase | undefined =>
  succeeded(segment, 'return_refund') ?? (remainderOf(segment) === 0 ? succeeded(segment, 'refund_only') : undefined);

const partialRefundOf = (segment: Segment): AfterSaleCase | undefined =>
  fullRefundOf(segment) === undefined ? succeeded(segment, 'refund_only') : undefined;

const upToRemainder = (rule: RuleId, segment: Segment): Finding =>
  note(reason(rule, 'remainder_refundable', { remaining: remainderOf(segment) }));

/** Whether units that are, or were, the matter of another case may be claimed again. */
export const REPEAT_RULES: readonly ClaimRule<SegmentClaim>[] = [
  {
    rule: 'ELG-08',
    types: AFTER_SALE_TYPES,
    judge: ({ segment: { cases } }) => {
      const taken = cases
        .filter(({ state }) => isInProgress(state))
        .map(({ id, type, state }) => reason('ELG-08', 'units_in_case', { caseId: id, type, state }));
      return denialIfAny(taken);
    },
  },
  {
    rule: 'ELG-09',
    types: AFTER_SALE_TYPES,
    judge: ({ inquiry: { situation }, segment }) => {
      const maximum = situation.policy.eligibility.maxApplicationsPerLine;
      if (maximum === null) return null;
      const count = situation.cases.filter((past) => claimsLine(past, segment.lineId)).length;
      return count < maximum ? null : denial(reason('ELG-09', 'applications_exhausted', { count, maximum }));
    },
  },
  {
    rule: 'ELG-10',
    types: AFTER_SALE_TYPES,
    judge: ({ segment }) => {
      const canceled = succeeded(segment, 'cancel');
      return canceled === undefined ? null : denial(reason('ELG-10', 'already_canceled', { caseId: canceled.id }));
    },
  },
  {
    rule: 'ELG-10',
    types: AFTER_SALE_TYPES,
    judge: ({ segment }) => {
      const refund = fullRefundOf(segment);
      return refund === undefined
        ? null
        : denial(reason('ELG-10', 'already_refunded', { caseId: refund.id, type: refund.type }));
    },
  },
  {
    rule: 'ELG-10',
    types: ['refund_only'],
    judge: ({ inquiry: { situation }, segment }) => {
      const refund = partialRefundOf(segment);
      if (refund === undefined) return null;
      return situation.policy.eligibility.allowTopUp
        ? upToRemainder('ELG-10', segment)
        : denial(reason('ELG-10', 'partly_refunded_no_top_up', { caseId: refund.id }));
    },
  },
  {
    rule: 'RFD-21',
    types: ['return_refund'],
    judge: ({ segment }) => (partialRefundOf(segment) === undefined ? null : upToRemainder('RFD-21', segment)),
  },
  {
    rule: 'ELG-11',
    types: AFTER_SALE_TYPES,
    judge: ({ inquiry: { situation }, segment }) => {
      const exchange = succeeded(segment, 'exchange');
      return exchange === undefined || situation.policy.eligibility.afterExchange === 'window_restarts'
        ? null
        : denial(reason('ELG-11', 'already_exchanged', { caseId: exchange.id }));
    },
  },
];
