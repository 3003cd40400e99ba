import type { UnitSelection } from '../facts/index';
import type { Amount } from '../money/index';
import type { Actor, ClaimReason } from '../vocabulary/index';

/** What is asked of the rules: who wants to apply, and as much of the application as is known so far. */
export interface EligibilityQuery {
  readonly actor: Actor;
  /** The units of one application; where absent, all units of the order are asked about, each on its own. */
  readonly lines?: readonly UnitSelection[];
  /** Where absent, it is asked whether some ordinary reason would do; special reasons and faults count only when named. */
  readonly reason?: ClaimReason;
  /** Minor units wanted for the goods of `lines`, before any deduction. */
  readonly amount?: Amount;
  /** Whether the answer is to tell every rule that was asked. */
  readonly explain?: boolean;
}
