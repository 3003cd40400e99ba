import type { UnitRange } from '../facts/index';
import type { Amount } from '../money/index';

/** The identical units of a line, closed to a ring, on which the parts of its money are laid end to end (RFD-19). */
interface Ring {
  readonly units: number;
  /** The units at which some part's share changes. */
  readonly borders: Set<number>;
}

/** Lays the next part, in minor units, on a ring, and answers the share of the unit that asks. */
export type Layer = (part: Amount) => Amount;

/** Opens a layer of parts, the first of which starts where parts of `before` minor units in all have stopped. */
export type OpenLayer = (before: Amount) => Layer;

/**
 * The units of a line in maximal ranges of identical ones, each with the shares of its first unit. `sharesAt` lays the
 * same parts whichever unit asks; there is at most one range more than parts, whatever the number of units.
 */
export function layOnUnits<Shares extends object>(
  lineId: string,
  units: number,
  sharesAt: (openLayer: OpenLayer) => Shares,
): (UnitRange & Shares)[] {
  const ring: Ring = { units, borders: new Set([0]) };
  const sharesOf = (unit: number) => sharesAt((before) => layerSeenFrom(unit, ring, before));
  const first = sharesOf(0);
  const starts = [...ring.borders].sort((one, other) => one - other);
  return starts.map((from, index) => ({
    lineId,
    from,
    to: starts[index + 1] ?? units,
    ...(from === 0 ? first : sharesOf(from)),
  }));
}

/**
 * Parts are dealt round: each minor unit goes to the unit after the one before it. So a part of X gives every unit ⌊X ÷ n⌋,
 * and one more to the next X mod n units from where the part before stopped.
 */
function layerSeenFrom(unit: number, { units, borders }: Ring, before: Amount): Layer {
  // What the unit has of so many minor units dealt from the first unit on.
  const dealt = (total: Amount): Amount => Math.ceil((total - unit) / units);
  let start = before;
  return (part) => {
    const end = start + part;
    if (part % units > 0) borders.add(start % units).add(end % units);
    const share = dealt(end) - dealt(start);
    start = end;
    return share;
  };
}
