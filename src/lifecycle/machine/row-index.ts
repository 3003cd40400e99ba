import type { IndexedCondition, RowGroup } from './indexed-row';
import type { LifecycleDefinition } from './lifecycle-definition';
import { type Conditions, type LifecycleTerms, listOf, type Row } from './row';
import { type RowTree, treeOf } from './row-tree';

/** What one action does to a subject of one type in one state. */
interface IndexedAction<Terms extends LifecycleTerms, Standing, Command> {
  readonly rows: RowGroup<Terms, Standing, Command>;
  /** Which of the rows applies, asked of each actor who takes the action. */
  readonly byActor: ReadonlyMap<Terms['actor'], RowTree<Terms, Standing, Command> | undefined>;
}

/** Rows by type, state and action, so that a step costs look-ups and never a scan of the table. */
export type RowIndex<Terms extends LifecycleTerms, Standing, Command> = ReadonlyMap<
  Terms['type'],
  ReadonlyMap<Terms['state'], ReadonlyMap<Terms['action'], IndexedAction<Terms, Standing, Command>>>
>;

export function indexRows<Terms extends LifecycleTerms, Standing, Command>(
  definition: LifecycleDefinition<Terms, Standing, Command>,
): RowIndex<Terms, Standing, Command> {
  type Group = RowGroup<Terms, Standing, Command>;
  // Types, states and actors mostly share their rows, and so their trees.
  const trees = new Map<string, RowTree<Terms, Standing, Command> | undefined>();
  const treeFor = (rows: Group) => entryOf(trees, rows.map(({ place }) => place).join(), () => treeOf(rows));
  const indexed = (rows: Group) => ({ rows, byActor: grouped(rows, ({ row }) => row.by, treeFor) });
  const rows = definition.rows.map((row, place) => ({ row, place, conditions: conditionsOf(definition, row) }));
  return grouped(
    rows,
    ({ row }) => row.types ?? definition.types,
    (ofType) =>
      grouped(
        ofType,
        ({ row }) => listOf<Terms['state']>(row.from),
        (ofState) => grouped(ofState, ({ row }): Terms['action'][] => [row.action], indexed),
      ),
  );
}

/** The items under each of their keys, and what is made of those under one key. */
function grouped<Item, Key, Made>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
  made: (items: readonly Item[]) => Made,
): ReadonlyMap<Key, Made> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) for (const key of keysOf(item)) entryOf(groups, key, () => []).push(item);
  return new Map([...groups].map(([key, group]) => [key, made(group)]));
}

function conditionsOf<Terms extends LifecycleTerms, Standing, Command>(
  { facets }: LifecycleDefinition<Terms, Standing, Command>,
  { when }: Row<Terms>,
): IndexedCondition<Standing, Command>[] {
  return conditionEntries(when).map(([name, accepted]) => ({
    name,
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
