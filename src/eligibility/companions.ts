import { type Companionship, countUnits, type UnitRange, withoutRanges } from '../facts/index';
import { isInProgress } from '../vocabulary/index';
import type { WholeClaim } from './inquiry';

/** A gift or a part of a bundle with what it came with, and how many of it a claim moves. */
export interface Companion extends Companionship {
  readonly giftLineId: string;
  /** How many more are claimed than can go with the units of their parent that go, or went. */
  readonly alone: number;
  /** How many could and should go with those units, but are not claimed. */
  readonly missing: number;
}

/**
 * The gifts and bundle parts of the order, seen from a choice of units. They go with their parent in proportion: with
 * every unit of it as many as came with it, where that is no whole number with the last unit at the latest (ELG-24).
 * Those that cannot be claimed together with it, since they are at another stage or in another case, are not missed; and
 * goods that stay with the buyer leave their companions with him.
 */
export function companionsOf({ inquiry, type, claimed, fulfilment }: WholeClaim): Companion[] {
  const { order, lines, segments, gone } = inquiry;
  if (!lines || (type === 'refund_only' && fulfilment === 'signed')) return [];
  return order.lines.flatMap(({ id: giftLineId, quantity, follows }) => {
    const parents = follows && order.lines.find((line) => line.id === follows.lineId)?.quantity;
    if (!parents) return [];
    const asked = countOn(giftLineId, claimed);
    const parentsAsked = countOn(follows.lineId, claimed);
    const going = asked + countOn(giftLineId, gone());
    const share = ((parentsAsked + countOn(follows.lineId, gone())) * quantity) / parents;
    const free = segments().filter(
      (units) => units.fulfilment === fulfilment && !units.past.some((past) => isInProgress(past.state)),
    );
    const claimable = countOn(giftLineId, withoutRanges(free, [...claimed, ...gone()]));
    const missing = parentsAsked && Math.min(Math.floor(share) - going, claimable);
    return [{ ...follows, giftLineId, alone: Math.min(asked, going - Math.ceil(share)), missing }];
  });
}

const countOn = (line: string, ranges: readonly UnitRange[]): number =>
  countUnits(ranges.filter(({ lineId }) => lineId === line));
