import { malformed } from '../../vocabulary/index';
import type { RowGroup } from './indexed-row';
import type { Lifecycle } from './lifecycle';
import type { LifecycleTerms, Row } from './row';
import { rowIn } from './row-tree';

/** Why no row applies. */
export type Refusal<Terms extends LifecycleTerms> =
  /** Nobody does this in this state; `actions` are what is done in it. */
  | { readonly why: 'action'; readonly actions: readonly Terms['action'][] }
  /** Others would have been allowed by this rule, as things stand. */
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
  question: Question<Terms>,
  standing: Standing,
  command: Command,
): Match<Terms> {
  try {
    const { type, state, actor, action } = question;
    const byAction = lifecycle.index.get(type)?.get(state);
    const indexed = byAction?.get(action);
    if (indexed === undefined)
      return { row: null, refusals: [{ why: 'action', actions: [...(byAction?.keys() ?? [])] }] };
    const row = rowIn(indexed.byActor.get(actor), standing, command);
    return row === null ? { row, refusals: refusalsOf(indexed.rows, actor, standing, command) } : { row };
  } catch (error) {
    throw malformed(error);
  }
}

type FacetRefusal<Terms extends LifecycleTerms> = Extract<Refusal<Terms>, { why: 'facet' }>;

/** Of the rows of this actor, or of others where he has none, those that come nearest tell why they do not apply. */
function refusalsOf<Terms extends LifecycleTerms, Standing, Command>(
  rows: RowGroup<Terms, Standing, Command>,
  actor: Terms['actor'],
  standing: Standing,
  command: Command,
): readonly [Refusal<Terms>, ...Refusal<Terms>[]] {
  const own = rows.filter(({ row }) => row.by.includes(actor));
  const nearest = nearestOf(own.length > 0 ? own : rows, standing, command);
  const [first, ...others] = [...(own.length > 0 ? [] : actorRefusals(nearest)), ...facetRefusals(nearest)];
  // A row of his without a mismatch would have been found, and where he has none some row is nearest.
  return [first as Refusal<Terms>, ...others];
}

/** A row with what speaks against it. */
interface Candidate<Terms extends LifecycleTerms> {
  readonly row: Row<Terms>;
  readonly mismatches: readonly FacetRefusal<Terms>[];
}

/** The rows with the fewest mismatches. */
function nearestOf<Terms extends LifecycleTerms, Standing, Command>(
  rows: RowGroup<Terms, Standing, Command>,
  standing: Standing,
  command: Command,
): Candidate<Terms>[] {
  const values = new Map<string, string>();
  const candidates = rows.map(({ row, conditions }) => ({
    row,
    mismatches: conditions.flatMap(({ name, of, accepted }): FacetRefusal<Terms>[] => {
      const value = values.get(name) ?? of(standing, command);
      values.set(name, value);
      // A condition is indexed under the name of its facet.
      const facet = name as FacetRefusal<Terms>['facet'];
      return accepted.includes(value) ? [] : [{ why: 'facet', rule: row.rule, facet, value, accepted }];
    }),
  }));
  const fewest = Math.min(...candidates.map(({ mismatches }) => mismatches.length));
  return candidates.filter(({ mismatches }) => mismatches.length === fewest);
}

/** Each rule that would answer, with everybody it answers. */
function actorRefusals<Terms extends LifecycleTerms>(nearest: readonly Candidate<Terms>[]): Refusal<Terms>[] {
  const allowed = new Map<Terms['rule'], Set<Terms['actor']>>();
  for (const { row } of nearest) {
    allowed.set(row.rule, new Set([...(allowed.get(row.rule) ?? []), ...row.by]));
  }
  return [...allowed].map(([rule, actors]) => ({ why: 'actor', rule, allowed: [...actors] }));
}

/** Each facet that does not fit, with everything the rows accept of it. */
function facetRefusals<Terms extends LifecycleTerms>(nearest: readonly Candidate<Terms>[]): FacetRefusal<Terms>[] {
  const merged = new Map<string, FacetRefusal<Terms>>();
  for (const refusal of nearest.flatMap(({ mismatches }) => mismatches)) {
    const first = merged.get(refusal.facet) ?? refusal;
    const accepted = [...new Set([...first.accepted, ...refusal.accepted])];
    merged.set(refusal.facet, { ...first, accepted });
  }
  return [...merged.values()];
}
