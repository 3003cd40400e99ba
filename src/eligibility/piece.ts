import type { Findings } from '../decision/index';
import type { UnitRange } from '../facts/index';
import type { SegmentClaim } from './openings';

/** Units in one position, what is claimed for them, and what the rules say of it. */
export interface Piece extends UnitRange {
  readonly claim: SegmentClaim;
  readonly findings: Findings;
}

export const isDenied = ({ findings }: Piece): boolean => findings.denials.length > 0;
