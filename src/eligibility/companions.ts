import { type Companionship, countUnits, type OrderLine, subtractRanges, type UnitRange } from '../facts/index';
import { isInProgress } from '../vocabulary/index';
import type { WholeClaim } from './whole-claim';

/** A gift or a part of a bundle, and how many of it a claim moves. */
export interface Companion {
  readonly line: OrderLine;
  readonly follows: Companionship;
  /** How many are claimed. */
  readonly claimed: number;
  /** How many more are claimed than can go with the units of their parent that go, or went. */
  readonly alone: number;
  /** How many could and should go with those units, but are not claimed. */
  readonly missing: number;
}

/**
 * The gifts and bundle parts of the order, seen from a claim. They go with their parent in proportion: with every unit
 * of it as many as came with it, where that is no whole number with the last unit at the latest (ELG-24). Those that
 * cannot be claimed together with it, since they are at another stage or in another case, are not missed.
 */
export function companionsOf(claim: WholeClaim): Companion[] {
  const { lines } = claim.inquiry.situation.order;
  const quantityOf = new Map(lines.map(({ id, quantity }) => [id, quantity]));
  return lines.flatMap((line): Companion[] => {
    const { follows } = line;
    const parents = follows && quantityOf.get(follows.lineId);
    if (follows === undefined || parents === undefined) return [];
    const claimed = countOn(claim.units, line.id);
    const parentsClaimed = countOn(claim.units, follows.lineId);
    if (claimed + parentsClaimed === 0) return [];
    const gone = claim.inquiry.gone();
    const going = claimed + countOn(gone, line.id);
    const share = ((parentsClaimed + countOn(gone, follows.lineId)) * line.quantity) / parents;
    return [
      {
        line,
        follows,
        claimed,
        alone: Math.min(claimed, going - Math.ceil(share)),
        missing: parentsClaimed === 0 ? 0 : Math.min(Math.floor(share) - going, claimable(claim, line)),
      },
    ];
  });
}

const countOn = (ranges: readonly UnitRange[], of: string): number =>
  countUnits(ranges.filter(({ lineId }) => lineId === of));

/** How many units of a line could have been claimed as well. */
function claimable({ inquiry, fulfilment, units }: WholeClaim, line: OrderLine): number {
  const free = inquiry
    .segmentsOf([line])
    .filter((segment) => segment.fulfilment === fulfilment && !segment.cases.some(({ state }) => isInProgress(state)));
  return countUnits(subtractRanges(free, [...units, ...inquiry.gone()]));
}
