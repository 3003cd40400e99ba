import { type Reason, reason } from '../decision/index';
import type { UnitRange, UnitSelection } from '../facts/index';
import type { Inquiry } from './inquiry';

/** The units one application asks for, as far as the order has them, and why not the others. */
interface WantedUnits {
  readonly ranges: readonly UnitRange[];
  /** How many units of a line are wanted, whichever can be had. */
  readonly quantityOf: ReadonlyMap<string, number>;
  readonly denials: readonly Reason[];
}

export const noUnits = (lineId: string | null): Reason => reason('ELG-23', 'no_units', { lineId });

/** Sorts out what is asked for: units are whole numbers of a line of the order. */
export function wantedUnits({ order }: Inquiry, lines: readonly UnitSelection[]): WantedUnits {
  const ranges: UnitRange[] = [];
  const quantityOf = new Map<string, number>();
  const denials: Reason[] = lines.length === 0 ? [noUnits(null)] : [];
  for (const item of lines) {
    const { lineId } = item;
    const isRange = 'from' in item;
    const before = quantityOf.get(lineId) ?? 0;
    const { from, to } = isRange ? item : { from: before, to: before + item.quantity };
    const most = order.lines.find(({ id }) => id === lineId)?.quantity ?? 0;
    const isPossible = [from, to].every(Number.isSafeInteger) && 0 <= from && from < to && most > 0;
    if (isPossible && !isRange) quantityOf.set(lineId, to);
    else if (isPossible && to <= most) ranges.push({ lineId, from, to });
    else denials.push(noUnits(lineId));
  }
  return { ranges, quantityOf, denials };
}
