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
  if (quantities.length === 0) return { pieces: cutBlocks(pieces, ranges), denials };
  const piecesOfLine = byLine(pieces);
  const chosen = [...ranges];
  const short: Reason[] = [];
  for (const { lineId, quantity: asked } of quantities) {
    const ofLine = piecesOfLine.get(lineId) ?? [];
    const taken = chosen.filter((range) => range.lineId === lineId);
    const free = subtractRanges(
      ofLine.filter((piece) => !isDenied(piece)),
      taken,
    );
    const lowest = lowestOf(free, asked);
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
