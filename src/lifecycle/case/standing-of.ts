import type { Situation } from '../../facts/index';
import { AfterSaleError } from '../../vocabulary/index';
import type { CaseStanding } from './case-terms';
import { policyOf } from './policy-of';

/** A case of a situation with all that its steps depend on. @throws {@link AfterSaleError} `unknown_id` */
export function standingOf(situation: Situation, caseId: string): CaseStanding {
  for (const claim of situation.cases) {
    if (claim.id === caseId) return { situation, case: claim, policy: policyOf(situation, claim) };
  }
  throw new AfterSaleError('unknown_id', { caseId });
}
