import {
  type AfterSaleCase,
  byLine,
  countUnits,
  type OrderLine,
  type Situation,
  subtractRanges,
  type UnitRange,
} from '../facts/index';
import { isInProgress } from '../vocabulary/index';
import { shownState } from './after-sale-axis';
import type { CaseDisplay, LineRollup, UnitDisplay } from './order-rollup';
import { wholeCounts } from './whole-counts';

interface Claim extends UnitRange {
  readonly of: AfterSaleCase;
}

/** What each line shows, in the order of lines (RUP-01). */
export function lineDisplays({ order, cases }: Situation): LineRollup[] {
  const claims = [...cases].sort(latestFirst).flatMap((of) => of.claims.map((units): Claim => ({ ...units, of })));
  const claimsOf = byLine(claims);
  return order.lines.map((line) => lineDisplay(line, claimsOf.get(line.id) ?? []));
}

/**
 * The later application first; of two at one moment the one being worked on, since a unit is free for another only once a
 * case has ended (ELG-08). Ids decide where facts do not, so that the order of the cases never does.
 */
function latestFirst(one: AfterSaleCase, other: AfterSaleCase): number {
  return (
    other.appliedAt - one.appliedAt ||
    Number(isInProgress(other.state)) - Number(isInProgress(one.state)) ||
    other.enteredAt - one.enteredAt ||
    (one.id < other.id ? 1 : -1)
  );
}

function lineDisplay({ id: lineId, quantity }: OrderLine, claims: readonly Claim[]): LineRollup {
  const byUnits: UnitDisplay[] = [];
  for (const claim of claims) {
    byUnits.push(...subtractRanges([claim], byUnits).map((units) => ({ ...units, ...displayOf(claim.of) })));
  }
  const units = { none: quantity, in_progress: 0, succeeded: 0, closed: 0 };
  for (const { from, to, state } of byUnits) {
    units[state] += to - from;
    units.none -= to - from;
  }
  return {
    lineId,
    quantity,
    latest: latestOf(claims),
    byUnits: byUnits.sort((one, other) => one.from - other.from),
    units: wholeCounts(units),
  };
}

function latestOf(claims: readonly Claim[]): LineRollup['latest'] {
  const [first] = claims;
  if (first === undefined) return null;
  return { ...displayOf(first.of), units: countUnits(claims.filter(({ of }) => of === first.of)) };
}

const displayOf = ({ id, type, state }: AfterSaleCase): CaseDisplay => ({
  caseId: id,
  type,
  state: shownState(state),
  caseState: state,
});
