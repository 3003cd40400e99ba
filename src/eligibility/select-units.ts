import { cutBlocks } from '../allocation/index';
import { type Reason, reason } from '../decision/index';
import { type UnitRange, withoutRanges } from '../facts/index';
import type { Inquiry } from './inquiry';
import { isDenied, type Piece } from './piece';
import { noUnits, wantedUnits } from './wanted-units';

/** The units that a selection comes to for one type, and why it cannot be met as it is. */
interface SelectedUnits {
  readonly pieces: readonly Piece[];
  readonly denials: readonly Reason[];
}

/**
 * The units asked for: ranges as they are, and of each quantity the lowest units of its line that are not denied by
 * themselves. Where these are too few, all of the line are taken, so that the answer tells why. Without a selection,
 * every unit is asked for.
 */
export function selectUnits(inquiry: Inquiry, pieces: readonly Piece[]): SelectedUnits {
  if (!inquiry.lines) return { pieces, denials: pieces.length === 0 ? [noUnits(null)] : [] };
  const { ranges, quantityOf, denials } = wantedUnits(inquiry, inquiry.lines);
  const chosen = [...ranges];
  const short: Reason[] = [];
  for (const { id: lineId } of quantityOf.size > 0 ? inquiry.order.lines : []) {
    const asked = quantityOf.get(lineId) ?? 0;
    const ofLine = pieces.filter((piece) => piece.lineId === lineId);
    const possible = ofLine.filter((piece) => !isDenied(piece));
    const lowest = lowestOf(withoutRanges(possible, ranges), asked);
    const eligible = lowest.reduce((total, { from, to }) => total + to - from, 0);
    chosen.push(...(eligible < asked ? ofLine : lowest));
    if (eligible < asked) short.push(reason('ELG-23', 'not_enough_units', { lineId, asked, eligible }));
  }
  return { pieces: cutBlocks(pieces, chosen), denials: [...denials, ...short] };
}

function lowestOf(free: readonly UnitRange[], quantity: number): UnitRange[] {
  let missing = quantity;
  return free.map(({ lineId, from, to }) => {
    const end = Math.min(to, from + missing);
    missing -= end - from;
    return { lineId, from, to: end };
  });
}
