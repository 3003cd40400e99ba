import type { Evaluation } from '../decision/index';
import type { UnitRange } from '../facts/index';
import type { Openings } from './openings';
import type { Segment } from './segment';

/** Units in one position, and what the rules say of claiming them by themselves. */
export interface Piece extends UnitRange {
  readonly segment: Segment;
  readonly openings: Openings;
  readonly evaluation: Evaluation;
}

export const isDenied = ({ evaluation }: Piece): boolean => evaluation.denials.length > 0;
