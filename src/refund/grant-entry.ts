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
export function grantEntry(head: EntryHead, grant: BlockGrant): RefundEntry {
  const { kind, rule, bearer, by } = head;
  const { lineId, from, to, each } = grant;
  const { tenders, taxes } = isWhole(grant) ? wholeOf(grant) : stepOf(grant);
  // Set one by one, since a quote has many entries and spreading what may be absent takes several times as long.
  const entry: Written<RefundEntry> = { kind, rule, amount: each * (to - from), lineId, from, to, bearer, tenders };
  if (by !== undefined) entry.by = by;
  if (taxes.length > 0) entry.taxes = taxes;
  return entry;
}

type Written<Data> = { -readonly [Key in keyof Data]: Data[Key] };

/** What of a grant goes back to which tender, and the taxes in it; shares of nothing left out. */
type Parts = Required<Pick<RefundEntry, 'tenders' | 'taxes'>>;

/** Whether units get all of their own at once: most grants do, and there is nothing to divide then. */
const isWhole = ({ each, block: { granted, paid, tenders } }: BlockGrant): boolean =>
  granted === 0 && each === paid && each === tendered(tenders);

function wholeOf({ from, to, block }: BlockGrant): Parts {
  const units = to - from;
  const tenders: Parts['tenders'][number][] = [];
  for (const { tenderId, amount } of block.tenders)
    if (amount !== 0) tenders.push({ tenderId, amount: amount * units });
  const taxes: Parts['taxes'][number][] = [];
  for (const { rate, included, amount } of block.taxes) {
    if (amount !== 0) taxes.push({ rate, included, amount: amount * units });
  }
  return { tenders, taxes };
}

function stepOf({ from, to, each, block: { granted, net, taxes, tenders } }: BlockGrant): Parts {
  const step = (parts: readonly { readonly amount: Amount }[]) => stepOn(parts, granted, each, to - from);
  return {
    tenders: tendersOf(tenders, step(tenders)),
    taxes: taxesOf(taxes, taxes.length === 0 ? [] : step([{ amount: net }, ...taxes]).slice(1)),
  };
}

/** How the step of `each` after what was granted before falls on the parts of a whole, for so many units. */
function stepOn(
  parts: readonly { readonly amount: Amount }[],
  granted: Amount,
  each: Amount,
  units: number,
): readonly Amount[] {
  const amounts = parts.map(({ amount }) => amount);
  const past = nestedShares(granted, amounts);
  return paired(nestedShares(granted + each, amounts), past).map(([share, before]) => (share - before) * units);
}
