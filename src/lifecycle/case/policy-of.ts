import type { AfterSaleCase, Situation } from '../../facts/index';
import type { Policy } from '../../policy/index';
import { malformed } from '../../vocabulary/index';

/**
 * The policy a case was opened under, where the situation has it; else the order's. It refuses nothing.
 *
 * @remarks Rule DLN-07.
 *
 * @example
 * ```ts
 * import { definePolicy, policyOf, standard } from 'aftersale';
 * const older = definePolicy({ id: 'ours', version: 1 });
 * policyOf({ policy: standard, policies: [older] }, { policy: 'ours@1' }).id; // => 'ours'
 * ```
 */
export function policyOf(
  situation: Pick<Situation, 'policy' | 'policies'>,
  claim: Pick<AfterSaleCase, 'policy'>,
): Policy {
  try {
    const { policy, policies } = situation;
    return policies?.find(({ id, version }) => `${id}@${version}` === claim.policy) ?? policy;
  } catch (error) {
    throw malformed(error);
  }
}
