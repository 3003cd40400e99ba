import type { Decision } from '../decision/index';
import type { TenderShare, UnitRange } from '../facts/index';
import type { ApplicationRequest } from '../lifecycle/index';
import type { Amount } from '../money/index';
import type { Instant } from '../time/index';
import type { Actor, RuleId, StockOutOption } from '../vocabulary/index';

/** Goods the buyer would take instead of a line's, at a price per unit in minor units. */
export interface Swap {
  readonly lineId: string;
  readonly sku: string;
  readonly unitPrice: Amount;
}

/** What is sent instead of a gift or a part of a bundle, and whether its buyer has agreed. */
export interface Substitute {
  readonly lineId: string;
  readonly sku: string;
  readonly agreed: boolean;
}

/** Which units are out of stock, and what is known of the ways out; ids come from the caller. */
export interface StockOutQuery {
  /** The id of the application that would cancel the units. */
  readonly id: string;
  /** The id of the case it would open. */
  readonly caseId: string;
  readonly units: readonly UnitRange[];
  /** Who applies where the units are canceled: their buyer, unless an agent does so for him. */
  readonly actor?: 'buyer' | 'agent';
  /** When the goods are expected; epoch milliseconds. */
  readonly restockedAt?: Instant;
  readonly swaps?: readonly Swap[];
  readonly substitutes?: readonly Substitute[];
}

/** What the caller issues once the buyer has chosen: data, never calls. Amounts are in minor units. */
export type StockOutCommand =
  /** To be given to `applyForAfterSale`. */
  | { readonly command: 'apply_for_after_sale'; readonly request: ApplicationRequest }
  /** The units wait, with the order 订单挂起, and go on once they are there. */
  | { readonly command: 'hold_units'; readonly units: readonly UnitRange[]; readonly until: Instant | null }
  | { readonly command: 'resume_units'; readonly units: readonly UnitRange[]; readonly when: 'restocked' }
  /** A new order for other goods of equal price, paid by the refund of the case that cancels the old ones. */
  | {
      readonly command: 'place_order';
      readonly instead: { readonly orderId: string; readonly units: readonly UnitRange[] };
      readonly lines: readonly { readonly sku: string; readonly quantity: number; readonly unitPrice: Amount }[];
      /** What the old units were discounted by, which the new order keeps. */
      readonly discount: Amount;
      readonly paid: Amount;
      readonly paidBy: { readonly refundOf: string; readonly tenders: readonly TenderShare[] };
    }
  | {
      readonly command: 'ship_substitutes';
      readonly units: readonly UnitRange[];
      readonly substitutes: readonly { readonly lineId: string; readonly sku: string }[];
    };

/** What a way out leads to and costs; minor units. */
export interface StockOutPlan {
  readonly commands: readonly StockOutCommand[];
  /** What goes back to the buyer. */
  readonly refund: Amount;
  /** What the reason owes him beside it, by the policy's table. */
  readonly compensation: Amount;
}

/** One way out, who decides and who carries it out. */
export interface StockOutAnswer {
  readonly option: StockOutOption;
  readonly rule: RuleId;
  readonly decidedBy: Actor;
  readonly carriedOutBy: Actor;
  readonly decision: Decision<StockOutPlan>;
}

/** Units with the same ways out. */
export interface StockOutGroup {
  readonly units: readonly UnitRange[];
  readonly options: readonly StockOutAnswer[];
}

/** The ways out of a stock-out; null where no such units are out of stock. Plain JSON. */
export interface StockOut {
  /** Goods that were bought (EXC-02). */
  readonly goods: StockOutGroup | null;
  /** Gifts and parts of bundles (EXC-01). */
  readonly companions: StockOutGroup | null;
}
