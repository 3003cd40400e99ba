import type { Findings } from '../../decision/index';
import { checkType } from '../../eligibility/index';
import type { AfterSaleCase, Situation } from '../../facts/index';
import type { Actor, AfterSaleType } from '../../vocabulary/index';
import { type Application, checkApplication, detailsOf } from './application';
import type { CaseInput } from './case-input';
import type { CaseStanding } from './case-terms';

/**
 * The situation without the case, at the moment it was applied for: a window that was open then does not close on a case
 * that is changed later, and its units are its own (ELG-08, LIF-17).
 */
const asIfNew = ({ situation, case: { id, appliedAt } }: CaseStanding): Situation => ({
  ...situation,
  now: appliedAt,
  cases: situation.cases.filter((one) => one.id !== id),
});

/** Whether a case as it would be after a change could have been applied for (LIF-10, LIF-17). */
export function checkChangedApplication(standing: CaseStanding, next: AfterSaleCase, actor: Actor): Findings {
  const { type, reason, claims } = next;
  const application: Application = {
    type,
    reason,
    lines: claims,
    ...detailsOf(next),
  };
  const { denials, reviews, notes } = checkApplication(asIfNew(standing), application, actor);
  return { denials, reviews, notes };
}

/** An input that makes a case of another type with all that an application for it asks for; null where none can. */
export function sampleConversion(type: AfterSaleType, standing: CaseStanding): CaseInput {
  const { claims, reason } = standing.case;
  const { inputs } = checkType(asIfNew(standing), type, { actor: 'agent', lines: claims });
  const offered = inputs.reasons.find((each) => each.reason === reason) ?? inputs.reasons[0];
  return {
    type,
    ...(offered !== undefined && { reason: offered.reason }),
    description: 'sample',
    evidence: [{ kind: 'photo', reference: 'sample' }],
    address: 'sample',
    replacement: 'sample',
  };
}
