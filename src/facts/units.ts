/**
 * Some units of one line: from `from` up to, not including, `to`. The unit is the atom of every claim, lock, parcel
 * and share (ELG-08, ELG-25).
 */
export interface UnitRange {
  readonly lineId: string;
  readonly from: number;
  readonly to: number;
}
