import type { UnitRange } from '../facts/index';

/** What is said of units, by their line; a Map, since ids come from outside. */
export function byLine<Range extends UnitRange>(ranges: readonly Range[]): Map<string, Range[]> {
  const groups = new Map<string, Range[]>();
  for (const range of ranges) {
    const group = groups.get(range.lineId);
    if (group === undefined) groups.set(range.lineId, [range]);
    else group.push(range);
  }
  return groups;
}
