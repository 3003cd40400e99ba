import type { Amount } from '../money/index';
import type { LiableParty } from '../vocabulary/index';
import type { UnitSelection } from './unit-selection';

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

/** A price of one unit of a line, in minor units. */
export interface LinePrice {
  readonly lineId: string;
  readonly price: Amount;
}

/** What was asked, agreed or found that decides how much a refund comes to. */
export interface RefundTerms {
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
  /** Of price_protection: today's shelf price of a unit, by line (RFD-18). */
  readonly shelfPrices?: readonly LinePrice[];
  /** Of exchange: the price of a unit of the replacement, by line (RFD-15). */
  readonly replacementPrices?: readonly LinePrice[];
  /** The channel's refusal of the original payment's refund (RFD-24). */
  readonly channelRefusal?: 'account_closed' | 'too_old' | 'too_many_refunds';
  /** What inspection found where the money was advanced (RFD-23). */
  readonly advanceFailed?: 'not_returned' | 'failed_inspection';
}
