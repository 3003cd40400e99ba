import type { NonEmpty } from '../decision/index';
import type { Amount } from '../money/index';
import type { Instant, Period } from '../time/index';
import type { Party, RuleId } from '../vocabulary/index';
import type { SettlementKind } from './settlement-kind';

/** What one party receives (above zero) or pays (below), and why; over all parties they sum to zero (STL-07). */
export interface SettlementEntry {
  readonly party: Party;
  readonly kind: SettlementKind;
  readonly rule: RuleId;
  /** Null for freight, and for what concerns the order as a whole. */
  readonly lineId: string | null;
  /** The case whose refund it comes from; null for the sale itself. */
  readonly caseId: string | null;
  /** Minor units, signed. */
  readonly amount: Amount;
}

/** Whether an order can be settled with its merchant, and when (STL-03, STL-04). */
export type SettlementStatus =
  | { readonly is: 'not_due'; readonly why: 'not_paid' | 'not_completed' }
  /** Cases in progress hold it. */
  | { readonly is: 'held'; readonly caseIds: NonEmpty<string> }
  | {
      /** `payable` once its moment has come. */
      readonly is: 'entered' | 'payable';
      /** When the order was completed, or its last after-sale ended. */
      readonly enteredAt: Instant;
      /** The cycle it entered in. */
      readonly cycle: Period;
      readonly payableAt: Instant;
    };

/** What is to be recovered from the merchant for the refunds of a case; null for what no case explains (STL-05). */
export interface RecoveryClaim {
  readonly caseId: string | null;
  /** Minor units, above zero. */
  readonly amount: Amount;
}

/** What an order comes to for everybody, and what its merchant still gets or owes; amounts in minor units. */
export interface Settlement {
  readonly orderId: string;
  readonly merchantId: string | null;
  readonly currency: string;
  readonly status: SettlementStatus;
  readonly entries: readonly SettlementEntry[];
  /** What it comes to for the merchant: the sum of his entries. */
  readonly amount: Amount;
  /** What he has received of it already. */
  readonly settledBefore: Amount;
  /** What he still gets, once it is payable. */
  readonly payable: Amount;
  /** What he received too much, and the claims that it consists of. */
  readonly recoverable: Amount;
  readonly claims: readonly RecoveryClaim[];
  /** The keys of the refunds counted in it, to be stored with what was settled. */
  readonly refunds: readonly string[];
}
