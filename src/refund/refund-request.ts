import type { RefundTerms, UnitSelection } from '../facts/index';
import type { Actor, AfterSaleType, ClaimReason, LiableParty } from '../vocabulary/index';

/** What a refund is asked for; a preview as well as the real thing. */
export interface RefundRequest extends RefundTerms {
  /** The case it belongs to, or the id that the case will get; names the refund's key (RFD-13). */
  readonly caseId: string;
  readonly type: AfterSaleType;
  readonly lines: readonly UnitSelection[];
  readonly reason: ClaimReason;
  /** Who asks or grants; authority limits are this actor's (RFD-08). */
  readonly actor: Actor;
  /** Who is liable, where it was ruled otherwise than the reason says (FRT-01). */
  readonly liability?: LiableParty;
}
