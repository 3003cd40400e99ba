import { denial, denialIfAny, type Finding, note, reason } from '../decision/index';
import { AFTER_SALE_TYPES, type RuleId } from '../vocabulary/index';
import { type ClaimRule, TYPES_AFTER_PAYMENT } from './claim-rule';
import { offeredReasons } from './offered-reasons';
import { openingsOf } from './openings';
import { REASON_RULES } from './reason-rules';
import type { SegmentClaim } from './segment-claim';

/** A reason that is named must be one of those that are offered. */
const mustBeOffered =
  (rule: RuleId) =>
  ({ inquiry, segment, type }: SegmentClaim): Finding | null => {
    if (inquiry.reason === null) return null;
    const offered = offeredReasons(inquiry.situation.policy, type, segment.fulfilment);
    return offered.includes(inquiry.reason)
      ? null
      : denial(reason(rule, 'reason_not_offered', { type, reason: inquiry.reason, offered: [...offered] }));
  };

/** The window must be open; where it has closed, the answer tells for which other reasons one still is. */
const mustBeInTime =
  (rule: RuleId) =>
  ({ inquiry: { situation, reason: named }, segment, type, openings }: SegmentClaim): Finding | null => {
    const { closed } = openings;
    if (closed === null || closed.id === null || closed.until === null) return null;
    const { givable } = named === null ? openings : openingsOf(situation, segment, type, null);
    return denial(
      reason(rule, 'settle_with_merchant', {
        windowId: closed.id,
        windowRule: closed.rule,
        closedAt: closed.until,
        openFor: givable().map((other) => other.reason),
      }),
    );
  };

/** What the other reasons, or this one, are refused for. */
const REFUSALS: readonly ClaimRule<SegmentClaim>[] = REASON_RULES.map(({ rule, types }) => ({
  rule,
  types,
  judge: ({ openings }) => {
    const refusals = openings.refusals.filter((refusal) => refusal.rule === rule);
    return denialIfAny(refusals);
  },
}));

/** For which reasons, and until when, a claim can be made. */
export const OPENING_RULES: readonly ClaimRule<SegmentClaim>[] = [
  {
    rule: 'ELG-12',
    types: AFTER_SALE_TYPES.filter((type) => type !== 'reship'),
    judge: mustBeOffered('ELG-12'),
  },
  { rule: 'ELG-20', types: ['reship'], judge: mustBeOffered('ELG-20') },
  {
    rule: 'ELG-20',
    types: ['reship'],
    judge: ({ inquiry }) =>
      inquiry.reason === 'wrong_goods'
        ? note(reason('ELG-20', 'wrong_goods_return_or_keep', { type: 'reship' }))
        : null,
  },
  ...REFUSALS,
  { rule: 'ELG-04', types: ['refund_only', 'return_refund', 'exchange'], judge: mustBeInTime('ELG-04') },
  { rule: 'ELG-21', types: ['repair'], judge: mustBeInTime('ELG-21') },
  { rule: 'ELG-26', types: ['reship', 'compensation', 'price_protection'], judge: mustBeInTime('ELG-26') },
  {
    rule: 'WIN-03',
    types: ['refund_only', 'return_refund', 'exchange', 'reship', 'compensation', 'price_protection'],
    judge: ({ inquiry, type, openings }) =>
      openings.window !== null || openings.closed !== null || openings.refusals.length > 0
        ? null
        : denial(reason('WIN-03', 'no_window', { type, reason: inquiry.reason })),
  },
  {
    rule: 'WIN-05',
    types: TYPES_AFTER_PAYMENT,
    judge: ({ openings: { window } }) =>
      window === null || window.id === null
        ? null
        : note(reason(window.rule, 'window_open', { windowId: window.id, until: window.until })),
  },
  {
    rule: 'WIN-06',
    types: TYPES_AFTER_PAYMENT,
    judge: ({ openings: { window } }) =>
      window?.isExtended && window.until !== null
        ? note(reason('WIN-06', 'window_extended', { until: window.until }))
        : null,
  },
];
