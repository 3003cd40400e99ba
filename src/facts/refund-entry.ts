import type { Amount, Rate } from '../money/index';
import type { Instant } from '../time/index';
import type { Actor, LiableParty, Party, RefundState, RuleId } from '../vocabulary/index';
import type { TenderShare } from './allocation';
import type { Grant } from './grant';

/** What an entry of a refund is for. Goods, freight and goodwill are owed to the buyer; the rest is kept back. */
export const ENTRY_KINDS = [
  'goods',
  'freight',
  'price_protection',
  'exchange_difference',
  'top_up',
  'freight_subsidy',
  'return_freight',
  'pickup_fee',
  'restocking_fee',
  'gift_value',
  'reclaimed_discount',
  'points_forfeited',
  'deposit_forfeited',
  'benefit_shortfall',
  'compensation',
  'goodwill',
  'paid_before',
] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One signed amount of a refund and the rule that gave it (RFD-11); positive goes to the buyer. */
export interface RefundEntry {
  readonly kind: EntryKind;
  readonly rule: RuleId;
  /** Minor units, signed, for all units of the entry together. */
  readonly amount: Amount;
  readonly lineId?: string;
  readonly from?: number;
  readonly to?: number;
  readonly discountId?: string;
  /** Who granted it, where a person did (RFD-07, RFD-08). */
  readonly by?: Actor;
  /**
   * Of a discount reclaimed (a negative entry): what of it each kept unit can be refunded later. Of one that comes back (a
   * positive entry): what of that each unit got (RFD-20).
   */
  readonly credits?: readonly Grant[];
  /** Whose cost it is; of a deduction, who keeps it. */
  readonly bearer: Party;
  /** What of the amount goes back to which tender, or is kept of it, with its sign; the rest is paid beside them. */
  readonly tenders?: readonly TenderShare[];
  /** The tax contained in the amount, per rate, with its sign. */
  readonly taxes?: readonly { readonly rate: Rate; readonly included: boolean; readonly amount: Amount }[];
}

/** What of coupons, points and stock moves with a refund (BEN). */
export type BenefitEntry =
  | { readonly kind: 'coupon_back'; readonly rule: RuleId; readonly couponId: string; readonly expiresAt?: Instant }
  | {
      readonly kind: 'coupon_kept';
      readonly rule: RuleId;
      readonly couponId: string;
      readonly why: 'partly_used' | 'after_shipment' | 'expired' | 'other_orders_unknown';
    }
  | { readonly kind: 'points_back'; readonly rule: RuleId; readonly count: number; readonly tenderId: string }
  | { readonly kind: 'points_forfeited'; readonly rule: RuleId; readonly count: number; readonly tenderId: string }
  | { readonly kind: 'points_taken_back'; readonly rule: RuleId; readonly count: number; readonly shortfall: number }
  | {
      readonly kind: 'earned_coupon_taken_back';
      readonly rule: RuleId;
      readonly couponId: string;
      readonly shortfall: Amount;
    }
  | {
      readonly kind: 'compensation_coupon';
      readonly rule: RuleId;
      readonly value: Amount;
      readonly bearer: LiableParty;
    }
  | {
      readonly kind: 'stock';
      readonly rule: RuleId;
      readonly disposition: 'release' | 'await_inspection' | 'none';
      readonly lineId: string;
      readonly from: number;
      readonly to: number;
    };

/** A refund as it was decided: recorded once on its case, so that later ones count what is gone (RFD-05, RFD-13). */
export interface RefundRecord {
  /** caseId:refund:n, the same over all tries of one logical refund. */
  readonly key: string;
  readonly state: RefundState;
  /** How often it was tried again, or its confirmation asked for again; absent where never (LIF-19, DLN-08). */
  readonly retries?: number;
  /** Minor units to the buyer; the sum of the entries, never below zero. */
  readonly total: Amount;
  readonly entries: readonly RefundEntry[];
  /** What goes back to the order's tenders; each within what was paid by it. */
  readonly tenders: readonly TenderShare[];
  /** Minor units that no tender paid for (goodwill, compensation, freight refunded to the buyer): paid beside them. */
  readonly transfer: Amount;
  readonly benefits: readonly BenefitEntry[];
}
