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
  /** The place of the holder among the holders. */
  readonly place: number;
}

/** An issue for every holder of a unit that an earlier one has; cost grows with the number of ranges, never of units. */
export function* unitOverlaps(holders: readonly Located<UnitHolder>[], code: FactIssueCode): Generator<FactIssue> {
  const faulty = new Set<number>();
  let furthest: HeldRange | undefined;
  for (const range of rangesInOrder(holders)) {
    if (furthest?.lineId === range.lineId && range.from < furthest.to && range.place !== furthest.place) {
      const [earlier, later] = range.place > furthest.place ? [furthest, range] : [range, furthest];
      if (!faulty.has(later.place)) yield issue(later.holder.path, code, { with: earlier.holder.part.id });
      faulty.add(later.place);
    }
    if (furthest?.lineId !== range.lineId || range.to > furthest.to) furthest = range;
  }
}

const rangesInOrder = (holders: readonly Located<UnitHolder>[]): HeldRange[] =>
  holders
    .flatMap((holder, place) => holder.part.units.map((range): HeldRange => ({ ...range, holder, place })))
    .sort((one, other) => (one.lineId === other.lineId ? one.from - other.from : one.lineId < other.lineId ? -1 : 1));
