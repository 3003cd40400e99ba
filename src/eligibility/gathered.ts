import type { Reason, Verdict } from '../decision/index';
import type { Together } from './judge-together';
import type { GivableReason } from './openings';
import type { Piece } from './piece';
import type { Lapse, UnitsEligibility } from './type-eligibility';

/** Units, what the rules say of them, and the answer that comes to. */
export interface Answered {
  readonly piece: Piece;
  readonly verdict: Verdict;
  readonly answer: UnitsEligibility;
}

/** The answers for some units, and what of them decides about the type. */
export interface Gathered {
  readonly together: Together;
  readonly answered: readonly Answered[];
  /** Those whose reasons are the reasons of the whole. */
  readonly telling: readonly Answered[];
  /** What forbids the whole besides. */
  readonly denials: readonly Reason[];
  readonly lapse: Lapse | null;
  readonly givable: () => readonly GivableReason[];
}
