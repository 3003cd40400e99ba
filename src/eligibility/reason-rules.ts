import { type Reason, type ReasonCode, type ReasonParams, reason } from '../decision/index';
import type { AfterSaleType, ClaimReason, RuleId } from '../vocabulary/index';
import { theType } from './claim-rule';
import type { UnitsClaim } from './inquiry';

/** A row about reasons: the types it applies to, and why one cannot be given for some units; null for one that can. */
export interface ReasonRule {
  readonly rule: RuleId;
  readonly code: ReasonCode;
  readonly types: readonly AfterSaleType[];
  readonly refuse: (claim: UnitsClaim, given: ClaimReason) => Reason | null;
}

const refuses = <Code extends ReasonCode>(
  rule: RuleId,
  code: Code,
  types: readonly AfterSaleType[],
  tell: (claim: UnitsClaim, given: ClaimReason) => ReasonParams[Code] | false | undefined,
): ReasonRule => ({
  rule,
  code,
  types,
  refuse: (claim, given) => {
    const params = tell(claim, given);
    return params ? (reason<ReasonCode>(rule, code, params) as Reason) : null;
  },
});

/** The rules that refuse a reason, whatever the time. */
export const REASON_RULES: readonly ReasonRule[] = [
  refuses(
    'ELG-17',
    'cross_border_packaging',
    ['return_refund', 'exchange'],
    (claim, given) =>
      claim.inquiry.order.crossBorder &&
      (given === 'packaging_damaged' || given === 'slight_marks') && { reason: given },
  ),
  refuses(
    'WIN-02',
    'no_reason_return_excluded',
    ['refund_only', 'return_refund', 'exchange'],
    ({ inquiry, units: { line } }, given) =>
      given === 'no_reason' &&
      (line.noReasonReturn === false || inquiry.policy.windows.noReasonExcluded.includes(line.category)) && {
        category: line.category,
      },
  ),
  refuses(
    'ELG-20',
    'goods_not_shipped',
    ['reship'],
    (claim, given) => given !== 'missing_invoice' && claim.units.fulfilment === 'unshipped' && theType(claim),
  ),
  refuses(
    'ELG-26',
    'order_not_paid',
    ['reship'],
    (claim, given) => given === 'missing_invoice' && claim.units.payment === 'on_delivery' && theType(claim),
  ),
];
