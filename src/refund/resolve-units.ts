import { mergeRanges, type OrderLine, subtractRanges, type UnitRange, type UnitSelection } from '../facts/index';
import { AfterSaleError } from '../vocabulary/index';

/** The units a selection comes to, and the lines that have fewer free ones than it asks for. */
export interface ResolvedUnits {
  readonly units: readonly UnitRange[];
  readonly shortLines: readonly string[];
}

type Quantity = Extract<UnitSelection, { readonly quantity: number }>;

const isRange = (selection: UnitSelection): selection is UnitRange => 'from' in selection;

/**
 * The units that selections name: ranges as they are, and of each quantity the lowest `free` ones of its line. `free` is
 * asked for only where there is a quantity. Sorted and merged.
 *
 * @throws AfterSaleError `unknown_id` (a line the order has not got), `part_out_of_range` (units the line has not got)
 */
export function resolveUnits(
  selections: readonly UnitSelection[],
  lines: readonly OrderLine[],
  free: () => readonly UnitRange[],
): ResolvedUnits {
  assertWithin(lines, selections);
  const ranges = selections.filter(isRange);
  const quantities = selections.filter((selection): selection is Quantity => !isRange(selection));
  if (quantities.length === 0) return { units: mergeRanges(ranges), shortLines: [] };
  const freeOf = rangesByLine(free());
  const takenOf = rangesByLine(ranges);
  const shortLines: string[] = [];
  for (const { lineId, quantity } of quantities) {
    const taken = takenOf.get(lineId) ?? [];
    const lowest = lowestOf(subtractRanges(freeOf.get(lineId) ?? [], taken), quantity);
    if (lowest.missing > 0) shortLines.push(lineId);
    takenOf.set(lineId, [...taken, ...lowest.units]);
  }
  return { units: mergeRanges([...takenOf.values()].flat()), shortLines };
}

function rangesByLine(ranges: readonly UnitRange[]): Map<string, UnitRange[]> {
  const byLine = new Map<string, UnitRange[]>();
  for (const range of ranges) {
    const line = byLine.get(range.lineId);
    if (line === undefined) byLine.set(range.lineId, [range]);
    else line.push(range);
  }
  return byLine;
}

function lowestOf(open: readonly UnitRange[], quantity: number): { units: UnitRange[]; missing: number } {
  const units: UnitRange[] = [];
  let missing = quantity;
  for (const { lineId, from, to } of open) {
    const end = Math.min(to, from + missing);
    if (from < end) units.push({ lineId, from, to: end });
    missing -= end - from;
  }
  return { units, missing };
}

function assertWithin(lines: readonly OrderLine[], selections: readonly UnitSelection[]): void {
  const quantities = new Map(lines.map(({ id, quantity }) => [id, quantity]));
  for (const selection of selections) {
    const most = quantities.get(selection.lineId);
    if (most === undefined) throw new AfterSaleError('unknown_id', { lineId: selection.lineId });
    const { from, to } = isRange(selection) ? selection : { from: 0, to: selection.quantity };
    if (!(Number.isSafeInteger(from) && Number.isSafeInteger(to) && 0 <= from && from < to && to <= most)) {
      throw new AfterSaleError('part_out_of_range', { lineId: selection.lineId, from, to, quantity: most });
    }
  }
}
