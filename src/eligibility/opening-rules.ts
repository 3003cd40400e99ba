import { distinct, reason } from '../decision/index';
import { AFTER_SALE_TYPES } from '../vocabulary/index';
import { type ClaimRule, denies, notes, TYPES_AFTER_PAYMENT, theType } from './claim-rule';
import { offeredReasons, openingsOf, type SegmentClaim } from './openings';
import { REASON_RULES } from './reason-rules';

/** A reason that is named must be one of those that are offered. */
const notOffered = (claim: SegmentClaim) => {
  const { type, inquiry } = claim;
  const offered = inquiry.named ? [...offeredReasons(claim)] : [];
  return inquiry.named && !offered.includes(inquiry.named) && { type, reason: inquiry.named, offered };
};

/** The window must be open; where it has closed, the answer tells for which other reasons one still is. */
const closed = (claim: SegmentClaim) => {
  const { openings, inquiry } = claim;
  const { id: windowId = null, rule: windowRule = 'WIN-03', until: closedAt = null } = openings.closed ?? {};
  if (openings.window || windowId === null || closedAt === null) return null;
  const { givable } = inquiry.named ? openingsOf(claim, null) : openings;
  return { windowId, windowRule, closedAt, openFor: givable.map((other) => other.reason) };
};

/** What the reason named is refused for, or all of them, where no other can be given and time is not the matter. */
const REFUSALS = REASON_RULES.map(({ rule, code, types }) =>
  denies(
    rule,
    code,
    types,
    ({ inquiry, openings: { window, closed, refusals } }: SegmentClaim) =>
      !window && (inquiry.named || !closed) && distinct(refusals.filter((refusal) => refusal.rule === rule)),
  ),
);

/** For which reasons, and until when, a claim can be made. */
export const OPENING_RULES: readonly ClaimRule<SegmentClaim>[] = [
  denies(
    'ELG-12',
    'reason_not_offered',
    AFTER_SALE_TYPES.filter((type) => type !== 'reship'),
    notOffered,
  ),
  denies('ELG-20', 'reason_not_offered', ['reship'], notOffered),
  notes(
    'ELG-20',
    'wrong_goods_return_or_keep',
    ['reship'],
    (claim) => claim.inquiry.named === 'wrong_goods' && theType(claim),
  ),
  ...REFUSALS,
  denies('ELG-04', 'settle_with_merchant', ['refund_only', 'return_refund', 'exchange'], closed),
  denies('ELG-21', 'settle_with_merchant', ['repair'], closed),
  denies('ELG-26', 'settle_with_merchant', ['reship', 'compensation', 'price_protection'], closed),
  denies(
    'WIN-03',
    'no_window',
    ['refund_only', 'return_refund', 'exchange', 'reship', 'compensation', 'price_protection'],
    ({ type, inquiry, openings }) =>
      !openings.window && !openings.closed && openings.refusals.length === 0 && { type, reason: inquiry.named },
  ),
  notes('WIN-05', 'window_open', TYPES_AFTER_PAYMENT, ({ openings: { window } }) =>
    window?.id ? reason(window.rule, 'window_open', { windowId: window.id, until: window.until }) : null,
  ),
  notes(
    'WIN-06',
    'window_extended',
    TYPES_AFTER_PAYMENT,
    ({ openings: { window } }) => window?.isExtended && window.until !== null && { until: window.until },
  ),
];
