import type { Amount } from '../money/index';
import type { RecoveryClaim } from './settlement';

/**
 * What is recoverable, laid on the cases whose refunds cost the merchant something since he was settled: in their order,
 * each up to what it cost; the rest on no case (STL-05).
 */
export function claimsFor(recoverable: Amount, costs: ReadonlyMap<string, Amount> = new Map()): RecoveryClaim[] {
  const claims: RecoveryClaim[] = [];
  let left = recoverable;
  for (const [caseId, cost] of costs) {
    const amount = Math.min(left, cost);
    if (amount <= 0) continue;
    claims.push({ caseId, amount });
    left -= amount;
  }
  if (left > 0) claims.push({ caseId: null, amount: left });
  return claims;
}
