import type { Amount } from '../money/index';
import type { UnitRange } from './units';

/** Minor units granted to each of some units; what a unit has left is its paid share less its live grants. */
export interface Grant extends UnitRange {
  readonly each: Amount;
}
