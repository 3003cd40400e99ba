import { addRunningTime, assertInstant, HOUR, type Instant } from '../../time/index';
import type { CaseState } from '../../vocabulary/index';
import type { StateDeadline } from '../machine/lifecycle-definition';
import { CASE_LIFECYCLE } from './case-lifecycle';
import type { CaseStanding, CaseTerms } from './case-terms';

/** The deadline of the case's state; undefined of a final one. */
export const deadlineRuleOf = (state: CaseState): StateDeadline<CaseTerms, CaseStanding> | undefined =>
  CASE_LIFECYCLE.deadlines[state];

/**
 * Until when the case waits in its state, in epoch milliseconds, pauses and extensions counted in; null of a case that has
 * ended (DLN-01, DLN-06).
 *
 * @throws {@link AfterSaleError} `instant_invalid` where it cannot be told
 */
export function deadlineOf(standing: CaseStanding): Instant | null {
  const { case: claim, policy } = standing;
  const deadline = deadlineRuleOf(claim.state);
  if (deadline === undefined) return null;
  const duration = (deadline.hours(standing) + (claim.extendedHours ?? 0)) * HOUR;
  const { pauses } = policy.calendar;
  const until = pauses.length === 0 ? claim.enteredAt + duration : addRunningTime(claim.enteredAt, duration, pauses);
  // No moment is later than NaN, so that a deadline there would never pass.
  assertInstant(until);
  return until;
}
