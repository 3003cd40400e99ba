import type { BenefitEntry, Grant, RefundEntry, TenderShare } from '../facts/index';
import type { Amount, Rate } from '../money/index';
import type { Party } from '../vocabulary/index';

/** How far refunds of the order's goods may go; minor units (RFD-05). */
export interface RefundCap {
  /** Paid for the units of the request, top-ups included, and still refundable on them before this refund. */
  readonly paid: Amount;
  readonly refundable: Amount;
  /** Of the whole order: paid for goods, freight and replacements, refunded, held by other cases in progress, and left. */
  readonly order: {
    readonly paid: Amount;
    readonly refunded: Amount;
    readonly pending: Amount;
    readonly left: Amount;
  };
}

/** Where the money goes when it does not go back to its tender (RFD-24). */
export type RefundRoute = 'original' | 'confirmed_account' | 'offline_transfer';

/** Exactly what is refunded, to which tender, borne by whom, and what comes with it; amounts in minor units. */
export interface RefundQuote {
  readonly key: string;
  readonly currency: string;
  /** What the rules computed, before any person changed it (RFD-07). */
  readonly suggested: Amount;
  /** What the buyer gets: the sum of the entries, never below zero. */
  readonly total: Amount;
  readonly entries: readonly RefundEntry[];
  readonly byLine: readonly { readonly lineId: string; readonly amount: Amount }[];
  readonly byTender: readonly TenderShare[];
  /** Of the total, what no tender of the order paid for. Total = sum of byTender + transfer. */
  readonly transfer: Amount;
  readonly byBearer: readonly { readonly party: Party; readonly amount: Amount }[];
  /** Tax contained in the entries, by rate (RFD-17). */
  readonly taxes: readonly { readonly rate: Rate; readonly included: boolean; readonly amount: Amount }[];
  readonly grants: readonly Grant[];
  readonly benefits: readonly BenefitEntry[];
  readonly cap: RefundCap;
  /** Deductions that could not be withheld because the refund is never below zero (RFD-12). */
  readonly shortfall: Amount;
  /** To be paid by the buyer before a dearer replacement ships (RFD-15). */
  readonly topUp: Amount;
  /** What of it is for each unit; its case records it once it is paid. */
  readonly topUps: readonly Grant[];
  /** Advanced, and owed back by the buyer because the goods failed (RFD-23). */
  readonly receivable: Amount;
  /** The step at which the money may be advanced; null where it is not (RFD-23). */
  readonly instantAt: 'approved' | 'tracking_submitted' | 'picked_up' | null;
  readonly route: RefundRoute;
  /** A red invoice is due against this one (RFD-22). */
  readonly redInvoice: { readonly number: string; readonly amount: Amount } | null;
}
