import type { Contribution, Supplement } from './contribution';
import type { RefundContext } from './refund-context';
import type { RefundQuote } from './refund-quote';
import { settleTenders } from './settle-tenders';

/** What there is so far, and what one more part adds to it, its money split over the tenders as the policy says. */
export const addContribution = (
  context: RefundContext,
  soFar: Contribution,
  part: Partial<Contribution>,
): Contribution => ({
  owed: [...soFar.owed, ...settleTenders(context, soFar.owed, part.owed ?? [])],
  deductions: [...soFar.deductions, ...(part.deductions ?? [])],
  grants: [...soFar.grants, ...(part.grants ?? [])],
  benefits: [...soFar.benefits, ...(part.benefits ?? [])],
  topUp: soFar.topUp + (part.topUp ?? 0),
  receivable: soFar.receivable + (part.receivable ?? 0),
  denials: [...soFar.denials, ...(part.denials ?? [])],
  reviews: [...soFar.reviews, ...(part.reviews ?? [])],
  notes: [...soFar.notes, ...(part.notes ?? [])],
});

/** A quote, and what one more part says of it. */
export const addSupplement = (soFar: RefundQuote, part: Partial<Supplement>): RefundQuote => ({
  ...soFar,
  ...part,
  benefits: [...soFar.benefits, ...(part.benefits ?? [])],
});
