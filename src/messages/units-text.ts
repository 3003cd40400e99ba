import type { UnitRange } from '../facts/index';

/** People count units from 1 and name the last one. */
export const unitsText = ({ from, to }: Pick<UnitRange, 'from' | 'to'>): string =>
  to - from === 1 ? `${to}` : `${from + 1}–${to}`;
