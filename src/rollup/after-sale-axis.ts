import type { AfterSaleCase } from '../facts/index';
import { type CaseState, isInProgress } from '../vocabulary/index';
import type { AfterSaleAxis, CaseDisplay } from './order-rollup';

/** What a case is shown as: being worked on, or how it ended (RUP-01). */
export const shownState = (state: CaseState): CaseDisplay['state'] => {
  if (isInProgress(state)) return 'in_progress';
  return state === 'succeeded' ? 'succeeded' : 'closed';
};

/** How far the cases are. */
export function afterSaleAxis(cases: readonly AfterSaleCase[]): AfterSaleAxis {
  const counted = { in_progress: 0, succeeded: 0, closed: 0 };
  for (const { state } of cases) counted[shownState(state)] += 1;
  return { state: furthest(counted), cases: counted };
}

function furthest({ in_progress, succeeded, closed }: AfterSaleAxis['cases']): AfterSaleAxis['state'] {
  if (in_progress > 0) return 'in_progress';
  if (succeeded > 0) return 'succeeded';
  return closed > 0 ? 'closed' : 'none';
}
