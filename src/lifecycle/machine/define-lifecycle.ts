import { malformed } from '../../vocabulary/index';
import type { Lifecycle } from './lifecycle';
import type { LifecycleDefinition, StateDeadline } from './lifecycle-definition';
import type { LifecycleTerms, Row, UNCHANGED } from './row';
import { indexRows } from './row-index';

interface AnyFacet {
  readonly values: readonly string[];
  readonly refusing?: readonly string[];
  readonly of: (...asked: never) => string;
  readonly inputFor?: (...asked: never) => object | null;
}
type AnyFacets = Readonly<Record<string, AnyFacet>>;
type AnyRow = Row<LifecycleTerms>;

type ValuesOf<Facets extends AnyFacets> = { readonly [Name in keyof Facets]: Facets[Name]['values'][number] };
type AnsweringWithin<Facets extends AnyFacets> = {
  readonly [Name in keyof Facets]: { readonly of: (...asked: never) => Facets[Name]['values'][number] };
};
type AnyDeadline = StateDeadline<LifecycleTerms, never>;

/** What facets read, and what deadlines do, all together. */
type StandingOf<Facets extends AnyFacets, Deadlines> = ([keyof Facets] extends [never]
  ? unknown
  : Facets[keyof Facets] extends { readonly of: (standing: infer Standing, command: never) => string }
    ? Standing
    : never) &
  (Deadlines[keyof Deadlines] extends { readonly hours: (standing: infer Standing) => number } ? Standing : unknown);
type CommandOf<Facets extends AnyFacets> = [keyof Facets] extends [never]
  ? unknown
  : Facets[keyof Facets] extends { readonly of: (standing: never, command: infer Command) => string }
    ? Command
    : never;
type RuleOf<Each> = Each extends { readonly rule: infer Rule extends string } ? Rule : never;

type OneOf<Items> = Items extends readonly (infer Item)[] ? Item : Items;
type FromOf<Each> = Each extends { readonly from: infer From } ? OneOf<From> : never;
type ToOf<Each> = Each extends { readonly to: infer To } ? Exclude<To, typeof UNCHANGED> : never;

/** The states a row leads into from another one, and out of into another one. */
type Entered<Each> = Each extends AnyRow
  ? Exclude<FromOf<Each>, ToOf<Each>> extends never
    ? never
    : ToOf<Each>
  : never;
type Left<Each> = Each extends AnyRow
  ? [ToOf<Each>] extends [never]
    ? never
    : Exclude<FromOf<Each>, ToOf<Each>>
  : never;
type NamedFacets<Each> = Each extends { readonly when: infer When } ? keyof When : never;

/** What the compiler tells about a table that is not whole: the missing property names the fault, its type the states. */
type WholeTable<State, Initial, End, Facets, Each> = [Exclude<State, Initial | Entered<Each>>] extends [never]
  ? [Exclude<State, End | Left<Each>>] extends [never]
    ? [Exclude<NamedFacets<Each>, keyof Facets>] extends [never]
      ? unknown
      : { readonly thereIsNoFacet: Exclude<NamedFacets<Each>, keyof Facets> }
    : { readonly noRowLeaves: Exclude<State, End | Left<Each>> }
  : { readonly noRowLeadsTo: Exclude<State, Initial | Entered<Each>> };

/** The parts the names are inferred from, and those that are checked against them. */
type InferredPart =
  | 'states'
  | 'initial'
  | 'final'
  | 'resting'
  | 'types'
  | 'actors'
  | 'actions'
  | 'effects'
  | 'facets'
  | 'timeOut'
  | 'deadlines'
  | 'rows';

interface Terms<
  Rule extends string,
  State extends string,
  Type extends string,
  Actor extends string,
  Action extends string,
  Effect extends string,
  Facets extends AnyFacets,
> extends LifecycleTerms {
  readonly state: State;
  readonly type: Type;
  readonly actor: Actor;
  readonly action: Action;
  readonly effect: Effect;
  readonly rule: Rule;
  readonly facets: ValuesOf<Facets>;
}

/**
 * A lifecycle as a table of rows, ready to be asked by `findRow`. The compiler refuses a name that is in no closed set (of
 * states, types, actors, actions, effects, facets and their values), a state other than the first that no row leads to, a
 * state that is neither final nor resting that no row leaves, and one without a deadline; `verifyLifecycle` proves the
 * rest. Deadlines are whole hours.
 *
 * @remarks Rules LIF-01, DLN-01.
 *
 * @example
 * ```ts
 * import { defineLifecycle, verifyLifecycle } from 'aftersale/lifecycle';
 * const loan = defineLifecycle({
 *   name: 'loan', types: ['loan'], states: ['lent', 'returned'], initial: 'lent', final: ['returned'],
 *   actors: ['buyer', 'system'], actions: ['return', 'time_out'], effects: ['remind'], facets: {},
 *   timeOut: { actor: 'system', action: 'time_out' },
 *   deadlines: { lent: { rule: 'LOAN-1', waitsFor: 'buyer', hours: () => 72 } },
 *   rows: [
 *     { rule: 'LOAN-1', from: 'lent', by: ['buyer'], action: 'return', to: 'returned' },
 *     { rule: 'LOAN-2', from: 'lent', by: ['system'], action: 'time_out', to: 'unchanged', effects: ['remind'] },
 *   ],
 * });
 * verifyLifecycle(loan); // => []
 * ```
 */
export function defineLifecycle<
  const State extends string,
  const Initial extends State,
  const Final extends State,
  const Type extends string,
  const Actor extends string,
  const Action extends string,
  const Effect extends string,
  const Facets extends AnyFacets,
  const Rows extends readonly Row<Terms<string, State, Type, Actor, Action, Effect, Facets>>[],
  const Deadlines extends { readonly [Waiting in State]?: AnyDeadline },
  const Resting extends State = never,
>(
  definition: Omit<
    LifecycleDefinition<
      Terms<string, State, Type, Actor, Action, Effect, Facets>,
      StandingOf<Facets, Deadlines>,
      CommandOf<Facets>
    >,
    InferredPart
  > & {
    readonly states: readonly State[];
    readonly initial: Initial;
    readonly final: readonly Final[];
    readonly resting?: readonly Resting[];
    readonly types: readonly Type[];
    readonly actors: readonly Actor[];
    readonly actions: readonly Action[];
    readonly effects: readonly Effect[];
    readonly facets: Facets & AnsweringWithin<Facets>;
    readonly timeOut: { readonly actor: NoInfer<Actor>; readonly action: NoInfer<Action> };
    readonly deadlines: Deadlines & {
      readonly [Waiting in Exclude<State, Final | Resting>]: { readonly waitsFor: NoInfer<Actor> };
    };
    readonly rows: Rows & WholeTable<State, Initial, Final | Resting, Facets, Rows[number]>;
  },
): Lifecycle<
  Terms<RuleOf<Deadlines[keyof Deadlines] | Rows[number]>, State, Type, Actor, Action, Effect, Facets>,
  StandingOf<Facets, Deadlines>,
  CommandOf<Facets>
> {
  try {
    // The parts were inferred one by one; together they are the definition, which the compiler does not see.
    const whole = definition as unknown as LifecycleDefinition<
      Terms<RuleOf<Deadlines[keyof Deadlines] | Rows[number]>, State, Type, Actor, Action, Effect, Facets>,
      StandingOf<Facets, Deadlines>,
      CommandOf<Facets>
    >;
    return { ...whole, index: indexRows(whole) };
  } catch (error) {
    throw malformed(error);
  }
}
