import type { AfterSaleCase, Situation } from '../../facts/index';
import type { Policy } from '../../policy/index';

/** The policy a case was opened under, where the situation has it; else the order's. */
export function policyOf({ policy, policies }: Situation, claim: Pick<AfterSaleCase, 'policy'>): Policy {
  return policies?.find(({ id, version }) => `${id}@${version}` === claim.policy) ?? policy;
}
