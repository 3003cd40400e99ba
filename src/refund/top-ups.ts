import type { AfterSaleCase, Grant, RefundEntry } from '../facts/index';
import { entryGrants } from './entry-units';
import { sumGrants } from './sum-grants';

/** What buyers paid for dearer replacements, per unit, in minor units (RFD-15). */
export interface TopUps {
  /** By any case, whatever became of it: what was paid is the buyer's until it comes back. */
  readonly paid: readonly Grant[];
  /** What of it has not come back yet. */
  readonly left: readonly Grant[];
}

export function topUpsOf(cases: readonly AfterSaleCase[], pastEntries: readonly RefundEntry[]): TopUps {
  const paid = cases.flatMap(({ topUps = [] }) => topUps);
  if (paid.length === 0) return { paid, left: paid };
  const back = pastEntries.filter(({ kind }) => kind === 'top_up').flatMap(entryGrants);
  return { paid, left: sumGrants([...paid, ...back.map((grant) => ({ ...grant, each: 0 - grant.each }))]) };
}
