import type { Grant } from '../facts/index';
import { type Amount, apportion } from '../money/index';
import { grantedBy } from './order-cap';
import { paired } from './paired';
import { perUnit } from './per-unit';

/** A part, in minor units, of what grants come to: over them by what each comes to, inside each laid on its units. */
export function partOfGrants(grants: readonly Grant[], amount: Amount): Grant[] {
  const amounts = grants.map((grant) => grantedBy([grant]));
  const shares = apportion(amount, amounts);
  return paired(grants, shares).flatMap(([grant, share]) => perUnit(grant, share));
}
