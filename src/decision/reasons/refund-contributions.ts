import type { Amount } from '../../money/index';
import type { Actor, ClaimReason, LiableParty } from '../../vocabulary/index';

/** What speaks for or against money beside the goods: what each code tells. Amounts in minor units. */
export interface RefundContributionReasonParams {
  readonly above_authority: {
    readonly actor: Actor;
    readonly limit: Amount;
    readonly used: Amount;
    readonly requested: Amount;
    /** The next actor whose limit covers it; null where nobody's does. */
    readonly approver: Actor | null;
  };
  readonly actor_cannot_grant: { readonly actor: Actor };
  readonly already_compensated: { readonly caseId: string; readonly reason: ClaimReason };
  readonly above_compensation: { readonly requested: Amount; readonly maximum: Amount };
  readonly compensation_owed_first: { readonly reason: ClaimReason; readonly amount: Amount };
  readonly agreed_bearer_not_allowed: { readonly reason: ClaimReason; readonly bearer: LiableParty };
  readonly shelf_price_missing: { readonly lineId: string };
  readonly price_not_dropped: { readonly lineId: string; readonly before: Amount; readonly now: Amount };
  readonly replacement_must_be_same_goods: { readonly lineId: string };
  readonly replacement_must_be_same_price: {
    readonly lineId: string;
    readonly price: Amount;
    readonly replacement: Amount;
  };
}
