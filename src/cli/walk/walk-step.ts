import type { IssueCode } from '../../messages/index';
import { ACTORS, type Actor, CASE_ACTIONS, type CaseAction, type Issue } from '../../vocabulary/index';
import { isRow } from '../input/row';

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

type StepIssue = Pick<Issue<IssueCode>, 'code' | 'params'>;
type Check = (value: unknown) => StepIssue | null;

const oneOf =
  (names: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && names.includes(value)
      ? null
      : { code: 'not_one_of', params: { offered: names.join(', ') } };

const FIELDS: Readonly<Record<keyof WalkStep, Check>> = {
  actor: oneOf(ACTORS),
  action: oneOf(['apply', ...CASE_ACTIONS]),
  input: (value) => (isRow(value) ? null : { code: 'wrong_type', params: { expected: 'object' } }),
  note: (value) => (typeof value === 'string' ? null : { code: 'wrong_type', params: { expected: 'text' } }),
  afterHours: (value) => (Number.isSafeInteger(value) ? null : { code: 'not_integer', params: {} }),
};

const REQUIRED: readonly (keyof WalkStep)[] = ['actor', 'action'];

const isField = (name: string): name is keyof WalkStep => Object.hasOwn(FIELDS, name);

/** What is wrong with a step of a walk; what is told with it, the library judges when it is taken. */
export function walkStepIssues(step: unknown): Issue<IssueCode>[] {
  if (!isRow(step)) return [{ path: [], code: 'wrong_type', params: { expected: 'object' } }];
  const missing = REQUIRED.filter((name) => !Object.hasOwn(step, name));
  const checked = Object.entries(step).flatMap(([name, value]) => {
    const issue: StepIssue | null = isField(name) ? FIELDS[name](value) : { code: 'unknown_key', params: {} };
    return issue === null ? [] : [{ path: [name], ...issue }];
  });
  return [...missing.map((name) => ({ path: [name], code: 'missing' as const, params: {} })), ...checked];
}
