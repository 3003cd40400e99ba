import type { Policy } from '../policy/index';
import { type AfterSaleType, CLAIM_REASON_NAMES, type ClaimReason, type Fulfilment } from '../vocabulary/index';

/** The reasons that may be given for a type while the goods are at a stage, in the order a form would offer them (ELG-12). */
export function offeredReasons(policy: Policy, type: AfterSaleType, fulfilment: Fulfilment): readonly ClaimReason[] {
  const [first, ...rest] = policy.eligibility.offeredReasons.filter(
    ({ types, fulfilments }) => types.includes(type) && (fulfilments?.includes(fulfilment) ?? true),
  );
  if (first === undefined) return CLAIM_REASON_NAMES;
  return rest.length === 0 ? first.reasons : [...new Set([first, ...rest].flatMap(({ reasons }) => reasons))];
}
