import { cutBlocks } from '../../allocation/index';
import type { AfterSaleCase, UnitRange } from '../../facts/index';
import { sum } from '../../money/index';
import type { CaseChanges } from './case-event';

/**
 * What of a case belongs to some of its units: their claims, what is granted to them, what was paid beside the order for
 * them, and their part of the amount.
 */
export function partOfCase({ grants, terms, topUps }: AfterSaleCase, units: readonly UnitRange[]): CaseChanges {
  const granted = cutBlocks(grants, units);
  const amount = sum(granted.map(({ from, to, each }) => each * (to - from)));
  return {
    claims: units,
    grants: granted,
    ...(topUps !== undefined && { topUps: cutBlocks(topUps, units) }),
    ...(terms?.amount !== undefined && { terms: { ...terms, amount } }),
  };
}
