import type { FacetTable } from './facet';
import type { LifecycleTerms, Row } from './row';

/** Until when a state is waited in, and who is late then (DLN-01). */
export interface StateDeadline<Terms extends LifecycleTerms, Standing> {
  readonly rule: Terms['rule'];
  /** Whose turn it is. */
  readonly waitsFor: Terms['actor'];
  /** Whole hours of running time from the entry into the state. */
  readonly hours: (standing: Standing) => number;
}

/** A lifecycle as data: names, facets, deadlines and rows. */
export interface LifecycleDefinition<Terms extends LifecycleTerms, Standing, Command> {
  readonly name: string;
  readonly types: readonly Terms['type'][];
  readonly states: readonly Terms['state'][];
  readonly initial: Terms['state'];
  /** States that nothing leads out of. */
  readonly final: readonly Terms['state'][];
  /** States in which a life may end because nobody is waited for, though something may still lead out of them. */
  readonly resting?: readonly Terms['state'][];
  readonly actors: readonly Terms['actor'][];
  readonly actions: readonly Terms['action'][];
  readonly effects: readonly Terms['effect'][];
  readonly facets: FacetTable<Standing, Command, Terms['facets']>;
  /** What is done, and by whom, when a deadline has passed. */
  readonly timeOut: { readonly actor: Terms['actor']; readonly action: Terms['action'] };
  /** Of every state that is neither final nor resting. */
  readonly deadlines: { readonly [State in Terms['state']]?: StateDeadline<Terms, Standing> };
  readonly rows: readonly Row<Terms>[];
}
