import { type Reason, reason } from '../decision/index';
import type { Situation } from '../facts/index';
import type { AfterSaleType, ClaimReason, RuleId } from '../vocabulary/index';
import type { Segment } from './segment';

/** What a rule about reasons is asked: whether one can be given for a type and some units. */
export interface ReasonClaim {
  readonly situation: Situation;
  readonly segment: Segment;
  readonly type: AfterSaleType;
}

/** A row about reasons: the types it applies to, and why it refuses one. */
interface ReasonRule {
  readonly rule: RuleId;
  readonly types: readonly AfterSaleType[];
  readonly refuse: (claim: ReasonClaim, given: ClaimReason) => Reason | null;
}

const isSuperficial = (given: ClaimReason): boolean => given === 'packaging_damaged' || given === 'slight_marks';

const isExcludedFromNoReason = ({ situation, segment: { line } }: ReasonClaim): boolean =>
  line.noReasonReturn === false || situation.policy.windows.noReasonExcluded.includes(line.category);

/** The rules that refuse a reason, whatever the time. */
export const REASON_RULES: readonly ReasonRule[] = [
  {
    rule: 'ELG-17',
    types: ['return_refund', 'exchange'],
    refuse: ({ situation }, given) =>
      situation.order.crossBorder && isSuperficial(given)
        ? reason('ELG-17', 'cross_border_packaging', { reason: given })
        : null,
  },
  {
    rule: 'WIN-02',
    types: ['refund_only', 'return_refund', 'exchange'],
    refuse: (claim, given) =>
      given === 'no_reason' && isExcludedFromNoReason(claim)
        ? reason('WIN-02', 'no_reason_return_excluded', { category: claim.segment.line.category })
        : null,
  },
  {
    rule: 'ELG-20',
    types: ['reship'],
    refuse: ({ segment, type }, given) =>
      given !== 'missing_invoice' && segment.fulfilment === 'unshipped'
        ? reason('ELG-20', 'goods_not_shipped', { type })
        : null,
  },
  {
    rule: 'ELG-26',
    types: ['reship'],
    refuse: ({ segment, type }, given) =>
      given === 'missing_invoice' && segment.payment === 'on_delivery'
        ? reason('ELG-26', 'order_not_paid', { type })
        : null,
  },
];

/** For every reason, why it cannot be given for a type and some units; null where no rule refuses it. */
export function refusalsFor(claim: ReasonClaim): (given: ClaimReason) => Reason | null {
  const rules = REASON_RULES.filter(({ types }) => types.includes(claim.type));
  return (given) => {
    for (const { refuse } of rules) {
      const refusal = refuse(claim, given);
      if (refusal !== null) return refusal;
    }
    return null;
  };
}
