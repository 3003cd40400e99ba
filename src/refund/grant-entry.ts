import type { RefundEntry } from '../facts/index';
import { type Amount, nestedShares, sum } from '../money/index';
import { taxesOf } from './contained-taxes';
import { paired } from './paired';
import type { BlockGrant } from './refund-context';
import { tendersOf } from './tender-shares';

/** What an entry is and why, without its units and amounts. */
export type EntryHead = Pick<RefundEntry, 'kind' | 'rule' | 'bearer' | 'by'>;

/**
 * The entry for what is granted to some units of a block, with the tax in it and, as `proportional` has it, its tenders:
 * each unit's, cumulatively, so that whatever is refunded in whatever steps comes to exactly what was charged and paid
 * (RFD-04, RFD-17).
 */
export function grantEntry(head: EntryHead, { block, lineId, from, to, each }: BlockGrant): RefundEntry {
  const { granted, net, taxes, tenders } = block;
  const ofUnits = (parts: readonly { readonly amount: Amount }[]): Amount[] =>
    partsBetween(
      granted,
      granted + each,
      parts.map(({ amount }) => amount),
    ).map((part) => part * (to - from));
  const contained = taxesOf(taxes, ofUnits([{ amount: net }, ...taxes]).slice(1));
  return {
    ...head,
    amount: each * (to - from),
    lineId,
    from,
    to,
    tenders: tendersOf(tenders, ofUnits(tenders)),
    ...(contained.length > 0 && { taxes: contained }),
  };
}

/** How the step from one cumulative amount to the next falls on the parts of the whole. */
function partsBetween(before: Amount, after: Amount, parts: readonly Amount[]): readonly Amount[] {
  if (before === 0 && after === sum(parts)) return parts;
  return paired(nestedShares(after, parts), nestedShares(before, parts)).map(([share, past]) => share - past);
}
