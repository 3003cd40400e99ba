import {
  type ApplicationRequest,
  afterStep,
  applyForAfterSale,
  type CaseCommand,
  type CaseTransition,
  type Decision,
  type Policy,
  type Situation,
  transition,
} from 'aftersale';
import type { Session, Step } from './session';

/** A step, what it was answered, and the situation after it. */
export interface TakenStep {
  readonly step: Step;
  /** The commands the system issued by itself because of it are steps as well. */
  readonly issued: boolean;
  /** Null where the case never came about under this policy. */
  readonly answer: Decision<CaseTransition> | null;
  readonly situation: Situation;
}

/** The same order and the same steps under one policy. */
export interface World {
  readonly situation: Situation;
  readonly taken: readonly TakenStep[];
}

/** A chain of commands that the system issues is never longer. */
const ENOUGH = 10;

export function play({ facts, steps, now }: Pick<Session, 'facts' | 'steps' | 'now'>, policy: Policy): World {
  const taken: TakenStep[] = [];
  let situation: Situation = { ...facts, policy };
  for (const [index, step] of steps.entries()) {
    const chain = takeWithIssued(situation, step, `step-${index + 1}`);
    taken.push(...chain);
    situation = chain.at(-1)?.situation ?? situation;
  }
  return { situation: { ...situation, now }, taken };
}

function takeWithIssued(start: Situation, first: Step, id: string): TakenStep[] {
  const taken: TakenStep[] = [];
  const waiting = [first];
  let situation = start;
  for (let step = waiting.shift(); step !== undefined && taken.length < ENOUGH; step = waiting.shift()) {
    const one = take(situation, step, taken.length === 0 ? id : `${id}.${taken.length}`, taken.length > 0);
    taken.push(one);
    situation = one.situation;
    waiting.push(...issuedBy(one));
  }
  return taken;
}

function take(before: Situation, step: Step, id: string, issued: boolean): TakenStep {
  const situation = { ...before, now: step.at };
  const answer = answerTo(situation, step, id);
  const denied = answer === null || answer.outcome === 'deny';
  return { step, issued, answer, situation: denied ? situation : afterStep(situation, answer.value) };
}

function answerTo(situation: Situation, step: Step, id: string): Decision<CaseTransition> | null {
  const { actor, caseId, action, input } = step;
  const told = { id, caseId, actor, situationVersion: situation.version };
  // What a visitor tells is for the library to judge.
  if (action === 'apply') return applyForAfterSale(situation, { ...input, ...told } as ApplicationRequest);
  const claim = situation.cases.find((one) => one.id === caseId);
  if (claim === undefined) return null;
  return transition(situation, { ...told, caseVersion: claim.version, action, input } as CaseCommand);
}

const issuedBy = ({ answer, step: { at } }: TakenStep): Step[] =>
  (answer === null || answer.outcome === 'deny' ? [] : answer.value.effects).flatMap((effect) =>
    effect.effect === 'issue_command'
      ? [
          {
            at,
            actor: effect.command.actor,
            caseId: effect.command.caseId,
            action: effect.command.action,
            input: { ...effect.command.input },
          },
        ]
      : [],
  );
