import { type Reason, reason } from '../decision/index';
import {
  byLine,
  mergeRanges,
  type OrderLine,
  subtractRanges,
  type UnitRange,
  type UnitSelection,
} from '../facts/index';

/** The units a selection comes to, and why it cannot be met as it is. */
export interface ResolvedUnits {
  readonly units: readonly UnitRange[];
  readonly denials: readonly Reason[];
}

type Quantity = Exclude<UnitSelection, UnitRange>;

/**
 * The units that selections name: ranges as they are, and of each quantity the lowest `free` ones of its line. `free` is
 * asked for only where there is a quantity. Sorted and merged. What the order has not got is refused (ELG-23).
 */
export function resolveUnits(
  selections: readonly UnitSelection[],
  lines: readonly OrderLine[],
  free: () => readonly UnitRange[],
): ResolvedUnits {
  const sizes = new Map<string, number>();
  for (const { id, quantity } of lines) sizes.set(id, quantity);
  const ranges: UnitRange[] = [];
  const quantities: Quantity[] = [];
  const denials: Reason[] = [];
  for (const selection of selections) {
    const { lineId } = selection;
    if (!isWithin(selection, sizes.get(lineId) ?? 0)) denials.push(reason('ELG-23', 'no_units', { lineId }));
    else if ('quantity' in selection) quantities.push(selection);
    else ranges.push(selection);
  }
  if (quantities.length === 0) return { units: mergeRanges(ranges), denials };
  const chosen = lowest(quantities, ranges, free());
  return { units: mergeRanges(chosen.units), denials: [...denials, ...chosen.denials] };
}

/** Whether a selection is of whole units, and of ones there can be; whether there are so many is told apart. */
function isWithin(selection: UnitSelection, size: number): boolean {
  if ('quantity' in selection) return Number.isSafeInteger(selection.quantity) && selection.quantity > 0 && size > 0;
  const { from, to } = selection;
  return Number.isSafeInteger(from) && Number.isSafeInteger(to) && 0 <= from && from < to && to <= size;
}

/** The ranges, and of each quantity the lowest free units of its line that are not chosen yet. */
function lowest(
  quantities: readonly Quantity[],
  ranges: readonly UnitRange[],
  free: readonly UnitRange[],
): ResolvedUnits {
  const freeOf = byLine(free);
  const chosenOf = byLine(ranges);
  const denials: Reason[] = [];
  for (const { lineId, quantity: asked } of quantities) {
    const chosen = chosenOf.get(lineId) ?? [];
    let missing = asked;
    for (const { from, to } of subtractRanges(freeOf.get(lineId) ?? [], chosen)) {
      const end = Math.min(to, from + missing);
      chosen.push({ lineId, from, to: end });
      missing -= end - from;
    }
    chosenOf.set(lineId, chosen);
    if (missing > 0) denials.push(reason('ELG-23', 'not_enough_units', { lineId, asked, eligible: asked - missing }));
  }
  return { units: [...chosenOf.values()].flat(), denials };
}
