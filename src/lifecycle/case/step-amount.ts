import type { Amount } from '../../money/index';
import type { CaseChanges } from './case-event';
import type { StepContext } from './step-context';

/** The amount a step is about, shown in the history: proposed, agreed, refunded or to be topped up; null where it is none. */
export function amountOf({ standing, row }: StepContext, changes: CaseChanges): Amount | null {
  const topUp = row.action === 'pay_top_up' ? standing.case.topUp : changes.topUp;
  return changes.refunds?.at(-1)?.total ?? changes.proposal?.amount ?? topUp ?? null;
}
