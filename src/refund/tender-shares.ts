import type { RefundEntry, TenderShare } from '../facts/index';
import type { Amount } from '../money/index';
import { paired } from './paired';

/** The sum over all tenders, or other parts of what was paid, in minor units; safe, since what was paid is. */
export function tendered(shares: readonly Pick<TenderShare, 'amount'>[]): Amount {
  let total = 0;
  for (const { amount } of shares) total += amount;
  return total;
}

/** Amounts by tender, summed; in the order in which the tenders first appear. */
export function sumTenders(shares: readonly TenderShare[]): Map<string, Amount> {
  return addedUp(new Map(), shares);
}

/** What entries give back to each tender less what they keep of it; the same form. */
export function tendersOfEntries(entries: readonly RefundEntry[]): Map<string, Amount> {
  const amounts = new Map<string, Amount>();
  for (const { tenders } of entries) if (tenders !== undefined) addedUp(amounts, tenders);
  return amounts;
}

function addedUp(amounts: Map<string, Amount>, shares: readonly TenderShare[]): Map<string, Amount> {
  for (const { tenderId, amount } of shares) amounts.set(tenderId, (amounts.get(tenderId) ?? 0) + amount);
  return amounts;
}

/** Whether a share, or a sum, is of more than nothing; what is owed back counts as well. */
export const isSome = ({ amount }: Pick<TenderShare, 'amount'>): boolean => amount !== 0;

/** These tenders with other amounts; shares of nothing left out. */
export function tendersOf(tenders: readonly TenderShare[], amounts: readonly Amount[]): TenderShare[] {
  const shares: TenderShare[] = [];
  for (const [{ tenderId }, amount] of paired(tenders, amounts)) if (amount !== 0) shares.push({ tenderId, amount });
  return shares;
}
