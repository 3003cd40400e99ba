/** The names a lifecycle is written in: every one of its closed sets as a union of strings. */
export interface LifecycleTerms {
  readonly state: string;
  /** The kinds of subject that share the table; one name where there is only one. */
  readonly type: string;
  readonly actor: string;
  readonly action: string;
  readonly effect: string;
  /** The id of the rule a row carries out. */
  readonly rule: string;
  /** By facet, the values it can take. */
  readonly facets: Readonly<Record<string, string>>;
}

/** Where a row leads that leaves the subject in the state it is in. */
export const UNCHANGED = 'unchanged';

/** What facets must say for a row to apply: one value, or any of several. */
export type Conditions<Facets> = {
  readonly [Name in keyof Facets]?: Facets[Name] | readonly Facets[Name][];
};

/**
 * A sentence of the rulebook, as data (LIF-01): who may do what, in which state, under which conditions, where it leads,
 * and what it asks the caller to do.
 */
export interface Row<Terms extends LifecycleTerms> {
  readonly rule: Terms['rule'];
  /** All types, where absent. */
  readonly types?: readonly Terms['type'][];
  readonly from: Terms['state'] | readonly Terms['state'][];
  readonly by: readonly Terms['actor'][];
  readonly action: Terms['action'];
  readonly when?: Conditions<Terms['facets']>;
  readonly to: Terms['state'] | typeof UNCHANGED;
  /** The type the subject has from now on, where the step converts it. */
  readonly becomes?: Terms['type'];
  /** The deadline of the state counts anew though the state does not change. */
  readonly restarts?: true;
  readonly effects?: readonly Terms['effect'][];
}

/** One or several, as a list. */
export const listOf = <Item extends string>(items: Item | readonly Item[]): readonly Item[] =>
  typeof items === 'string' ? [items] : items;
