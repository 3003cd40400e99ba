import type { Amount, Currency } from '../money/index';
import type { AfterSaleType, ClaimReason, ServiceLevelName } from '../vocabulary/index';
import type { Durations } from './durations';

/** How many orders, each counted once (MET-01, MET-02). */
export interface OrderCounts {
  readonly placed: number;
  readonly paid: number;
  /** With goods canceled before they were shipped, or closed unpaid. */
  readonly canceled: number;
  /** With goods that came back. */
  readonly returned: number;
}

/** How many cases were applied for, and what they came to so far. */
export interface CaseCounts {
  readonly applied: number;
  readonly inProgress: number;
  readonly succeeded: number;
  readonly closed: number;
}

/** Amounts in one currency; minor units. */
export interface MoneyMeasures {
  readonly currency: Currency;
  /** What the goods of the orders cost after discounts. */
  readonly ordered: Amount;
  /** What canceled goods cost after discounts; of unpaid orders that were closed as well. */
  readonly canceled: Amount;
  /** What returned goods cost after discounts. */
  readonly returned: Amount;
  /** What was paid to buyers, compensation included. */
  readonly refunded: Amount;
}

/** How the waits of one service level stand (SLA-03). */
export interface LevelCounts {
  readonly level: ServiceLevelName;
  readonly met: number;
  readonly running: number;
  readonly breached: number;
  readonly missed: number;
}

/** How often one buyer ordered. */
export interface BuyerVolume {
  readonly buyerId: string;
  readonly orders: number;
}

/**
 * What is timed: from application to first answer, approval and success; from approval to pickup of a return; from shipment to
 * receipt of a parcel.
 */
export type TimeMeasure = 'response' | 'approval' | 'completion' | 'pickup' | 'receipt';

/** What a stream of situations comes to; plain JSON. Measures of two streams merge (MET-01, MET-02). */
export interface Measures {
  readonly orders: OrderCounts;
  readonly cases: CaseCounts;
  /** Those that occurred, in the order of the vocabulary. */
  readonly byType: readonly (CaseCounts & { readonly type: AfterSaleType })[];
  readonly byReason: readonly (CaseCounts & { readonly reason: ClaimReason })[];
  /** By currency, in the order of their codes. */
  readonly money: readonly MoneyMeasures[];
  readonly times: Readonly<Record<TimeMeasure, Durations>>;
  /** Empty where no service levels were asked for. */
  readonly levels: readonly LevelCounts[];
  readonly traffic: { readonly visits: number; readonly logins: number };
  /** By id, where orders were counted per buyer. */
  readonly buyers: readonly BuyerVolume[];
  /** Orders that were counted for no buyer. */
  readonly unattributed: number;
}
