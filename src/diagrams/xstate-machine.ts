import type { Lifecycle, LifecycleTerms } from '../lifecycle/index';
import { malformed } from '../vocabulary/index';
import { type ModelCondition, type ModelStep, modelOf } from './lifecycle-model';
import { reachedStates } from './reached-states';

/** What a row asks for beside type, state and action. */
export interface RowParams {
  readonly by: readonly string[];
  readonly conditions: readonly ModelCondition[];
}

export interface XStateTransition {
  readonly target: string;
  readonly reenter?: true;
  readonly guard: { readonly type: 'rowApplies'; readonly params: RowParams };
  /** The effects, by name. */
  readonly actions: readonly string[];
  readonly meta: { readonly rule: string };
}

export interface XStateNode {
  readonly type?: 'final';
  readonly meta?: { readonly deadline: { readonly rule: string; readonly waitsFor: string } };
  readonly on: Readonly<Record<string, readonly XStateTransition[]>>;
}

/** The config of an XState v5 machine, as plain JSON. */
export interface XStateConfig {
  readonly id: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, XStateNode>>;
}

/** What is sent to the machine: the action with who takes it, the subject with its facts, and the command. */
export interface XStateEvent<Standing, Command> {
  readonly type: string;
  readonly actor: string;
  readonly standing: Standing;
  readonly command: Command;
}

/** `createMachine(config, { guards })` runs it; xstate types what it hands a guard by the machine, so that here it is open. */
export interface XStateMachine {
  readonly config: XStateConfig;
  readonly guards: {
    readonly rowApplies: (asked: { readonly event: { readonly type: string } }, params: unknown) => boolean;
  };
}

/**
 * An XState v5 machine of a lifecycle that starts as one type: `createMachine(config, { guards })` runs it, and answers as
 * `findRow` does. Its states are named `type:state`, since a step can convert the type, and by the state alone where the
 * lifecycle has one type. The event carries the facts, so that the machine holds nothing but the state; effects are its
 * actions by name, deadlines and rules its `meta`.
 *
 * @remarks Rule LIF-01.
 *
 * @example
 * ```ts
 * import { toXStateMachine } from 'aftersale/diagrams';
 * import { CASE_LIFECYCLE } from 'aftersale/lifecycle';
 * const { config } = toXStateMachine(CASE_LIFECYCLE, 'exchange');
 * config.initial; // => 'exchange:pending_review'
 * config.states['exchange:awaiting_top_up']?.on['pay_top_up']?.[0]?.target; // => 'exchange:awaiting_replacement'
 * ```
 */
export function toXStateMachine<Terms extends LifecycleTerms, Standing, Command>(
  lifecycle: Lifecycle<Terms, Standing, Command>,
  type: Terms['type'],
): XStateMachine {
  try {
    const { states, steps, types } = modelOf(lifecycle);
    const name = (ofType: string, state: string) => (types.length === 1 ? state : `${ofType}:${state}`);
    const nodes = [...reachedStates([type], lifecycle.initial, steps)].flatMap(([ofType, reached]) =>
      states
        .filter(({ state }) => reached.has(state))
        .map(({ state, kind, deadline }): [string, XStateNode] => {
          const on = eventsOf(
            steps.filter(({ from, types: applying }) => from === state && applying.includes(ofType)),
            (step) => name(step.becomes ?? ofType, step.to),
            name(ofType, state),
          );
          const node = {
            ...(kind === 'final' && { type: kind }),
            ...(deadline !== null && { meta: { deadline } }),
            on,
          };
          return [name(ofType, state), node];
        }),
    );
    return {
      config: { id: lifecycle.name, initial: name(type, lifecycle.initial), states: Object.fromEntries(nodes) },
      guards: {
        rowApplies: ({ event }, params) => {
          const { actor, standing, command } = event as XStateEvent<Standing, Command>;
          const { by, conditions } = params as RowParams;
          return by.includes(actor) && conditions.every((condition) => holds(lifecycle, condition, standing, command));
        },
      },
    };
  } catch (error) {
    throw malformed(error);
  }
}

function holds<Terms extends LifecycleTerms, Standing, Command>(
  { facets }: Lifecycle<Terms, Standing, Command>,
  { facet, values }: ModelCondition,
  standing: Standing,
  command: Command,
): boolean {
  const value = facets[facet]?.of(standing, command);
  return value !== undefined && values.includes(value);
}

function eventsOf(
  steps: readonly ModelStep[],
  targetOf: (step: ModelStep) => string,
  source: string,
): Readonly<Record<string, readonly XStateTransition[]>> {
  const actions = [...new Set(steps.map(({ action }) => action))];
  const transitionsOf = (action: string) =>
    steps.filter((step) => step.action === action).map((step) => transitionOf(step, targetOf(step), source));
  return Object.fromEntries(actions.map((action) => [action, transitionsOf(action)]));
}

function transitionOf(step: ModelStep, target: string, source: string): XStateTransition {
  const { by, conditions, effects, restarts, rule } = step;
  return {
    target,
    ...(target === source && restarts && { reenter: true }),
    guard: { type: 'rowApplies', params: { by, conditions } },
    actions: effects,
    meta: { rule },
  };
}
