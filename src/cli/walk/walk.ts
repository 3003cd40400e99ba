import type { Situation } from '../../facts/index';
import type { ApplicationRequest, CaseCommand } from '../../lifecycle/index';
import { HOUR, type Instant } from '../../time/index';
import { type StepRequest, stepRequest } from './step-request';
import { deadlineIn, issuedSteps, takeStep, type WalkedStep } from './take-step';
import type { WalkStep } from './walk-step';

const CASE_ID = 'case';

/** The steps of a walk, one after the other, and in between those the system is told to take by itself. */
export function walk(start: Situation, steps: readonly WalkStep[]): WalkedStep[] {
  const walked: WalkedStep[] = [];
  let situation = start;
  for (const step of steps) {
    const taken = take(situation, step, `step-${walked.length + 1}`);
    const issued = issuedSteps(taken);
    walked.push(taken, ...issued);
    situation = (issued.at(-1) ?? taken).situation;
  }
  return walked;
}

function take(before: Situation, step: WalkStep, id: string): WalkedStep {
  const situation = { ...before, now: momentOf(before, step) };
  const { afterHours: _passed, ...told } = step;
  const request = stepRequest(situation, { id, caseId: CASE_ID, ...told });
  // What a file tells is for the library to judge.
  return { ...takeStep(situation, request as StepRequest<ApplicationRequest, CaseCommand>), step };
}

function momentOf(situation: Situation, { action, afterHours = 0 }: WalkStep): Instant {
  const passed = situation.now + afterHours * HOUR;
  return action === 'time_out' ? Math.max(passed, deadlineIn(situation, CASE_ID)?.until ?? passed) : passed;
}
