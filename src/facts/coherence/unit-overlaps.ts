import { type FactIssue, type FactIssueCode, issue } from '../fact-issue';
import type { UnitRange } from '../units';
import type { Located } from './located';

/** Something that has units for itself: a parcel, or a case in progress. */
export interface UnitHolder {
  readonly id: string;
  readonly units: readonly UnitRange[];
}

interface HeldRange extends UnitRange {
  readonly holder: Located<UnitHolder>;
}

/** An issue for every holder of a unit that another has as well; cost grows with the number of ranges, never of units. */
export function* unitOverlaps(holders: readonly Located<UnitHolder>[], code: FactIssueCode): Generator<FactIssue> {
  const faulty = new Set<UnitHolder>();
  let furthest: HeldRange | undefined;
  for (const range of rangesInOrder(holders)) {
    if (furthest?.lineId === range.lineId && range.from < furthest.to && range.holder !== furthest.holder) {
      const { part, path } = range.holder;
      if (!faulty.has(part)) yield issue(path, code, { with: furthest.holder.part.id });
      faulty.add(part);
    }
    if (furthest?.lineId !== range.lineId || range.to > furthest.to) furthest = range;
  }
}

const rangesInOrder = (holders: readonly Located<UnitHolder>[]): HeldRange[] =>
  holders
    .flatMap((holder) => holder.part.units.map((range): HeldRange => ({ ...range, holder })))
    .sort((one, other) => (one.lineId === other.lineId ? one.from - other.from : one.lineId < other.lineId ? -1 : 1));
