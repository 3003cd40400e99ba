import type { Amount, Rate } from '../money/index';
import type { Funder } from '../vocabulary/index';
import type { UnitRange } from './units';

/** A unit's share of one discount, and who funds it; minor units. */
export interface DiscountShare {
  readonly discountId: string;
  readonly amount: Amount;
  readonly funding: readonly { readonly party: Funder; readonly amount: Amount }[];
}

/** A unit's tax at one rate; minor units. */
export interface TaxShare {
  readonly rate: Rate;
  readonly included: boolean;
  /** The tax in what the buyer pays; it comes back with a refund. */
  readonly amount: Amount;
  /** The tax on a subsidy that does not lower the tax base; it reverses with the subsidy (RFD-22). */
  readonly onSubsidy: Amount;
}

/** A unit's share of one tender; minor units. */
export interface TenderShare {
  readonly tenderId: string;
  readonly amount: Amount;
}

/** What all parts of a price come to: list − discounts = net + included taxes; paid = that + added taxes. */
export interface Shares {
  readonly list: Amount;
  readonly discounts: readonly DiscountShare[];
  readonly net: Amount;
  readonly taxes: readonly TaxShare[];
  readonly paid: Amount;
  /** What was paid by which tender; sums to `paid` once the order is paid in full. */
  readonly tenders: readonly TenderShare[];
}

/** Identical units of one line, each with these shares (RFD-03, RFD-19). Shares of nothing are left out. */
export interface UnitBlock extends UnitRange, Shares {}

/** An order's money laid on its units once and for all; stored with the order when it is paid. */
export interface Allocation {
  readonly algorithm: 'wrap@1';
  readonly orderId: string;
  /** In the order of lines and of units, without gaps. */
  readonly blocks: readonly UnitBlock[];
  readonly freight: Shares;
  /** What of a discount no line could take (RFD-02). */
  readonly unapplied: readonly { readonly discountId: string; readonly amount: Amount }[];
}
