import type { OrderLine, Situation, Warranty } from '../facts/index';
import type { WindowRule } from '../policy/index';
import { closesAt, type Instant } from '../time/index';
import { type AfterSaleType, CLAIM_REASON_NAMES, CLAIM_REASONS, type ClaimReason } from '../vocabulary/index';
import { chosen, longer } from './ends';
import type { Segment } from './segment';
import { extended, type Window } from './window';

/** In which window a type may be claimed for a reason; null where the policy has none for it. */
export type WindowOf = (reason: ClaimReason) => Window | null;

const UNBOUND: Window = { id: null, rule: 'WIN-01', until: null, isExtended: false };

/** The reasons that count only when they are named, and those by which the goods themselves are at fault. */
export const SPECIAL_REASONS = /* @__PURE__ */ CLAIM_REASON_NAMES.filter((reason) => CLAIM_REASONS[reason].special);
const DEFECTS = /* @__PURE__ */ CLAIM_REASON_NAMES.filter((reason) => CLAIM_REASONS[reason].defect);

/**
 * The window for every reason, of a type claimed for some units. Rows that name the reason go before general ones, and
 * among these, rows that name the category go before others; of what is left, the statutory warranty included, the most
 * favourable to the buyer counts (WIN-02…06).
 */
export function windowsFor(situation: Situation, segment: Segment, type: AfterSaleType): WindowOf {
  const { rules } = situation.policy.windows;
  if (!isBound(rules, segment, type)) return () => UNBOUND;
  const extension = extensionOf(situation, segment, type);
  const latest = (candidates: readonly WindowRule[]): Window | null =>
    chosen(
      ofCategory(candidates).map((row) => extended(rowWindow(situation, segment, row), extension)),
      longer,
    );
  const rows = rules.filter(({ types, categories }) => types.includes(type) && covers(categories, segment));
  const naming = rows.filter(({ reasons }) => reasons !== null);
  const general = latest(rows.filter(({ reasons }) => reasons === null));
  const warranty = latest(warrantyRows(segment.line, type));
  return (reason) => {
    const own = naming.filter(({ reasons }) => reasons?.includes(reason));
    const window = own.length > 0 ? latest(own) : SPECIAL_REASONS.includes(reason) ? null : general;
    if (warranty === null || !(type === 'repair' || DEFECTS.includes(reason))) return window;
    return window === null ? warranty : longer(window, warranty);
  };
}

/** Canceling is bound to no window, nor is its paid form, nor a type the policy has no window for. */
const isBound = (rules: readonly WindowRule[], { fulfilment }: Segment, type: AfterSaleType): boolean =>
  type === 'repair' ||
  (type !== 'cancel' &&
    (type !== 'refund_only' || fulfilment !== 'unshipped') &&
    rules.some(({ types }) => types.includes(type)));

const covers = (categories: WindowRule['categories'], { line }: Segment): boolean =>
  categories === null || categories.includes(line.category);

const ofCategory = (rows: readonly WindowRule[]): readonly WindowRule[] => {
  const named = rows.filter(({ categories }) => categories !== null);
  return named.length > 0 ? named : rows;
};

function rowWindow({ policy }: Situation, { anchors }: Segment, row: WindowRule): Window {
  const anchor = anchors[row.anchor] ?? (row.fallback === null ? undefined : anchors[row.fallback]);
  const until = anchor === undefined ? null : closesAt(anchor, row, policy.timeZone);
  return { id: row.id, rule: row.rule, until, isExtended: false };
}

const WARRANTY_DAYS: { readonly [Type in AfterSaleType]?: keyof Warranty } = {
  repair: 'repairDays',
  return_refund: 'returnDays',
  exchange: 'exchangeDays',
};

/** The warranty of a line as a row like those of the policy; none for types it says nothing about. */
function warrantyRows({ warranty }: OrderLine, type: AfterSaleType): WindowRule[] {
  const field = WARRANTY_DAYS[type];
  const days = field && warranty?.[field];
  return days === undefined ? [] : [{ ...WARRANTY, types: [type], days }];
}

const WARRANTY = {
  id: 'warranty',
  rule: 'WIN-05',
  categories: null,
  reasons: null,
  anchor: 'signed',
  fallback: 'completed',
  starts: 'next_midnight',
} as const;

/** The latest end granted to these units on the order or with one of their cases; null where none was. */
function extensionOf({ order }: Situation, { lineId, cases }: Segment, type: AfterSaleType): Instant | null {
  let latest: Instant | null = null;
  for (const { until, types, lineIds } of order.extensions ?? []) {
    if ((types?.includes(type) ?? true) && (lineIds?.includes(lineId) ?? true))
      latest = Math.max(until, latest ?? until);
  }
  for (const { windowExtendedUntil: until } of cases) {
    if (until !== undefined) latest = Math.max(until, latest ?? until);
  }
  return latest;
}
