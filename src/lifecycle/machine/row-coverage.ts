import type { LifecycleTerms } from './row';
import type { RowGroup } from './row-index';

export type Facts = Readonly<Record<string, string>>;

/**
 * Combinations of facts that no row accepts. What the input chooses tells rows apart like an action; a fact that none of
 * the rows so chosen names is a plain no, so that only combinations of named facts need a row. `allValuesOf` gives all
 * values of a facet instead, where every fact needs a row.
 */
export function uncoveredFacts<Terms extends LifecycleTerms, Standing, Command>(
  rows: RowGroup<Terms, Standing, Command>,
  isChosen: (facet: string) => boolean,
  allValuesOf?: (facet: string) => readonly string[],
): Facts[] {
  const chosen = [...namedValues(rows)].filter(([name]) => isChosen(name));
  return choicesOf(rows, chosen, {}).flatMap(([picked, facts]) => {
    const named = [...namedValues(picked)].filter(([name]) => !isChosen(name));
    return uncovered(
      picked,
      named.map(([name, values]) => [name, allValuesOf?.(name) ?? values]),
      facts,
    );
  });
}

type FacetValues = readonly [name: string, values: readonly string[]];

/** The facets that rows name, with the values any of them accepts. */
function namedValues<Terms extends LifecycleTerms, Standing, Command>(
  rows: RowGroup<Terms, Standing, Command>,
): Map<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  for (const { name, accepted } of rows.flatMap(({ conditions }) => conditions)) {
    named.set(name, [...new Set([...(named.get(name) ?? []), ...accepted])]);
  }
  return named;
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
