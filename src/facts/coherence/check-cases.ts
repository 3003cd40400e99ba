import { isInProgress } from '../../vocabulary/index';
import { type FactIssue, issue } from '../fact-issue';
import type { Grant } from '../grant';
import { countUnits, subtractRanges } from '../unit-ranges';
import type { UnitRange } from '../units';
import { locate } from './located';
import type { OrderFacts } from './order-facts';
import { rangeIssues } from './range-issues';
import { total } from './total';
import { unitOverlaps } from './unit-overlaps';

/** Cases: what they claim and what they grant; no unit in two cases in progress (ELG-08). */
export function* checkCases({ quantities, cases }: OrderFacts): Generator<FactIssue> {
  for (const { part, path } of cases) {
    yield* rangeIssues(part.claims, quantities, [...path, 'claims']);
    yield* grantIssues(part.grants, part.claims, [...path, 'grants']);
    yield* grantIssues(part.topUps ?? [], part.claims, [...path, 'topUps']);
  }
  const claimants = cases
    .filter(({ part }) => isInProgress(part.state))
    .map(({ part: { id, claims }, path }) => ({ part: { id, units: claims }, path }));
  yield* unitOverlaps(claimants, 'claims_overlap');
}

function* grantIssues(
  grants: readonly Grant[],
  claims: readonly UnitRange[],
  path: FactIssue['path'],
): Generator<FactIssue> {
  for (const { part: grant, path: grantPath } of locate(grants, path)) {
    if (grant.from >= grant.to) yield issue(grantPath, 'range_empty');
    if (subtractRanges([grant], claims).length > 0) yield issue(grantPath, 'grant_outside_claims');
  }
  const granted = total(grants.map((grant) => countUnits([grant])));
  if (granted > countUnits(grants)) yield issue(path, 'grants_overlap');
}
