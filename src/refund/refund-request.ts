import type { UnitSelection } from '../facts/index';
import type { Amount } from '../money/index';
import type { Actor, AfterSaleType, ClaimReason, LiableParty } from '../vocabulary/index';

/** Money granted by a person beyond what the rules computed (RFD-07). */
export interface Adjustment {
  /** `goodwill` and `freight_subsidy` are extra; they leave the cap of the goods alone (RFD-21). */
  readonly kind: 'goodwill' | 'freight_subsidy';
  /** Minor units, positive. */
  readonly amount: Amount;
  readonly bearer: LiableParty;
}

/** What sending goods back cost, and who laid it out (FRT-02, FRT-03, FRT-05). */
export interface CarriageCost {
  /** Minor units. */
  readonly amount: Amount;
  readonly paidBy: 'buyer' | 'merchant' | 'platform';
  /** Who bears it, where buyer and merchant agreed before approval (FRT-05). */
  readonly agreedBearer?: LiableParty;
}

/** What a refund is asked for; a preview as well as the real thing. */
export interface RefundRequest {
  /** The case it belongs to, or the id that the case will get; names the refund's key (RFD-13). */
  readonly caseId: string;
  readonly type: AfterSaleType;
  readonly lines: readonly UnitSelection[];
  readonly reason: ClaimReason;
  /** Who asks or grants; authority limits are this actor's (RFD-08). */
  readonly actor: Actor;
  /** Who is liable, where it was ruled otherwise than the reason says (FRT-01). */
  readonly liability?: LiableParty;
  /**
   * Minor units wanted for the goods instead of all that is left of them: a price reduction, a top-up, a negotiated
   * amount (RFD-09, RFD-10, RFD-21). Of a compensation: what is agreed instead of the table's amount.
   */
  readonly amount?: Amount;
  readonly adjustments?: readonly Adjustment[];
  readonly returnFreight?: CarriageCost;
  readonly pickup?: CarriageCost;
  /** Gift units the buyer keeps though their parent goes back (ELG-24). */
  readonly keptGifts?: readonly UnitSelection[];
  /** Of price_protection: today's shelf price of a unit, in minor units, by line (RFD-18). */
  readonly shelfPrices?: readonly { readonly lineId: string; readonly price: Amount }[];
  /** Of exchange: the price of a unit of the replacement, in minor units, by line (RFD-15). */
  readonly replacementPrices?: readonly { readonly lineId: string; readonly price: Amount }[];
  /** The channel's refusal of the original payment's refund (RFD-24). */
  readonly channelRefusal?: 'account_closed' | 'too_old' | 'too_many_refunds';
  /** What inspection found where the money was advanced (RFD-23). */
  readonly advanceFailed?: 'not_returned' | 'failed_inspection';
}
