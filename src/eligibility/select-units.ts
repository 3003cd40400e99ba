import { cutBlocks } from '../allocation/index';
import { type Reason, reason } from '../decision/index';
import { byLine, subtractRanges, type UnitRange } from '../facts/index';
import { isDenied, type Piece } from './piece';
import type { Selection } from './selection';

/** The units that a selection comes to for one type, and why it cannot be met as it is. */
export interface SelectedUnits {
  readonly pieces: readonly Piece[];
  readonly denials: readonly Reason[];
}

/**
 * The units a selection names: ranges as they are, and of each quantity the lowest units of its line that are not denied
 * by themselves. Where these are too few, all of the line are taken, so that the answer tells why.
 */
export function selectUnits({ ranges, quantities, denials }: Selection, pieces: readonly Piece[]): SelectedUnits {
  const quantitiesOfLine = byLine(quantities);
  const chosen = [...ranges];
  const short: Reason[] = [];
  for (const [lineId, ofLine] of quantities.length === 0 ? [] : byLine(pieces)) {
    const asked = (quantitiesOfLine.get(lineId) ?? []).reduce((total, { quantity }) => total + quantity, 0);
    if (asked === 0) continue;
    const possible = ofLine.filter((piece) => !isDenied(piece));
    const lowest = lowestOf(subtractRanges(possible, ranges), asked);
    const eligible = lowest.reduce((total, { from, to }) => total + to - from, 0);
    chosen.push(...(eligible < asked ? ofLine : lowest));
    if (eligible < asked) short.push(reason('ELG-23', 'not_enough_units', { lineId, asked, eligible }));
  }
  return { pieces: cutBlocks(pieces, chosen), denials: [...denials, ...short] };
}

function lowestOf(free: readonly UnitRange[], quantity: number): UnitRange[] {
  const lowest: UnitRange[] = [];
  let missing = quantity;
  for (const { lineId, from, to } of free) {
    const end = Math.min(to, from + missing);
    if (from < end) lowest.push({ lineId, from, to: end });
    missing -= end - from;
  }
  return lowest;
}
