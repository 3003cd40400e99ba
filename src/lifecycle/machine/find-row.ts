import type { Lifecycle } from './lifecycle';
import type { LifecycleTerms, Row } from './row';
import type { IndexedCondition, IndexedRow, RowGroup } from './row-index';

/** Why no row applies. */
export type Refusal<Terms extends LifecycleTerms> =
  /** Nobody does this in this state; `actions` are what is done in it. */
  | { readonly why: 'action'; readonly actions: readonly Terms['action'][] }
  | { readonly why: 'actor'; readonly rule: Terms['rule']; readonly allowed: readonly Terms['actor'][] }
  | {
      readonly why: 'facet';
      readonly rule: Terms['rule'];
      readonly facet: keyof Terms['facets'] & string;
      readonly value: string;
      readonly accepted: readonly string[];
    };

/** The row that applies, or why none does. */
export type Match<Terms extends LifecycleTerms> =
  | { readonly row: Row<Terms> }
  | { readonly row: null; readonly refusals: readonly [Refusal<Terms>, ...Refusal<Terms>[]] };

/** Of which subject, in which state, who does what. */
export interface Question<Terms extends LifecycleTerms> {
  readonly type: Terms['type'];
  readonly state: Terms['state'];
  readonly actor: Terms['actor'];
  readonly action: Terms['action'];
}

/**
 * The one row of a lifecycle that applies to a step, or every reason why none does: nobody does it in this state, not this
 * actor, or the facets of the nearest rows (those with the fewest mismatches). It refuses nothing by throwing, and reads
 * only the rows of this type, state and action.
 *
 * @remarks Rule LIF-01.
 *
 * @example
 * ```ts
 * import { defineLifecycle, findRow } from 'aftersale/lifecycle';
 * const door = defineLifecycle({
 *   name: 'door', types: ['door'], states: ['open', 'shut'], initial: 'open', final: ['shut'], actors: ['guest'],
 *   actions: ['shut'], effects: [], facets: {}, timeOut: { actor: 'guest', action: 'shut' },
 *   deadlines: { open: { rule: 'D-1', waitsFor: 'guest', hours: () => 1 } },
 *   rows: [{ rule: 'D-1', from: 'open', by: ['guest'], action: 'shut', to: 'shut' }],
 * });
 * findRow(door, { type: 'door', state: 'open', actor: 'guest', action: 'shut' }, {}, {}).row?.to; // => 'shut'
 * ```
 */
export function findRow<Terms extends LifecycleTerms, Standing, Command>(
  lifecycle: Lifecycle<Terms, Standing, Command>,
  { type, state, actor, action }: Question<Terms>,
  standing: Standing,
  command: Command,
): Match<Terms> {
  const byAction = lifecycle.index.get(type)?.get(state);
  const group = byAction?.get(action);
  if (group === undefined) return { row: null, refusals: [{ why: 'action', actions: [...(byAction?.keys() ?? [])] }] };
  // Room for the facets that most rows name, since an empty list would grow to many times that.
  const values: Known = group.length === 1 ? null : [undefined, undefined, undefined];
  for (const { row, conditions } of group) {
    if (row.by.includes(actor) && allHold(conditions, values, standing, command)) return { row };
  }
  return unmatched(group, actor, values, standing, command);
}

/** Apart from the search, so that a search that finds its row makes no closure. */
function unmatched<Terms extends LifecycleTerms, Standing, Command>(
  group: RowGroup<Terms, Standing, Command>,
  actor: Terms['actor'],
  values: Known,
  standing: Standing,
  command: Command,
): Match<Terms> {
  const valueOfFacet = (condition: IndexedCondition<Standing, Command>) =>
    facetValue(condition, values, standing, command);
  return { row: null, refusals: refusalsOf(group, actor, valueOfFacet) };
}

/** What facets have said in a step so far, by slot; null where only one row can ask them. */
type Known = (string | undefined)[] | null;

/** Each facet is asked once per step, however many rows name it. */
function facetValue<Standing, Command>(
  { slot, of }: IndexedCondition<Standing, Command>,
  values: Known,
  standing: Standing,
  command: Command,
): string {
  if (values === null) return of(standing, command);
  const known = values[slot];
  if (known !== undefined) return known;
  const value = of(standing, command);
  values[slot] = value;
  return value;
}

function allHold<Standing, Command>(
  conditions: readonly IndexedCondition<Standing, Command>[],
  values: Known,
  standing: Standing,
  command: Command,
): boolean {
  for (const condition of conditions) {
    if (!condition.accepted.includes(facetValue(condition, values, standing, command))) return false;
  }
  return true;
}

type FacetRefusal<Terms extends LifecycleTerms> = Extract<Refusal<Terms>, { why: 'facet' }>;

function refusalsOf<Terms extends LifecycleTerms, Standing, Command>(
  group: RowGroup<Terms, Standing, Command>,
  actor: Terms['actor'],
  valueOfFacet: (condition: IndexedCondition<Standing, Command>) => string,
): readonly [Refusal<Terms>, ...Refusal<Terms>[]] {
  const ofActor = group.filter(({ row }) => row.by.includes(actor));
  const facets = mismatchesOfNearest(ofActor.length > 0 ? ofActor : group, valueOfFacet);
  const [first, ...rest] = facets;
  // A row of this actor that applied would have been found, so that without facets it is the actor.
  if (ofActor.length > 0 && first !== undefined) return [first, ...rest];
  const allowed = new Set(group.flatMap(({ row }) => row.by));
  return [
    { why: 'actor', rule: (group[0] as IndexedRow<Terms, Standing, Command>).row.rule, allowed: [...allowed] },
    ...facets,
  ];
}

function mismatchesOfNearest<Terms extends LifecycleTerms, Standing, Command>(
  group: RowGroup<Terms, Standing, Command>,
  valueOfFacet: (condition: IndexedCondition<Standing, Command>) => string,
): FacetRefusal<Terms>[] {
  const mismatches = group.map(({ row, conditions }) =>
    conditions.flatMap((condition): FacetRefusal<Terms>[] => {
      const value = valueOfFacet(condition);
      const { accepted } = condition;
      // A condition is indexed under the name of its facet.
      const facet = condition.name as FacetRefusal<Terms>['facet'];
      return accepted.includes(value) ? [] : [{ why: 'facet', rule: row.rule, facet, value, accepted }];
    }),
  );
  const fewest = Math.min(...mismatches.map(({ length }) => length));
  const merged = new Map<string, FacetRefusal<Terms>>();
  for (const refusal of mismatches.filter(({ length }) => length === fewest).flat()) {
    const before = merged.get(refusal.facet)?.accepted ?? [];
    const first = merged.get(refusal.facet) ?? refusal;
    merged.set(refusal.facet, { ...first, accepted: [...new Set([...before, ...refusal.accepted])] });
  }
  return [...merged.values()];
}
