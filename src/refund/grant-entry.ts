import type { RefundEntry } from '../facts/index';
import { type Amount, nestedShares } from '../money/index';
import { taxesOf } from './contained-taxes';
import { paired } from './paired';
import type { BlockGrant } from './refund-context';
import { tendered, tendersOf } from './tender-shares';

/** What an entry is and why, without its units and amounts. */
export type EntryHead = Pick<RefundEntry, 'kind' | 'rule' | 'bearer' | 'by'>;

/**
 * The entry for what is granted to some units of a block, with the tax in it and, as `proportional` has it, its tenders:
 * each unit's, cumulatively, so that whatever is refunded in whatever steps comes to exactly what was charged and paid
 * (RFD-04, RFD-17).
 */
export function grantEntry(head: EntryHead, { block, lineId, from, to, each }: BlockGrant): RefundEntry {
  const { kind, rule, bearer, by } = head;
  const { granted, net, taxes, tenders } = block;
  const units = to - from;
  const shares = tendersOf(tenders, stepOn(tenders, granted, each, units));
  const [, ...parts] = taxes.length === 0 ? [] : stepOn([{ amount: net }, ...taxes], granted, each, units);
  const contained = taxesOf(taxes, parts);
  // Set one by one, since a quote has many entries and spreading what may be absent takes several times as long.
  const entry: Written<RefundEntry> = { kind, rule, amount: each * units, lineId, from, to, bearer, tenders: shares };
  if (by !== undefined) entry.by = by;
  if (contained.length > 0) entry.taxes = contained;
  return entry;
}

type Written<Data> = { -readonly [Key in keyof Data]: Data[Key] };

/** How the step of `each` after what was granted before falls on the parts of a whole, for so many units. */
function stepOn(
  parts: readonly { readonly amount: Amount }[],
  granted: Amount,
  each: Amount,
  units: number,
): readonly Amount[] {
  if (granted === 0 && each === tendered(parts)) return parts.map(({ amount }) => amount * units);
  const amounts = parts.map(({ amount }) => amount);
  const past = nestedShares(granted, amounts);
  return paired(nestedShares(granted + each, amounts), past).map(([share, before]) => (share - before) * units);
}
