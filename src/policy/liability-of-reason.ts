import { CLAIM_REASONS, type ClaimReason, type LiableParty, malformed } from '../vocabulary/index';
import type { Policy } from './policy';

/**
 * With whom a reason makes liable: as the policy says, or else as usual. It refuses nothing.
 *
 * @remarks Rule FRT-01.
 *
 * @example
 * ```ts
 * import { liabilityOfReason, standard } from 'aftersale/policy';
 * liabilityOfReason(standard, 'quality'); // => 'merchant'
 * ```
 */
export function liabilityOfReason(policy: Pick<Policy, 'freight'>, reason: ClaimReason): LiableParty {
  try {
    const { freight } = policy;
    return freight.liability.find((row) => row.reason === reason)?.liability ?? CLAIM_REASONS[reason].liability;
  } catch (error) {
    throw malformed(error);
  }
}
