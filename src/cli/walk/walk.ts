import type { Decision } from '../../decision/index';
import type { Situation } from '../../facts/index';
import {
  type ApplicationRequest,
  afterStep,
  applyForAfterSale,
  type CaseCommand,
  type CaseTransition,
  type NextDeadline,
  nextDeadline,
  transition,
} from '../../lifecycle/index';
import { HOUR } from '../../time/index';
import type { WalkStep } from './walk-step';

/** A step that was taken, or refused, with the situation after it and what is awaited then. */
export interface WalkedStep {
  readonly step: WalkStep;
  readonly answer: Decision<CaseTransition>;
  readonly situation: Situation;
  /** Null once the case has ended, and before there is one. */
  readonly deadline: NextDeadline | null;
}

const CASE_ID = 'case';

/** The steps of a walk, one after the other, and in between those the system is told to take by itself. */
export function walk(start: Situation, steps: readonly WalkStep[]): WalkedStep[] {
  const walked: WalkedStep[] = [];
  const waiting = [...steps];
  let situation = start;
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const taken = take(situation, step, `step-${walked.length + 1}`);
    walked.push(taken);
    situation = taken.situation;
    waiting.unshift(...issuedBy(taken));
  }
  return walked;
}

function take(before: Situation, step: WalkStep, id: string): WalkedStep {
  const situation = { ...before, now: momentOf(before, step) };
  const answer = step.action === 'apply' ? applied(situation, step, id) : done(situation, step, id);
  const after = answer.outcome === 'deny' ? situation : afterStep(situation, answer.value);
  return { step, answer, situation: after, deadline: deadlineIn(after) };
}

const deadlineIn = (situation: Situation): NextDeadline | null =>
  situation.cases.some(({ id }) => id === CASE_ID) ? nextDeadline(situation, { caseId: CASE_ID }) : null;

function momentOf(situation: Situation, { action, afterHours = 0 }: WalkStep): number {
  const passed = situation.now + afterHours * HOUR;
  return action === 'time_out' ? Math.max(passed, deadlineIn(situation)?.until ?? passed) : passed;
}

const told = ({ actor, note }: WalkStep) => ({ actor, ...(note !== undefined && { note }) });

function applied(situation: Situation, step: WalkStep, id: string): Decision<CaseTransition> {
  const request = { ...step.input, ...told(step), id, caseId: CASE_ID, situationVersion: situation.version };
  // What a file tells is for the library to judge.
  return applyForAfterSale(situation, request as ApplicationRequest);
}

function done(situation: Situation, step: WalkStep, id: string): Decision<CaseTransition> {
  const caseVersion = situation.cases.find((one) => one.id === CASE_ID)?.version ?? 0;
  const { action, input = {} } = step;
  const versions = { caseVersion, situationVersion: situation.version };
  // What a file tells is for the library to judge.
  return transition(situation, { id, caseId: CASE_ID, ...versions, ...told(step), action, input } as CaseCommand);
}

/** The commands the system issues at once, such as an automatic approval (LIF-09). */
function issuedBy({ answer }: WalkedStep): WalkStep[] {
  const effects = answer.outcome === 'deny' ? [] : answer.value.effects;
  return effects.flatMap((effect) =>
    effect.effect === 'issue_command' ? [{ actor: effect.command.actor, action: effect.command.action }] : [],
  );
}
