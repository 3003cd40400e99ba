import { type Lifecycle, type LifecycleTerms, type Row, UNCHANGED } from '../lifecycle/index';
import { malformed } from '../vocabulary/index';
import { reachedStates } from './reached-states';

/** Where a state stands in a life; in a `resting` one it may end, because nobody is waited for. */
export type StateKind = 'initial' | 'waiting' | 'resting' | 'final';

export interface ModelState {
  readonly state: string;
  readonly kind: StateKind;
  /** The types that can come into it. */
  readonly types: readonly string[];
  /** Whose turn it is, and the rule that says how long; null where nobody is waited for. */
  readonly deadline: { readonly rule: string; readonly waitsFor: string } | null;
}

/** What a facet must say: any of some values. */
export interface ModelCondition {
  readonly facet: string;
  readonly values: readonly string[];
}

/** One row of a table as it applies to one state. */
export interface ModelStep {
  readonly rule: string;
  /** The types it applies to, all of them spelled out. */
  readonly types: readonly string[];
  readonly from: string;
  readonly by: readonly string[];
  readonly action: string;
  readonly conditions: readonly ModelCondition[];
  readonly to: string;
  /** The type from then on; null where it stays. */
  readonly becomes: string | null;
  /** The deadline of the state counts anew though the state stays. */
  readonly restarts: boolean;
  readonly effects: readonly string[];
}

/** A lifecycle as plain JSON with nothing left implicit: what every diagram and table is drawn from. */
export interface LifecycleModel {
  readonly name: string;
  readonly types: readonly string[];
  readonly states: readonly ModelState[];
  /** In the order of the table. */
  readonly steps: readonly ModelStep[];
}

/**
 * A lifecycle as plain JSON, of all its types or of one: each state with its deadline, and each row once per state it
 * leaves. Of one type only the states it can be in are told, together with the steps that convert it into another type,
 * whose own model tells how its life goes on. States that nothing leads to are left out.
 *
 * @remarks Rule LIF-01.
 *
 * @example
 * ```ts
 * import { modelOf } from 'aftersale/diagrams';
 * import { CASE_LIFECYCLE } from 'aftersale/lifecycle';
 * const { states, steps } = modelOf(CASE_LIFECYCLE, 'compensation');
 * states.find(({ state }) => state === 'awaiting_payment_registration')?.deadline; // => { rule: 'DLN-08', waitsFor: 'agent' }
 * steps.find(({ action }) => action === 'register_payment')?.to; // => 'succeeded'
 * ```
 */
export function modelOf<Terms extends LifecycleTerms, Standing, Command>(
  lifecycle: Lifecycle<Terms, Standing, Command>,
  type?: Terms['type'],
): LifecycleModel {
  try {
    const { name, initial, rows } = lifecycle;
    const all = rows.flatMap((row) => stepsOf(lifecycle, row));
    const reached = reachedStates(lifecycle.types, initial, all);
    const types: readonly string[] = type === undefined ? lifecycle.types : [type];
    const typesIn = (state: string, among: readonly string[]) => among.filter((each) => reached.get(each)?.has(state));
    return {
      name,
      types,
      states: lifecycle.states
        .map((state) => stateOf(lifecycle, state, typesIn(state, types)))
        .filter((state) => state.types.length > 0),
      steps: all
        .map((step) => ({ ...step, types: typesIn(step.from, step.types).filter((each) => types.includes(each)) }))
        .filter((step) => step.types.length > 0),
    };
  } catch (error) {
    throw malformed(error);
  }
}

function stateOf<Terms extends LifecycleTerms, Standing, Command>(
  { initial, final, resting = [], deadlines }: Lifecycle<Terms, Standing, Command>,
  state: Terms['state'],
  types: readonly string[],
): ModelState {
  const deadline = deadlines[state];
  return {
    state,
    kind: kindOf(state, { initial, final, resting }),
    types,
    deadline: deadline === undefined ? null : { rule: deadline.rule, waitsFor: deadline.waitsFor },
  };
}

interface Kinds {
  readonly initial: string;
  readonly final: readonly string[];
  readonly resting: readonly string[];
}

function kindOf(state: string, { initial, final, resting }: Kinds): StateKind {
  if (state === initial) return 'initial';
  if (final.includes(state)) return 'final';
  return resting.includes(state) ? 'resting' : 'waiting';
}

function stepsOf<Terms extends LifecycleTerms, Standing, Command>(
  { types }: Lifecycle<Terms, Standing, Command>,
  row: Row<Terms>,
): ModelStep[] {
  const { rule, by, action, to, becomes = null, restarts = false, effects = [] } = row;
  return listOf(row.from).map((from) => ({
    rule,
    types: row.types ?? types,
    from,
    by,
    action,
    conditions: conditionsOf(row),
    to: to === UNCHANGED ? from : to,
    becomes,
    restarts,
    effects,
  }));
}

const listOf = (items: string | readonly string[]): readonly string[] => (typeof items === 'string' ? [items] : items);

function conditionsOf<Terms extends LifecycleTerms>({ when = {} }: Row<Terms>): ModelCondition[] {
  // Conditions are nothing but names of facets with one value or several, which Object.entries cannot say.
  const entries = Object.entries(when) as [string, string | readonly string[]][];
  return entries.map(([facet, values]) => ({ facet, values: listOf(values) }));
}
