/**
 * A condition as a total function into a small closed set, so that rows can be proved disjoint and a mismatch is itself
 * the reason of a denial. `standing` is the subject with the facts around it, `command` what is to be done to it.
 */
export interface Facet<Standing, Command, Value extends string> {
  readonly values: readonly Value[];
  /** The values that no row accepts anywhere, such as `missing`. */
  readonly refusing?: readonly Value[];
  readonly of: (standing: Standing, command: Command) => Value;
  /**
   * Of a facet that reads the command's input: an input that gives it the value, null where none can. Absent, the facet
   * reads nothing of the input, so that no input can change it.
   */
  readonly inputFor?: (value: Value, standing: Standing, action: string) => object | null;
}

/** The facets of a lifecycle by name. */
export type FacetTable<Standing, Command, Facets extends Readonly<Record<string, string>>> = {
  readonly [Name in keyof Facets]: Facet<Standing, Command, Facets[Name]>;
};
