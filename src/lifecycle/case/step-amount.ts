import type { Amount } from '../../money/index';
import type { CaseChanges } from './case-event';
import type { StepContext } from './step-context';

/** The amount a step is about, shown in the history: proposed, agreed, refunded or to be topped up; null where it is none. */
export function amountOf({ standing, row }: StepContext, changes: CaseChanges): Amount | null {
  if (changes.refunds !== undefined) return changes.refunds.at(-1)?.total ?? null;
  if (changes.proposal !== undefined && changes.proposal !== null) return changes.proposal.amount;
  if (row.action === 'pay_top_up') return standing.case.topUp ?? null;
  return changes.topUp ?? null;
}
