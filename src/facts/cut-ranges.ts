import { malformed } from '../vocabulary/index';
import { byLine } from './by-line';
import type { UnitRange } from './units';

/** Units of a range that each of some other ranges holds either all or none of, and those that hold them. */
export interface CutRange<Item extends UnitRange, Other extends UnitRange> {
  readonly units: Item;
  readonly heldBy: readonly Other[];
}

/**
 * Ranges cut wherever one of some others begins or ends, each piece with those that hold it: in the order of the ranges,
 * and of the others. It refuses nothing, also where others overlap; cost grows with the number of ranges, never with that
 * of units (RFD-19).
 *
 * @example
 * ```ts
 * import { cutRanges } from 'aftersale/facts';
 * const parcels = [{ lineId: 'a', from: 0, to: 2, id: 'p' }];
 * const cut = cutRanges([{ lineId: 'a', from: 0, to: 3 }], parcels);
 * cut.map(({ units, heldBy }) => `${units.from}-${units.to} in ${heldBy.length}`); // => ['0-2 in 1', '2-3 in 0']
 * ```
 */
export function cutRanges<Item extends UnitRange, Other extends UnitRange>(
  items: readonly Item[],
  others: readonly Other[],
): CutRange<Item, Other>[] {
  try {
    const othersOf = byLine(others);
    const cut: CutRange<Item, Other>[] = [];
    for (const item of items) cut.push(...piecesOf(item, othersOf.get(item.lineId) ?? []));
    return cut;
  } catch (error) {
    throw malformed(error);
  }
}

/** One range, cut by others of its line. */
function piecesOf<Item extends UnitRange, Other extends UnitRange>(
  item: Item,
  others: readonly Other[],
): CutRange<Item, Other>[] {
  if (!(item.from < item.to)) return [];
  const met = others.filter((other) => meet(item, other));
  const inside = bordersOf(met).filter((at) => item.from < at && at < item.to);
  if (inside.length === 0) return [{ units: item, heldBy: met }];
  let { from } = item;
  return [...new Set(inside), item.to]
    .sort((one, other) => one - other)
    .map((to) => {
      const units = { ...item, from, to };
      from = to;
      return { units, heldBy: met.filter((other) => meet(units, other)) };
    });
}

function bordersOf(ranges: readonly UnitRange[]): number[] {
  const borders: number[] = [];
  for (const { from, to } of ranges) borders.push(from, to);
  return borders;
}

type Units = Pick<UnitRange, 'from' | 'to'>;

const meet = (one: Units, other: Units): boolean => Math.max(one.from, other.from) < Math.min(one.to, other.to);
