import type { RefundEntry } from '../facts/index';
import type { Amount } from '../money/index';
import { paired } from './paired';

/** A tax contained in an amount, per rate. */
export type ContainedTax = NonNullable<RefundEntry['taxes']>[number];

/** One text per rate and kind of tax, to look it up by. */
export const taxKey = ({ rate, included }: Pick<ContainedTax, 'rate' | 'included'>): string => `${included} ${rate}`;

/** Amounts by rate and by whether the price contains the tax, summed; in the order in which they first appear. */
export function sumTaxes(taxes: readonly ContainedTax[]): ContainedTax[] {
  const sums = new Map<string, ContainedTax>();
  for (const tax of taxes) {
    const { rate, included, amount } = tax;
    sums.set(taxKey(tax), { rate, included, amount: (sums.get(taxKey(tax))?.amount ?? 0) + amount });
  }
  return [...sums.values()];
}

/** These taxes with other amounts; shares of nothing left out. */
export const taxesOf = (taxes: readonly ContainedTax[], amounts: readonly Amount[]): ContainedTax[] =>
  paired(taxes, amounts)
    .filter(([, amount]) => amount !== 0)
    .map(([{ rate, included }, amount]) => ({ rate, included, amount }));
