import { type Reason, reason } from '../../decision/index';
import type { HistoryEntry } from '../../facts/index';
import type { CaseCommand } from './case-command';
import { CASE_LIFECYCLE } from './case-lifecycle';
import type { CaseStanding } from './case-terms';
import { deadlineOf } from './deadline-of';

/** The step a command id was used for before, if it was. */
export const stepOf = ({ case: { history } }: CaseStanding, commandId: string): HistoryEntry | undefined =>
  history.find((entry) => entry.commandId === commandId);

/** A command decided on other versions than are stored is refused: two servers never claim the same (LIF-32). */
export function staleness({ case: claim, situation }: CaseStanding, command: CaseCommand): readonly Reason[] {
  const { caseVersion, situationVersion } = command;
  const stale: Reason[] = [];
  if (caseVersion !== claim.version) {
    stale.push(reason('LIF-32', 'case_version_stale', { expected: caseVersion, actual: claim.version }));
  }
  if (situationVersion !== situation.version) {
    const params = { expected: situationVersion, actual: situation.version };
    stale.push(reason('LIF-32', 'situation_version_stale', params));
  }
  return stale;
}

/** From the deadline on the system acts first, and not before it (DLN-01); null where the command comes in time. */
export function untimeliness(standing: CaseStanding, { actor, action }: CaseCommand): Reason | null {
  const { timeOut } = CASE_LIFECYCLE;
  const until = deadlineOf(standing);
  if (until === null) return null;
  const isTimeOut = action === timeOut.action && actor === timeOut.actor;
  const hasPassed = standing.situation.now >= until;
  if (isTimeOut === hasPassed) return null;
  return hasPassed
    ? reason('DLN-01', 'deadline_passed', { until, ...timeOut })
    : reason('DLN-01', 'deadline_not_reached', { until });
}
