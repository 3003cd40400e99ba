import type { Issue, IssuePath } from '../vocabulary/index';

/** What can be incoherent in the facts of a situation. */
export const FACT_ISSUE_CODES = [
  /** Reading the data threw: they are no plain data. */
  'unreadable',
  /** A part is not the object or the list it must be, `expected`. */
  'wrong_type',
  /** A word is none of `offered`. */
  'not_one_of',
  /** An id is no text, or empty. */
  'id_invalid',
  /** An amount is no safe integer of minor units, or negative where it must not be. */
  'amount_invalid',
  /** A count is no safe integer, or below `minimum`. */
  'count_invalid',
  /** A rate is no plain decimal text such as `0.13`. */
  'rate_invalid',
  /** A moment is no whole number of epoch milliseconds within the range of dates. */
  'instant_invalid',
  /** The currency is none of ISO 4217. */
  'currency_unknown',
  /** The allocation names an algorithm this version does not know. */
  'algorithm_unknown',
  /** The policy names no remainder convention, without which no sum can be checked. */
  'remainder_unknown',

  /** Something with this id stands in the list before. */
  'duplicate_id',
  /** The order has no line of this id. */
  'line_unknown',
  /** The order has no discount of this id. */
  'discount_unknown',
  /** The order has no tender of this id. */
  'tender_unknown',
  /** The order named is not among those at hand. */
  'order_unknown',

  /** An order has no lines. */
  'lines_missing',
  /** Amounts are so large that their sum would not be exact. */
  'sum_too_large',
  /** A tax that is added to the price does not say how much was charged. */
  'tax_amount_missing',
  /** The taxes contained in a price are more than the price, `price`. */
  'taxes_above_price',
  /** A gift or part of a bundle follows itself, or a line that follows another. */
  'companion_chain',
  /** A stage of cash on delivery on an order that was paid in advance. */
  'cod_stage_unexpected',
  /** More of what the order earned is available than was earned, `count`. */
  'available_above_count',

  /** A discount on freight is given for certain lines. */
  'freight_discount_scoped',
  /** A discount is given for no line at all. */
  'scope_empty',
  /** The funders of a discount pay `funded` in all, not its `amount`. */
  'funding_mismatch',
  /** The funder stands in the list before. */
  'funder_repeated',
  /** A tiered condition has no tiers. */
  'tiers_missing',
  /** The tiers do not grow from one to the next. */
  'tiers_not_ascending',
  /** A rate takes off more than everything. */
  'rate_above_one',
  /** A coupon was used on other orders, but not on the one that says so. */
  'coupon_not_of_order',

  /** A number of points on a tender that is not paid in points. */
  'points_unexpected',
  /** The tenders sum to `paid`, but `due` is owed. */
  'tenders_mismatch',
  /** The tenders sum to `paid`, more than the `due` that is owed. */
  'tenders_above_due',

  /** A parcel or a case holds no units. */
  'units_missing',
  /** A range holds no units. */
  'range_empty',
  /** A range ends beyond the `quantity` of its line. */
  'range_out_of_line',
  /** Ranges are not sorted by line id and unit, or overlap, or could be joined. */
  'ranges_not_merged',
  /** A unit is in this parcel and in parcel `with` at once. */
  'parcels_overlap',
  /** Virtual goods are in a parcel (ELG-29). */
  'virtual_in_parcel',
  /** Goods have left for an order that awaits its payment. */
  'status_behind_parcels',
  /** The order counts as shipped, but `units` of its units have neither left nor been canceled (ELG-25). */
  'status_ahead_of_parcels',

  /** A moment that status or stage, `at`, calls for is not there. */
  'time_missing',
  /** A moment that status or stage, `at`, rules out is there. */
  'time_unexpected',
  /** The moment lies before `earlier`, which must come first. */
  'times_reversed',
  /** The moment lies in the future of the situation's `now`. */
  'time_in_future',

  /** A unit is in this case and in case `with`, both in progress (ELG-08). */
  'claims_overlap',
  /** A unit stands in two grants of one case. */
  'grants_overlap',
  /** A grant for units that the case does not claim. */
  'grant_outside_claims',
  /** The live grants for unit `unit` of the line, `granted`, are more than the `paid` for it (RFD-05). */
  'grants_above_paid',
  /** A step does not start where the one before ended, the first not in pending_review, or the last ends elsewhere than the case. */
  'history_broken',
  /** A refund's key is not that of its case. */
  'refund_key_foreign',
  /** The entries of a refund sum to `entries`, not to its `total` (RFD-11). */
  'entries_mismatch',
  /** What a refund gives back to tenders and what is transferred beside them sum to `split`, not to its `total`. */
  'refund_split_mismatch',
  /** The refunds give `refunded` back to a tender, more than its `amount` (RFD-05). */
  'tender_over_refunded',

  /** The blocks of an allocation leave out units, repeat them, or are not in the order of lines and units. */
  'blocks_not_covering',
  /** The shares of a block do not add up: `expected` and `found` of `part`. */
  'shares_mismatch',
  /** The shares of all blocks come to `found`, the order says `expected` of `part`. */
  'margin_mismatch',

  /** The orders of a group are not in one currency. */
  'currency_differs',
  /** The tenders that name a payment sum to `tenders`, the payment to `paid`. */
  'payment_mismatch',
] as const;

export type FactIssueCode = (typeof FACT_ISSUE_CODES)[number];

/** One incoherence of the facts; its path starts at the situation. */
export type FactIssue = Issue<FactIssueCode>;

export const issue = (path: IssuePath, code: FactIssueCode, params: FactIssue['params'] = {}): FactIssue => ({
  path,
  code,
  params,
});
