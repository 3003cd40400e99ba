export type { AfterSaleCase, Evidence, HistoryEntry, Proposal, ReturnParcel, SentGoods } from './after-sale-case';
export type { Allocation, DiscountShare, Shares, TaxShare, TenderShare, UnitBlock } from './allocation';
export { byLine } from './by-line';
export { checkFacts } from './check-facts';
export { type CutRange, cutRanges } from './cut-ranges';
export {
  type AppliedDiscount,
  type DiscountedLine,
  type DiscountedLines,
  type DiscountedPrice,
  discountedLines,
} from './discounted-lines';
export { FACT_ISSUE_CODES, type FactIssue, type FactIssueCode } from './fact-issue';
export type { Grant } from './grant';
export { isStream } from './is-stream';
export { joinRanges } from './join-ranges';
export type {
  Charge,
  Companionship,
  Discount,
  DiscountCondition,
  Earned,
  Freight,
  Funding,
  Order,
  OrderLine,
  OrderStep,
  Parcel,
  SalesPartner,
  Tax,
  Tender,
  Tier,
  TierBenefit,
  UsedCoupon,
  VirtualDelivery,
  Warranty,
  WindowExtension,
} from './order';
export { type BenefitEntry, ENTRY_KINDS, type EntryKind, type RefundEntry, type RefundRecord } from './refund-entry';
export type { Adjustment, CarriageCost, LinePrice, RefundTerms } from './refund-terms';
export type { Group, Payment, Settled, Situation } from './situation';
export { countUnits, intersectRanges, mergeRanges, overlaps, subtractRanges } from './unit-ranges';
export type { UnitSelection } from './unit-selection';
export { stagesOf, type UnitStage } from './unit-stages';
export type { UnitRange } from './units';
export { withoutRanges } from './without-ranges';
