import { ACTORS, type Actor, CASE_ACTIONS, type CaseAction } from '../../vocabulary/index';
import { type Check, integer, object, oneOf, rowOf, text } from '../input/checks';

/** One step of a walk through the life of a case. */
export interface WalkStep {
  readonly actor: Actor;
  /** An application opens the case; a time-out waits for its deadline. */
  readonly action: CaseAction | 'apply';
  /** What is told with it. */
  readonly input?: Readonly<Record<string, unknown>>;
  readonly note?: string;
  /** How long after the step before; whole hours. */
  readonly afterHours?: number;
}

/** What is wrong with a step of a walk; what is told with it, the library judges when it is taken. */
export const walkStep: Check = rowOf(
  { actor: oneOf(ACTORS), action: oneOf(['apply', ...CASE_ACTIONS]), input: object, note: text, afterHours: integer },
  ['input', 'note', 'afterHours'],
);
