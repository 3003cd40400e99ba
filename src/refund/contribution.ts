import type { Findings } from '../decision/index';
import type { BenefitEntry, EntryKind, Grant, RefundEntry } from '../facts/index';
import type { Amount } from '../money/index';
import type { RefundContext } from './refund-context';

/** The kinds of deductions, in the order in which they are withheld as far as there is money (RFD-12). */
export const DEDUCTION_ORDER = [
  'deposit_forfeited',
  'points_forfeited',
  'reclaimed_discount',
  'gift_value',
  'restocking_fee',
  'return_freight',
  'pickup_fee',
  'benefit_shortfall',
  'paid_before',
] as const satisfies readonly EntryKind[];

export type DeductionKind = (typeof DEDUCTION_ORDER)[number];

/** Something to be kept back, before it is known how much of it there is money for (RFD-12). */
export interface Deduction {
  readonly kind: DeductionKind;
  /** Minor units wished, positive. */
  readonly amount: Amount;
  /** The entries for what is actually withheld (above 0, at most `amount`), in minor units; they sum to −withheld. */
  readonly entriesFor: (withheld: Amount) => readonly RefundEntry[];
  /** The only tenders it is withheld from, where not from all: their ids. */
  readonly takenFrom?: readonly string[];
  /** Whether it spares what is paid beside the tenders, of which nothing can be credited to units (RFD-05, RFD-20). */
  readonly tendersOnly?: boolean;
}

/** What one part of the rules adds to a quote. */
export interface Contribution extends Findings {
  /**
   * Positive entries. One that has `tenders` is money that the order's tenders paid, split as under `proportional`; the
   * quote re-splits it where the policy drains tenders. One without is paid beside them (`transfer`).
   */
  readonly owed: readonly RefundEntry[];
  readonly deductions: readonly Deduction[];
  /** What is granted to units out of what was paid for them: consumes their cap (RFD-05). */
  readonly grants: readonly Grant[];
  readonly benefits: readonly BenefitEntry[];
  /** What the buyer pays for each unit before a dearer replacement ships (RFD-15). */
  readonly topUps: readonly Grant[];
  /** Minor units advanced that the buyer owes back (RFD-23). */
  readonly receivable: Amount;
}

/**
 * A part of the rules; null where it adds nothing. `soFar` sums up the parts before it, its owed entries split over tenders
 * by the policy already.
 */
export type Contributor = (context: RefundContext, soFar: Contribution) => Partial<Contribution> | null;
