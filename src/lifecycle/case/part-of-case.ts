import { cutBlocks } from '../../allocation/index';
import type { AfterSaleCase, UnitRange } from '../../facts/index';
import { sum } from '../../money/index';
import type { CaseChanges } from './case-event';

/** What of a case belongs to some of its units: their claims, what is granted to them, and their part of the amount. */
export function partOfCase({ grants, terms }: AfterSaleCase, units: readonly UnitRange[]): CaseChanges {
  const granted = cutBlocks(grants, units);
  const amount = sum(granted.map(({ from, to, each }) => each * (to - from)));
  return { claims: units, grants: granted, ...(terms?.amount !== undefined && { terms: { ...terms, amount } }) };
}
