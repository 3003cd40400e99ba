import type { LifecycleTerms } from './row';
import type { RowGroup } from './row-index';

export type Facts = Readonly<Record<string, string>>;

interface FacetValues {
  readonly name: string;
  readonly values: readonly string[];
}

/**
 * Combinations of facet values that no row accepts. A value that no row of the group names is a plain no, so that only
 * combinations of named values need a row; `allValuesOf` asks for one for every value of a facet.
 */
export function uncoveredFacts<Terms extends LifecycleTerms, Standing, Command>(
  rows: RowGroup<Terms, Standing, Command>,
  allValuesOf?: (facet: string) => readonly string[],
): Facts[] {
  const named = new Map<string, readonly string[]>();
  for (const { name, accepted } of rows.flatMap(({ conditions }) => conditions)) {
    named.set(name, [...new Set([...(named.get(name) ?? []), ...accepted])]);
  }
  const facets = [...named].map(([name, values]) => ({ name, values: allValuesOf?.(name) ?? values }));
  return uncovered(rows, facets, {});
}

function uncovered<Terms extends LifecycleTerms, Standing, Command>(
  rows: RowGroup<Terms, Standing, Command>,
  facets: readonly FacetValues[],
  facts: Facts,
): Facts[] {
  if (rows.length === 0) return [facts];
  const [facet, ...others] = facets;
  if (facet === undefined) return [];
  return facet.values.flatMap((value) =>
    uncovered(
      rows.filter(({ conditions }) =>
        conditions.every(({ name, accepted }) => name !== facet.name || accepted.includes(value)),
      ),
      others,
      { ...facts, [facet.name]: value },
    ),
  );
}
