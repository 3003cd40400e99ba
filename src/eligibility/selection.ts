import { type Reason, reason } from '../decision/index';
import type { OrderLine, UnitRange, UnitSelection } from '../facts/index';

/** How many units of a line are wanted, whichever can be had. */
interface Quantity {
  readonly lineId: string;
  readonly quantity: number;
}

/** The units one application asks for, as far as the order has them, and why not the others. */
export interface Selection {
  readonly ranges: readonly UnitRange[];
  readonly quantities: readonly Quantity[];
  readonly denials: readonly Reason[];
}

export const noUnits = (lineId: string | null): Reason => reason('ELG-23', 'no_units', { lineId });

/** Sorts out what is asked for: units are whole numbers of a line of the order. */
export function selectionOf(asked: readonly UnitSelection[], lines: readonly OrderLine[]): Selection {
  const quantityOf = new Map(lines.map(({ id, quantity }) => [id, quantity]));
  const ranges: UnitRange[] = [];
  const quantities: Quantity[] = [];
  const denials: Reason[] = asked.length === 0 ? [noUnits(null)] : [];
  for (const item of asked) {
    const most = quantityOf.get(item.lineId) ?? 0;
    if ('quantity' in item && isCount(item.quantity) && most > 0) quantities.push(item);
    else if ('from' in item && isWithin(item, most)) ranges.push(item);
    else denials.push(noUnits(item.lineId));
  }
  return { ranges, quantities, denials };
}

const isCount = (quantity: number): boolean => Number.isSafeInteger(quantity) && quantity > 0;

const isWithin = ({ from, to }: UnitRange, most: number): boolean =>
  Number.isSafeInteger(from) && Number.isSafeInteger(to) && 0 <= from && from < to && to <= most;
