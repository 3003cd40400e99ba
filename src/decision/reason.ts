import type { RuleId } from '../vocabulary/index';
import type { EligibilityReasonParams } from './reasons/eligibility';
import type { ExceptionReasonParams } from './reasons/exceptions';
import type { LifecycleReasonParams } from './reasons/lifecycle';
import type { RefundReasonParams } from './reasons/refund';
import type { RefundContributionReasonParams } from './reasons/refund-contributions';
import type { RollupReasonParams } from './reasons/rollup';
import type { ServiceReasonParams } from './reasons/service';

/** Every reason the library can give, with what it tells; the messages must cover exactly these. */
export interface ReasonParams
  extends EligibilityReasonParams,
    ExceptionReasonParams,
    LifecycleReasonParams,
    RefundReasonParams,
    RefundContributionReasonParams,
    RollupReasonParams,
    ServiceReasonParams {}

export type ReasonCode = keyof ReasonParams;

/** One code with its rule and params. */
export interface ReasonOf<Code extends ReasonCode> {
  readonly code: Code;
  readonly rule: RuleId;
  readonly params: ReasonParams[Code];
}

/** Why something is so: no prose, which `aftersale/messages` supplies, but the rule that said it and its values. */
export type Reason = { readonly [Code in ReasonCode]: ReasonOf<Code> }[ReasonCode];

/** A reason, checked against its code. */
export const reason = <Code extends ReasonCode>(
  rule: RuleId,
  code: Code,
  params: ReasonParams[Code],
): ReasonOf<Code> => ({ code, rule, params });
