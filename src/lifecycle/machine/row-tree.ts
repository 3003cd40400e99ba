import type { IndexedCondition, IndexedRow, RowGroup } from './indexed-row';
import type { LifecycleTerms, Row } from './row';

/**
 * Rows as questions in turn: which facet is asked next, what follows from its value, and at the end the row that applies.
 * No facet is asked twice, and none whose answer makes no difference.
 */
export type RowTree<Terms extends LifecycleTerms, Standing, Command> =
  | { readonly row: Row<Terms> }
  | {
      readonly row: null;
      readonly of: (standing: Standing, command: Command) => string;
      /** What follows from each value that some row accepts. */
      readonly next: ReadonlyMap<string, RowTree<Terms, Standing, Command> | undefined>;
      /** What follows from any other: the rows that do not ask. */
      readonly otherwise: RowTree<Terms, Standing, Command> | undefined;
    };

/** None where there are no rows; of several that apply the first, though `verifyLifecycle` finds tables with such. */
export function treeOf<Terms extends LifecycleTerms, Standing, Command>(
  rows: RowGroup<Terms, Standing, Command>,
): RowTree<Terms, Standing, Command> | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const [asked] = first.conditions;
  if (asked === undefined) return { row: first.row };
  const left = (value: string | null) => treeOf(rows.flatMap((row) => leftBy(row, asked, value)));
  const accepted = rows.flatMap(({ conditions }) =>
    conditions.flatMap((condition) => (condition.name === asked.name ? condition.accepted : [])),
  );
  const next = new Map([...new Set(accepted)].map((value) => [value, left(value)]));
  return { row: null, of: asked.of, next, otherwise: left(null) };
}

/** A row as far as it is open once a facet has a value, null being one that no row accepts; none where it asks for another. */
function leftBy<Terms extends LifecycleTerms, Standing, Command>(
  indexed: IndexedRow<Terms, Standing, Command>,
  { name }: IndexedCondition<Standing, Command>,
  value: string | null,
): RowGroup<Terms, Standing, Command> {
  const { conditions } = indexed;
  const own = conditions.find((condition) => condition.name === name);
  if (own === undefined) return [indexed];
  if (value === null || !own.accepted.includes(value)) return [];
  return [{ ...indexed, conditions: conditions.filter((each) => each !== own) }];
}

/** The row that the facts lead to; null where they lead to none. */
export function rowIn<Terms extends LifecycleTerms, Standing, Command>(
  tree: RowTree<Terms, Standing, Command> | undefined,
  standing: Standing,
  command: Command,
): Row<Terms> | null {
  let here = tree;
  while (here !== undefined && here.row === null) {
    here = here.next.get(here.of(standing, command)) ?? here.otherwise;
  }
  return here === undefined ? null : here.row;
}
