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
    const most = order.lines.find(({ id }) => id === lineId)?.quantity ?? 0;
    if ('from' in item && isWithin(item, most)) ranges.push(item);
    else if ('quantity' in item && most > 0 && isWithin({ from: 0, to: item.quantity }, Number.MAX_SAFE_INTEGER)) {
      quantityOf.set(lineId, (quantityOf.get(lineId) ?? 0) + item.quantity);
    } else denials.push(noUnits(lineId));
  }
  return { ranges, quantityOf, denials };
}

const isWithin = ({ from, to }: Omit<UnitRange, 'lineId'>, most: number): boolean =>
  Number.isSafeInteger(from) && Number.isSafeInteger(to) && 0 <= from && from < to && to <= most;
