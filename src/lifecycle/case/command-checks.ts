import { type Reason, reason } from '../../decision/index';
import type { HistoryEntry } from '../../facts/index';
import { sameContent, toldInput } from '../told-input';
import type { CaseCommand } from './case-command';
import { CASE_LIFECYCLE } from './case-lifecycle';
import type { CaseStanding } from './case-terms';
import { deadlineOf, deadlineRuleOf } from './deadline-of';

/** The step a command id was used for before, if it was. */
export const stepOf = ({ case: { history } }: CaseStanding, commandId: string): HistoryEntry | undefined =>
  history.find((entry) => entry.commandId === commandId);

/** Whether a command says again what a step said (LIF-32). */
export const isSaidAgain = (
  step: HistoryEntry,
  {
    actor,
    action,
    input,
    note,
  }: Pick<CaseCommand, 'actor' | 'note'> & { readonly action: HistoryEntry['action']; readonly input: object },
): boolean =>
  step.actor === actor &&
  step.action === action &&
  step.note === note &&
  sameContent(step.input ?? {}, toldInput(input) ?? {});

/** A command decided on other versions than are stored is refused: two servers never claim the same (LIF-32). */
export function staleness({ case: claim, situation }: CaseStanding, command: CaseCommand): Reason[] {
  const stale: Reason[] = [];
  if (command.caseVersion !== claim.version) {
    const params = { expected: command.caseVersion, actual: claim.version };
    stale.push(reason('LIF-32', 'case_version_stale', params));
  }
  if (command.situationVersion !== situation.version) {
    const params = { expected: command.situationVersion, actual: situation.version };
    stale.push(reason('LIF-32', 'situation_version_stale', params));
  }
  return stale;
}

/** From the deadline on the system acts first, and not before it (DLN-01). */
export function untimeliness(standing: CaseStanding, { actor, action }: CaseCommand): Reason[] {
  const { timeOut } = CASE_LIFECYCLE;
  const until = deadlineOf(standing);
  const rule = deadlineRuleOf(standing.case.state)?.rule;
  if (until === null || rule === undefined) return [];
  const isTimeOut = action === timeOut.action && actor === timeOut.actor;
  const hasPassed = standing.situation.now >= until;
  if (isTimeOut) return hasPassed ? [] : [reason(rule, 'deadline_not_reached', { until })];
  return hasPassed ? [reason('DLN-01', 'deadline_passed', { until, ...timeOut })] : [];
}
