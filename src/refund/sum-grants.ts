import type { Grant } from '../facts/index';

/**
 * What grants come to for each unit: disjoint, sorted by line and unit, those that cancel out left out. Cost grows with the
 * number of grants, never with that of units (RFD-19).
 */
export function sumGrants(grants: readonly Grant[]): Grant[] {
  const borders = grants
    .flatMap(({ lineId, from, to, each }) => [
      { lineId, at: from, change: each },
      { lineId, at: to, change: -each },
    ])
    .sort((one, other) => (one.lineId === other.lineId ? one.at - other.at : one.lineId < other.lineId ? -1 : 1));
  const sums: Grant[] = [];
  let each = 0;
  let from = 0;
  for (const { lineId, at, change } of borders) {
    if (each !== 0 && from < at) sums.push({ lineId, from, to: at, each });
    each += change;
    from = at;
  }
  return sums;
}
