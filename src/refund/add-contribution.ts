import type { Contribution, Supplement } from './contribution';
import type { RefundContext } from './refund-context';
import type { RefundQuote } from './refund-quote';
import { settleTenders } from './settle-tenders';

/** What there is so far, and what one more part adds to it, its money split over the tenders as the policy says. */
export const addContribution = (
  context: RefundContext,
  soFar: Contribution,
  { owed, receivable = 0, ...part }: Partial<Contribution>,
): Contribution => ({
  owed: appended(soFar.owed, owed && settleTenders(context, soFar.owed, owed)),
  deductions: appended(soFar.deductions, part.deductions),
  grants: appended(soFar.grants, part.grants),
  benefits: appended(soFar.benefits, part.benefits),
  topUps: appended(soFar.topUps, part.topUps),
  receivable: soFar.receivable + receivable,
  denials: appended(soFar.denials, part.denials),
  reviews: appended(soFar.reviews, part.reviews),
  notes: appended(soFar.notes, part.notes),
});

/** A quote, and what one more part says of it. */
export const addSupplement = (soFar: RefundQuote, part: Partial<Supplement>): RefundQuote => ({
  ...soFar,
  ...part,
  benefits: appended(soFar.benefits, part.benefits),
});

/** Most parts have nothing to add, and then nothing is copied. */
const appended = <Item>(items: readonly Item[], more: readonly Item[] | undefined): readonly Item[] =>
  more === undefined || more.length === 0 ? items : [...items, ...more];
