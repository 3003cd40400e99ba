import type { AfterSaleCase, HistoryEntry } from '../../facts/index';
import type { CaseStep } from '../../vocabulary/index';

/** How often a step was taken in the life of a case. */
export const timesTaken = ({ history }: AfterSaleCase, action: CaseStep): number =>
  history.reduce((count, entry) => (entry.action === action ? count + 1 : count), 0);

/** How often the case came into negotiation. */
export const timesNegotiated = ({ history }: AfterSaleCase): number =>
  history.reduce((count, { from, to }) => (to === 'negotiating' && from !== 'negotiating' ? count + 1 : count), 0);

/** How often the deadline of the present state has passed since the case came into it. */
export function timesLate({ history, state }: AfterSaleCase): number {
  let count = 0;
  for (const { from, action } of history) {
    if (from !== state) count = 0;
    else if (action === 'time_out') count += 1;
  }
  return count;
}

/** The last step that led out of a state; undefined where the case was never in it, or still is for the first time. */
export function lastStepOutOf({ history }: AfterSaleCase, state: AfterSaleCase['state']): HistoryEntry | undefined {
  let last: HistoryEntry | undefined;
  for (const entry of history) if (entry.from === state && entry.to !== state) last = entry;
  return last;
}
