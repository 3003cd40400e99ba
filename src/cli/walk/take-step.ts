import type { Decision } from '../../decision/index';
import type { Situation } from '../../facts/index';
import {
  type ApplicationRequest,
  afterStep,
  applyForAfterSale,
  type CaseCommand,
  type CaseTransition,
  type IssuedCommand,
  type NextDeadline,
  nextDeadline,
  transition,
} from '../../lifecycle/index';
import type { StepRequest } from './step-request';
import type { WalkStep } from './walk-step';

/** A step that was taken, or refused, with the situation after it and what is awaited then. */
export interface WalkedStep {
  readonly step: WalkStep;
  readonly answer: Decision<CaseTransition>;
  readonly situation: Situation;
  /** Null once the case has ended, and before there is one. */
  readonly deadline: NextDeadline | null;
}

export const deadlineIn = (situation: Situation, caseId: string): NextDeadline | null =>
  situation.cases.some(({ id }) => id === caseId) ? nextDeadline(situation, { caseId }) : null;

function stepOf({ is, request }: StepRequest<ApplicationRequest, CaseCommand>): WalkStep {
  const { actor, note } = request;
  return { actor, action: is === 'application' ? 'apply' : request.action, ...(note !== undefined && { note }) };
}

/** What comes of a step. */
export function takeStep(situation: Situation, asked: StepRequest<ApplicationRequest, CaseCommand>): WalkedStep {
  const { is, request } = asked;
  const answer = is === 'application' ? applyForAfterSale(situation, request) : transition(situation, request);
  const after = answer.outcome === 'deny' ? situation : afterStep(situation, answer.value);
  return { step: stepOf(asked), answer, situation: after, deadline: deadlineIn(after, request.caseId) };
}

/** The commands the system issues at once, such as an automatic approval (LIF-09). */
function issuedBy({ answer }: WalkedStep): IssuedCommand[] {
  const effects = answer.outcome === 'deny' ? [] : answer.value.effects;
  return effects.flatMap((effect) => (effect.effect === 'issue_command' ? [effect.command] : []));
}

/** The steps the system is told to take after one, until it is told no more. */
export function issuedSteps(first: WalkedStep): WalkedStep[] {
  const taken: WalkedStep[] = [];
  const waiting = issuedBy(first);
  let { situation } = first;
  for (let issued = waiting.shift(); issued !== undefined; issued = waiting.shift()) {
    // An issued command is the command of its action, without the version that is stored when it is issued.
    const request = { ...issued, situationVersion: situation.version } as CaseCommand;
    const step = takeStep(situation, { is: 'command', request });
    taken.push(step);
    waiting.push(...issuedBy(step));
    situation = step.situation;
  }
  return taken;
}
