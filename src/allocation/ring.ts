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

/** A part of X gives every unit ⌊X ÷ n⌋ and one more to the next X mod n units from where the part before stopped. */
function layerSeenFrom(unit: number, { units, borders }: Ring, before: Amount): Layer {
  let start = before % units;
  return (part) => {
    const extra = part % units;
    const each = (part - extra) / units;
    if (extra === 0) return each;
    const fromStart = (unit - start + units) % units;
    const next = (start + extra) % units;
    // Every unit sees the same borders: once is enough.
    if (unit === 0) borders.add(start).add(next);
    start = next;
    return fromStart < extra ? each + 1 : each;
  };
}
