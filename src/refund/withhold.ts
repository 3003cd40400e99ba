import type { RefundEntry, TenderShare } from '../facts/index';
import { type Amount, sum } from '../money/index';
import { DEDUCTION_ORDER, type Deduction } from './contribution';
import { paired } from './paired';
import type { Taking } from './tender-order';
import { tendered, tendersOf } from './tender-shares';

/** The money of a refund that deductions can be withheld from; minor units. */
export interface Available {
  /** In the order in which a taking takes from them. */
  readonly tenders: readonly TenderShare[];
  /** What is paid beside the tenders, which is withheld last. */
  readonly beside: Amount;
}

export interface Withheld {
  /** Negative, each with the tenders it is kept of. */
  readonly entries: readonly RefundEntry[];
  /** Minor units that there was no money to withhold. */
  readonly shortfall: Amount;
}

/**
 * Withholds deductions in the order of their kinds as far as there is money, so that a refund never goes below zero: from
 * tenders first, as `take` says, then from what is paid beside them (RFD-12).
 */
export function withhold(deductions: readonly Deduction[], available: Available, take: Taking): Withheld {
  let { tenders, beside } = available;
  const entries: RefundEntry[] = [];
  let shortfall = 0;
  for (const { amount, entriesFor, takenFrom, tendersOnly = takenFrom !== undefined } of inOrderOfKinds(deductions)) {
    const usable = (tender: TenderShare): Amount =>
      takenFrom === undefined || takenFrom.includes(tender.tenderId) ? tender.amount : 0;
    const room = sum(tenders.map(usable)) + (tendersOnly ? 0 : beside);
    const withheld = Math.min(amount, room);
    // What is kept of some tenders alone is owed in no other money.
    if (takenFrom === undefined) shortfall += amount - withheld;
    if (withheld === 0) continue;
    for (const entry of entriesFor(withheld)) {
      const open = tenders.map(usable);
      const taken = take(Math.min(0 - entry.amount, sum(open)), open);
      const kept = tendersOf(
        tenders,
        taken.map((one) => 0 - one),
      );
      entries.push({ ...entry, ...(kept.length > 0 && { tenders: kept }) });
      tenders = paired(tenders, taken).map(([tender, one]) => ({ ...tender, amount: tender.amount - one }));
      beside -= 0 - entry.amount + tendered(kept);
    }
  }
  return { entries, shortfall };
}

const inOrderOfKinds = (deductions: readonly Deduction[]): Deduction[] =>
  [...deductions].sort((one, other) => DEDUCTION_ORDER.indexOf(one.kind) - DEDUCTION_ORDER.indexOf(other.kind));
