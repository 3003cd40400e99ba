import type { IndexedCondition, RowGroup } from './indexed-row';
import type { LifecycleTerms } from './row';

export type Facts = Readonly<Record<string, string>>;

/**
 * Combinations of facts that no row accepts. What the input chooses tells rows apart like an action; a fact that none of
 * the rows so chosen names is a plain no, so that only combinations of named facts need a row. Where the answer is to be
 * `total`, as of a time-out, which is told nothing and must not be refused, every fact needs one.
 */
export function uncoveredFacts<Terms extends LifecycleTerms, Standing, Command>(
  rows: RowGroup<Terms, Standing, Command>,
  total: boolean,
): Facts[] {
  if (total)
    return uncovered(
      rows,
      facetsOf(rows, () => true, 'values'),
      {},
    );
  const chosen = facetsOf(rows, ({ isChosen }) => isChosen, 'accepted');
  return choicesOf(rows, chosen, {}).flatMap(([picked, facts]) =>
    uncovered(
      picked,
      facetsOf(picked, ({ isChosen }) => !isChosen, 'accepted'),
      facts,
    ),
  );
}

type FacetValues = readonly [name: string, values: readonly string[]];

/** Some of the facets that rows name, each with all its values or with those any of the rows accepts. */
function facetsOf<Terms extends LifecycleTerms, Standing, Command>(
  rows: RowGroup<Terms, Standing, Command>,
  isMeant: (condition: IndexedCondition<Standing, Command>) => boolean,
  which: 'values' | 'accepted',
): FacetValues[] {
  const facets = new Map<string, readonly string[]>();
  for (const condition of rows.flatMap(({ conditions }) => conditions).filter(isMeant)) {
    const { name } = condition;
    facets.set(name, [...new Set([...(facets.get(name) ?? []), ...condition[which]])]);
  }
  return [...facets];
}

const accepting = <Terms extends LifecycleTerms, Standing, Command>(
  rows: RowGroup<Terms, Standing, Command>,
  facet: string,
  value: string,
): RowGroup<Terms, Standing, Command> =>
  rows.filter(({ conditions }) => conditions.every(({ name, accepted }) => name !== facet || accepted.includes(value)));

/** The rows left by every choice that leaves any, with that choice. */
function choicesOf<Terms extends LifecycleTerms, Standing, Command>(
  rows: RowGroup<Terms, Standing, Command>,
  [facet, ...others]: readonly FacetValues[],
  facts: Facts,
): (readonly [RowGroup<Terms, Standing, Command>, Facts])[] {
  if (rows.length === 0) return [];
  if (facet === undefined) return [[rows, facts]];
  const [name, values] = facet;
  return values.flatMap((value) => choicesOf(accepting(rows, name, value), others, { ...facts, [name]: value }));
}

function uncovered<Terms extends LifecycleTerms, Standing, Command>(
  rows: RowGroup<Terms, Standing, Command>,
  [facet, ...others]: readonly FacetValues[],
  facts: Facts,
): Facts[] {
  if (rows.length === 0) return [facts];
  if (facet === undefined) return [];
  const [name, values] = facet;
  return values.flatMap((value) => uncovered(accepting(rows, name, value), others, { ...facts, [name]: value }));
}
