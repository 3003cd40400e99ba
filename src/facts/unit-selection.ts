import type { UnitRange } from './units';

/** Units as a question names them: exactly these, or so many of a line, the lowest that fit. */
export type UnitSelection = UnitRange | { readonly lineId: string; readonly quantity: number };
