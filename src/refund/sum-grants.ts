import type { Grant } from '../facts/index';
import { assertAmount } from '../money/index';

/**
 * What grants come to for each unit: disjoint, sorted by line and unit, equal neighbours joined, those that cancel out left
 * out. Cost grows with the number of grants, never with that of units (RFD-19).
 *
 * @throws AfterSaleError `amount_not_safe_integer` where a grant gives no amount, or begins or ends nowhere
 */
export function sumGrants(grants: readonly Grant[]): Grant[] {
  const borders = grants
    .flatMap(({ lineId, from, to, each }) => {
      for (const amount of [from, to, each]) assertAmount(amount, 'grants');
      return [
        { lineId, at: from, change: each },
        { lineId, at: to, change: 0 - each },
      ];
    })
    .sort((one, other) => (one.lineId === other.lineId ? one.at - other.at : one.lineId < other.lineId ? -1 : 1));
  const sums: Grant[] = [];
  let each = 0;
  let reached = 0;
  for (const { lineId, at, change } of borders) {
    if (each !== 0 && reached < at) append(sums, { lineId, from: reached, to: at, each });
    each += change;
    reached = at;
  }
  return sums;
}

function append(sums: Grant[], next: Grant): void {
  const last = sums.at(-1);
  const isNeighbour = last?.lineId === next.lineId && last.to === next.from && last.each === next.each;
  if (isNeighbour) sums.splice(-1, 1, { ...last, to: next.to });
  else sums.push(next);
}
