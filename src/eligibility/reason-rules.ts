import { type Reason, type ReasonCode, type ReasonParams, reason } from '../decision/index';
import type { AfterSaleType, ClaimReason, RuleId } from '../vocabulary/index';
import { theType } from './claim-rule';
import type { UnitsClaim } from './inquiry';

/** Why a reason cannot be given; null where it can. */
export type Refusal = (given: ClaimReason) => Reason | null;

/** A row about reasons: the types it applies to, and for some units the refusal of reasons; null where it refuses none. */
interface ReasonRule {
  readonly rule: RuleId;
  readonly code: ReasonCode;
  readonly types: readonly AfterSaleType[];
  readonly refuse: (claim: UnitsClaim) => Refusal | null;
}

const refuses = <Code extends ReasonCode>(
  rule: RuleId,
  code: Code,
  types: readonly AfterSaleType[],
  isMatter: (claim: UnitsClaim) => boolean | undefined,
  isRefused: (given: ClaimReason) => boolean,
  tell: (claim: UnitsClaim, given: ClaimReason) => ReasonParams[Code],
): ReasonRule => ({
  rule,
  code,
  types,
  refuse: (claim) =>
    isMatter(claim)
      ? (given) => (isRefused(given) ? (reason<ReasonCode>(rule, code, tell(claim, given)) as Reason) : null)
      : null,
});

const isInvoice = (given: ClaimReason): boolean => given === 'missing_invoice';

/** The rules that refuse a reason, whatever the time. */
export const REASON_RULES: readonly ReasonRule[] = [
  refuses(
    'ELG-17',
    'cross_border_packaging',
    ['return_refund', 'exchange'],
    (claim) => claim.inquiry.order.crossBorder,
    (given) => given === 'packaging_damaged' || given === 'slight_marks',
    (_, given) => ({ reason: given }),
  ),
  refuses(
    'WIN-02',
    'no_reason_return_excluded',
    ['refund_only', 'return_refund', 'exchange'],
    ({ inquiry, units: { line } }) =>
      line.noReasonReturn === false || inquiry.policy.windows.noReasonExcluded.includes(line.category),
    (given) => given === 'no_reason',
    (claim) => ({ category: claim.units.line.category }),
  ),
  refuses(
    'ELG-20',
    'goods_not_shipped',
    ['reship'],
    (claim) => claim.units.fulfilment === 'unshipped',
    (given) => !isInvoice(given),
    theType,
  ),
  refuses('ELG-26', 'order_not_paid', ['reship'], (claim) => claim.units.payment === 'on_delivery', isInvoice, theType),
];
