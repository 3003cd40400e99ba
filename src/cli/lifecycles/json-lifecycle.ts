import type { LifecycleDefinition, LifecycleTerms } from '../../lifecycle/index';

type Definition = LifecycleDefinition<LifecycleTerms, never, never>;

/** A facet as JSON has it: its values, since nothing is asked of it. */
interface JsonFacet {
  readonly values: readonly string[];
  readonly refusing?: readonly string[];
  /** Whether the command's input chooses the value, which matters to what must be covered. */
  readonly chosen?: boolean;
}

/** A lifecycle as JSON has it: facets are values, deadlines a number of hours. */
export interface JsonLifecycle extends Omit<Definition, 'facets' | 'deadlines'> {
  readonly facets: Readonly<Record<string, JsonFacet | readonly string[]>>;
  readonly deadlines: Readonly<
    Record<string, { readonly rule: string; readonly waitsFor: string; readonly hours: number }>
  >;
}

const isList = (facet: JsonFacet | readonly string[]): facet is readonly string[] => Array.isArray(facet);

function facetOf(told: JsonFacet | readonly string[]): Definition['facets'][string] {
  const { values, refusing = [], chosen = false } = isList(told) ? { values: told } : told;
  return { values, refusing, of: () => String(values[0]), ...(chosen && { inputFor: () => null }) };
}

/** The definition that a lifecycle in JSON stands for: enough to draw it and to verify it, not to ask it. */
export const definitionOf = ({ facets, deadlines, ...rest }: JsonLifecycle): Definition => ({
  ...rest,
  facets: Object.fromEntries(Object.entries(facets).map(([name, told]) => [name, facetOf(told)])),
  deadlines: Object.fromEntries(
    Object.entries(deadlines).map(([state, { hours, ...told }]) => [state, { ...told, hours: () => hours }]),
  ),
});
