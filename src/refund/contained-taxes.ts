import type { RefundEntry } from '../facts/index';
import type { Amount } from '../money/index';
import { paired } from './paired';

/** A tax contained in an amount, per rate. */
export type ContainedTax = NonNullable<RefundEntry['taxes']>[number];

type Sum = { -readonly [Field in keyof ContainedTax]: ContainedTax[Field] };

/** What of a tax is among others. */
export const amountOfTax = (taxes: readonly ContainedTax[], tax: ContainedTax): Amount =>
  sumFor(taxes, tax)?.amount ?? 0;

/** Amounts by rate and by whether the price contains the tax, summed; in the order in which they first appear. */
export const sumTaxes = (taxes: readonly ContainedTax[]): ContainedTax[] => addedUp([], taxes);

/** The taxes in entries, with their signs; the same form. */
export function taxesOfEntries(entries: readonly RefundEntry[]): ContainedTax[] {
  const sums: Sum[] = [];
  for (const { taxes } of entries) if (taxes !== undefined) addedUp(sums, taxes);
  return sums;
}

function addedUp(sums: Sum[], taxes: readonly ContainedTax[]): Sum[] {
  for (const tax of taxes) {
    const { rate, included, amount } = tax;
    const known = sumFor(sums, tax);
    if (known === undefined) sums.push({ rate, included, amount });
    else known.amount += amount;
  }
  return sums;
}

/** An order has few rates: looking through them is quicker than making a text of each to look it up by. */
const sumFor = <Tax extends ContainedTax>(taxes: readonly Tax[], { rate, included }: ContainedTax): Tax | undefined =>
  taxes.find((tax) => tax.rate === rate && tax.included === included);

/** These taxes with other amounts; shares of nothing left out. */
export function taxesOf(taxes: readonly ContainedTax[], amounts: readonly Amount[]): ContainedTax[] {
  const shares: ContainedTax[] = [];
  for (const [{ rate, included }, amount] of paired(taxes, amounts)) {
    if (amount !== 0) shares.push({ rate, included, amount });
  }
  return shares;
}
