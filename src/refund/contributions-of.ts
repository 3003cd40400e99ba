import type { Contribution, Contributor } from './contribution';
import type { RefundContext } from './refund-context';
import { settleTenders } from './settle-tenders';

type Open<Part> = { -readonly [Name in keyof Part]: Part[Name] extends readonly (infer Item)[] ? Item[] : Part[Name] };

/** What all of some parts add, each of which sees what the ones before it said. */
export function contributionsOf(parts: readonly Contributor[], context: RefundContext): Contribution {
  const total: Open<Contribution> = {
    owed: [],
    deductions: [],
    grants: [],
    benefits: [],
    topUps: [],
    receivable: 0,
    denials: [],
    reviews: [],
    notes: [],
  };
  for (const part of parts) {
    const more = part(context, total);
    if (more !== null) add(context, total, more);
  }
  return total;
}

/** Adds what one part says, its money split over the tenders as the policy says. */
function add(context: RefundContext, total: Open<Contribution>, more: Partial<Contribution>): void {
  if (more.owed !== undefined) total.owed.push(...settleTenders(context, total.owed, more.owed));
  if (more.deductions !== undefined) total.deductions.push(...more.deductions);
  if (more.grants !== undefined) total.grants.push(...more.grants);
  if (more.benefits !== undefined) total.benefits.push(...more.benefits);
  if (more.topUps !== undefined) total.topUps.push(...more.topUps);
  if (more.receivable !== undefined) total.receivable += more.receivable;
  if (more.denials !== undefined) total.denials.push(...more.denials);
  if (more.reviews !== undefined) total.reviews.push(...more.reviews);
  if (more.notes !== undefined) total.notes.push(...more.notes);
}
