import { checkFacts } from 'aftersale/facts';
import { afterStep, availableActions, CASE_LIFECYCLE, findRow, nextDeadline, transition } from 'aftersale/lifecycle';
import type { Actor } from 'aftersale/vocabulary';
import { commandOf } from '../attempts';
import type { Step, Visit } from './explore';

/** A law that does not hold somewhere: which, and how the case came there. */
export interface Breach {
  readonly law: string;
  readonly path: readonly string[];
}

const isFinal = (state: string): boolean => CASE_LIFECYCLE.final.some((final) => final === state);

const says = (law: string, path: readonly string[], holds: boolean): Breach[] => (holds ? [] : [{ law, path }]);

/** Every law that a visit can break by itself. */
export const breachesAt = (visit: Visit, actor: Actor, turn: number): Breach[] => [
  ...coherence(visit),
  ...endOrExit(visit),
  ...moneyStopped(visit),
  ...availability(visit, actor),
  ...visit.steps.flatMap((step) => refundsKept(visit, step)),
  ...repetition(visit, turn),
  ...roundTrip(visit, turn),
];

/** The facts of every situation that answers lead to make sense. */
function coherence({ node: { standing, path } }: Visit): Breach[] {
  const issues = checkFacts(standing.situation).map(({ path: at, code }) => `${at.join('.')} ${code}`);
  return says(`facts: ${issues.join(', ')}`, path, issues.length === 0);
}

/** Law 8: final states absorb; every other has a deadline, an exit, and something that happens when it is late. */
function endOrExit({ node: { standing, path }, steps }: Visit): Breach[] {
  const { state, id: caseId } = standing.case;
  const deadline = nextDeadline(standing.situation, { caseId });
  const taken = steps.filter((step) => step.taken !== null);
  if (isFinal(state)) return says('8: a final state absorbs', path, taken.length === 0 && deadline === null);
  const late = steps.find(({ attempt }) => attempt.action === CASE_LIFECYCLE.timeOut.action);
  const after = late?.to?.standing;
  const next = after === undefined ? null : nextDeadline(after.situation, { caseId });
  return [
    ...says(
      '8: it has an exit',
      path,
      taken.some((step) => step.taken?.case.state !== state),
    ),
    ...says('8: it has a deadline', path, deadline !== null),
    ...says('8: something happens at its deadline', path, after !== undefined),
    ...says('8: time goes on after its deadline', path, next === null || next.until > (deadline?.until ?? 0)),
    ...says('DLN-07: what is told to happen happens', path, after?.case.state === deadline?.then.state),
  ];
}

/** RFD-05: a case that has ended pays nothing any more, so that other cases may count what it has not paid. */
function moneyStopped({ node: { standing, path } }: Visit): Breach[] {
  const { state, refunds } = standing.case;
  const underWay = refunds.filter((refund) => refund.state !== 'succeeded' && refund.state !== 'closed');
  return says('RFD-05: a case that has ended has no refund under way', path, !isFinal(state) || underWay.length === 0);
}

/** Law 6: an action is listed as available if and only if some input makes transition not deny it. */
function availability({ node: { standing, path }, steps }: Visit, actor: Actor): Breach[] {
  const { situation, case: claim } = standing;
  const { available } = availableActions(situation, { caseId: claim.id, actor });
  const listed = new Map(available.map(({ action, leadsTo }) => [action, leadsTo]));
  const unlisted = steps.filter(
    ({ attempt, taken }) =>
      taken !== null &&
      attempt.actor === actor &&
      attempt.action !== CASE_LIFECYCLE.timeOut.action &&
      !listed.get(attempt.action)?.includes(taken.case.state),
  );
  const unfounded = [...listed].filter(
    ([action, leadsTo]) => !leadsTo.every((state) => isLed(standing, actor, action, state)),
  );
  return [
    ...says(`6: ${actor} may ${unlisted[0]?.attempt.action}, which is not listed`, path, unlisted.length === 0),
    ...says(`6: ${actor} is told of ${unfounded[0]?.[0]}, which no row has`, path, unfounded.length === 0),
  ];
}

/** Whether a row of this person leads there. */
function isLed(
  { case: { type, state } }: Visit['node']['standing'],
  actor: Actor,
  action: string,
  to: string,
): boolean {
  return CASE_LIFECYCLE.rows.some(
    (row) =>
      row.action === action &&
      row.by.includes(actor) &&
      (row.types?.includes(type) ?? true) &&
      (row.from === state || row.from.includes(state)) &&
      (row.to === to || (row.to === 'unchanged' && to === state)),
  );
}

/** Law 4: whatever happens to a refund, its key and its amounts stay. */
function refundsKept({ node: { standing, path } }: Visit, { attempt, taken }: Step): Breach[] {
  if (taken === null) return [];
  // Amounts that stay are the same object: what leaves them as they are copies nothing.
  const kept = standing.case.refunds.every(({ key, total, entries }, index) => {
    const after = taken.case.refunds[index];
    return after?.key === key && after.total === total && after.entries === entries;
  });
  return says('4: a refund keeps its key and its amounts', [...path, attempt.action], kept);
}

/** Law 4, LIF-32: the same command again changes nothing; of each visit one step, in turn. */
function repetition({ node: { path }, steps }: Visit, turn: number): Breach[] {
  const taken = steps.filter((step) => step.taken !== null);
  const step = taken[turn % Math.max(1, taken.length)];
  if (step?.taken === undefined || step.taken === null) return [];
  const { attempt, asked } = step;
  const again = transition(afterStep(asked.situation, step.taken), commandOf(asked.situation, asked, attempt));
  const isReplay =
    again.outcome === 'allow' && again.value.replay && again.value.effects.length + again.value.events.length === 0;
  return says('4: what is said again changes nothing', [...path, attempt.action], isReplay);
}

/** Law 10: a JSON round trip changes no answer; of each visit one step, in turn. That inputs stay as they are, freezing shows. */
function roundTrip({ node: { path }, steps }: Visit, turn: number): Breach[] {
  const step = steps[turn % Math.max(1, steps.length)];
  if (step === undefined) return [];
  const { situation } = step.asked;
  const copy: typeof situation = JSON.parse(JSON.stringify(situation));
  const command = commandOf(situation, step.asked, step.attempt);
  const [one, other] = [transition(situation, command), transition(copy, command)];
  return says('10: a round trip changes no answer', path, JSON.stringify(one) === JSON.stringify(other));
}

/** Whether a step lets the case wait anew: those must never come in a circle, or the case might never end (law 8). */
export function waitsAnew({ attempt, asked }: Step): boolean {
  const { type, state } = asked.case;
  const { actor, action } = attempt;
  const { row } = findRow(CASE_LIFECYCLE, { type, state, actor, action }, asked, attempt);
  return row !== null && (row.to !== 'unchanged' || row.restarts === true || action === 'extend');
}
