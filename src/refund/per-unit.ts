import type { Grant, UnitRange } from '../facts/index';
import type { Amount } from '../money/index';

/**
 * An amount laid on identical units: the floor to each and one minor unit more to the first ones; units that get nothing
 * are left out (RFD-19).
 */
export function perUnit({ lineId, from, to }: UnitRange, amount: Amount): Grant[] {
  const each = Math.floor(amount / (to - from));
  const border = from + (amount % (to - from));
  const grants: Grant[] = [];
  if (from < border) grants.push({ lineId, from, to: border, each: each + 1 });
  if (each > 0) grants.push({ lineId, from: border, to, each });
  return grants;
}
