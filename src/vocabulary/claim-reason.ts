import type { LiableParty } from './party';

interface ClaimReasonFacts {
  readonly liability: LiableParty;
  /** A reason that opens a window of its own and counts only when it is named (WIN-04). */
  readonly special?: true;
  /** The goods themselves are at fault, so that the statutory warranty applies (WIN-05). */
  readonly defect?: true;
}

const REASONS = {
  thinking_it_over: { liability: 'buyer' },
  too_expensive: { liability: 'buyer' },
  better_alternative: { liability: 'buyer' },
  wrong_item_ordered: { liability: 'buyer' },
  other: { liability: 'buyer' },
  no_reason: { liability: 'buyer' },
  size_or_taste: { liability: 'buyer' },
  slight_marks: { liability: 'buyer' },
  packaging_damaged: { liability: 'carrier' },
  damaged: { liability: 'carrier', defect: true },
  quality: { liability: 'merchant', defect: true },
  not_as_described: { liability: 'merchant' },
  wrong_goods: { liability: 'merchant' },
  missing_goods: { liability: 'merchant' },
  missing_invoice: { liability: 'merchant' },
  late_shipment: { liability: 'merchant' },
  out_of_stock: { liability: 'merchant' },
  unsellable_at_picking: { liability: 'merchant' },
  not_received: { liability: 'carrier' },
  lost_in_transit: { liability: 'carrier' },
  refused_delivery: { liability: 'buyer' },
  price_dropped: { liability: 'merchant' },
  promise_broken: { liability: 'merchant' },
  platform_error: { liability: 'platform' },
  counterfeit: { liability: 'merchant', special: true, defect: true },
} as const satisfies Record<string, ClaimReasonFacts>;

export type ClaimReason = keyof typeof REASONS;

/** Every reason a buyer can give for a claim, with whom it makes liable unless ruled otherwise (FRT-01). */
export const CLAIM_REASONS: Readonly<Record<ClaimReason, ClaimReasonFacts>> = REASONS;

/** The names of all claim reasons, in the order a form would offer them. */
export const CLAIM_REASON_NAMES = /* @__PURE__ */ Object.keys(REASONS) as readonly ClaimReason[];

/** The reasons offered when an order is canceled, paid or not (CAN-01). */
export const CANCEL_REASONS = [
  'thinking_it_over',
  'too_expensive',
  'better_alternative',
  'wrong_item_ordered',
  'other',
] as const satisfies readonly ClaimReason[];
