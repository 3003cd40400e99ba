import type { LifecycleDefinition } from './lifecycle-definition';
import { type Conditions, type LifecycleTerms, listOf, type Row } from './row';

/** One condition of a row; `slot` numbers the facets of its group. */
export interface IndexedCondition<Standing, Command> {
  readonly name: string;
  readonly slot: number;
  readonly of: (standing: Standing, command: Command) => string;
  /** All values the facet can take. */
  readonly values: readonly string[];
  /** Whether the command's input chooses among them. */
  readonly isChosen: boolean;
  readonly accepted: readonly string[];
}

export interface IndexedRow<Terms extends LifecycleTerms, Standing, Command> {
  readonly row: Row<Terms>;
  readonly conditions: readonly IndexedCondition<Standing, Command>[];
}

/** The rows of one type, state and action, in the order of the table. */
export type RowGroup<Terms extends LifecycleTerms, Standing, Command> = readonly IndexedRow<Terms, Standing, Command>[];

type ByAction<Terms extends LifecycleTerms, Standing, Command> = Map<
  Terms['action'],
  IndexedRow<Terms, Standing, Command>[]
>;

/** Rows by type, state and action, so that a step costs look-ups and never a scan of the table. */
export type RowIndex<Terms extends LifecycleTerms, Standing, Command> = ReadonlyMap<
  Terms['type'],
  ReadonlyMap<Terms['state'], ReadonlyMap<Terms['action'], RowGroup<Terms, Standing, Command>>>
>;

export function indexRows<Terms extends LifecycleTerms, Standing, Command>(
  definition: LifecycleDefinition<Terms, Standing, Command>,
): RowIndex<Terms, Standing, Command> {
  const index = new Map<Terms['type'], Map<Terms['state'], ByAction<Terms, Standing, Command>>>();
  for (const row of definition.rows) {
    for (const type of row.types ?? definition.types) {
      const byState = entryOf(index, type, () => new Map());
      for (const state of listOf<Terms['state']>(row.from)) {
        const byAction: ByAction<Terms, Standing, Command> = entryOf(byState, state, () => new Map());
        const group = entryOf(byAction, row.action, () => []);
        group.push({ row, conditions: conditionsOf(definition, row, group) });
      }
    }
  }
  return index;
}

function conditionsOf<Terms extends LifecycleTerms, Standing, Command>(
  { facets }: LifecycleDefinition<Terms, Standing, Command>,
  { when }: Row<Terms>,
  group: RowGroup<Terms, Standing, Command>,
): IndexedCondition<Standing, Command>[] {
  const slots = new Map(group.flatMap(({ conditions }) => conditions.map(({ name, slot }) => [name, slot] as const)));
  return conditionEntries(when).map(([name, accepted]) => ({
    name,
    slot: entryOf(slots, name, () => slots.size),
    of: facets[name].of,
    values: facets[name].values,
    isChosen: facets[name].inputFor !== undefined,
    accepted,
  }));
}

/** The facets a row names, with the values it accepts of each. */
export function conditionEntries<Facets>(
  when: Conditions<Facets> | undefined,
): [keyof Facets & string, readonly string[]][] {
  // Conditions are nothing but names of facets with one value or several, which Object.entries cannot say.
  const entries = Object.entries(when ?? {}) as [keyof Facets & string, string | readonly string[]][];
  return entries.map(([name, accepted]) => [name, listOf(accepted)]);
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
