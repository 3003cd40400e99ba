import type { Warranty } from '../facts/index';
import type { WindowRule } from '../policy/index';
import { closesAt } from '../time/index';
import { type AfterSaleType, CLAIM_REASONS, type ClaimReason, type RuleId } from '../vocabulary/index';
import { type Ending, longer } from './ends';
import type { UnitsClaim } from './inquiry';

/** Until when some units may be claimed, and which window says so; it has no end while its anchor has not happened. */
export interface Window extends Ending {
  /** Null where claims are bound to no window. */
  readonly id: string | null;
  readonly rule: RuleId;
  /** Whether an extension has moved its end (WIN-06). */
  readonly isExtended: boolean;
}

/** In which window a type may be claimed for a reason; null where the policy has none for it. */
export type WindowOf = (reason: ClaimReason) => Window | null;

const UNBOUND: Window = { id: null, rule: 'WIN-01', until: null, isExtended: false };

const WARRANTY_DAYS: { readonly [Type in AfterSaleType]?: keyof Warranty } = {
  repair: 'repairDays',
  return_refund: 'returnDays',
  exchange: 'exchangeDays',
};

/** What of a row says when a window ends. */
type Counted = Omit<WindowRule, 'types' | 'categories' | 'reasons'>;

const WARRANTY = {
  id: 'warranty',
  rule: 'WIN-05',
  anchor: 'signed',
  fallback: 'completed',
  starts: 'next_midnight',
} as const;

/**
 * The window for every reason, of a type claimed for some units. Rows that name the reason go before general ones, and
 * among these, rows that name the category go before others; of what is left, the statutory warranty included, the most
 * favourable to the buyer counts (WIN-02…06).
 */
export function windowsFor({ inquiry: { order, policy }, units, type }: UnitsClaim): WindowOf {
  const { line, anchors, past, fulfilment } = units;
  const rows = policy.windows.rules.filter((row) => row.types.includes(type));
  // Canceling is bound to no window, nor is its paid form, nor a type the policy has no window for.
  const isCancel = type === 'cancel' || (type === 'refund_only' && fulfilment === 'unshipped');
  if (isCancel || (rows.length === 0 && type !== 'repair')) return () => UNBOUND;
  // The latest end granted to these units on the order or with one of their cases.
  const extensions = (order.extensions ?? []).filter(
    ({ types, lineIds }) => (types?.includes(type) ?? true) && (lineIds?.includes(line.id) ?? true),
  );
  const extended = Math.max(
    ...extensions.map((extension) => extension.until),
    ...past.flatMap((each) => each.windowExtendedUntil ?? []),
  );
  const windowOf = (row: Counted): Window => {
    const anchorAt = anchors[row.anchor] ?? (row.fallback ? anchors[row.fallback] : undefined);
    const until = anchorAt === undefined ? null : closesAt(anchorAt, row, policy.timeZone);
    const isExtended = until !== null && extended > until;
    return { id: row.id, rule: row.rule, until: isExtended ? extended : until, isExtended };
  };
  const covering = rows.filter((row) => row.categories?.includes(line.category) ?? true);
  const best = (some: readonly WindowRule[]): Window | null => {
    const naming = some.filter((row) => row.categories);
    return (naming.length > 0 ? naming : some).map(windowOf).reduce<Window | null>(longer, null);
  };
  const general = best(covering.filter((row) => !row.reasons));
  const particular = covering.filter((row) => row.reasons);
  const field = WARRANTY_DAYS[type];
  const days = field && line.warranty?.[field];
  const warranty = days === undefined ? null : windowOf({ ...WARRANTY, days });
  return (reason) => {
    const { special, defect } = CLAIM_REASONS[reason];
    const naming = particular.filter((row) => row.reasons?.includes(reason));
    const window = naming.length > 0 ? best(naming) : special ? null : general;
    return warranty && (defect || type === 'repair') ? longer(window, warranty) : window;
  };
}
