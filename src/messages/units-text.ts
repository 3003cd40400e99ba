import type { UnitRange } from '../facts/index';
import { malformed } from '../vocabulary/index';

/** People count units from 1 and name the last one. */
export function unitsText(units: Pick<UnitRange, 'from' | 'to'>): string {
  try {
    const { from, to } = units;
    return to - from === 1 ? `${to}` : `${from + 1}–${to}`;
  } catch (error) {
    throw malformed(error);
  }
}
