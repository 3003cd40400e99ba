import type { LifecycleTerms, Row } from './row';

/** One condition of a row. */
export interface IndexedCondition<Standing, Command> {
  readonly name: string;
  readonly of: (standing: Standing, command: Command) => string;
  /** All values the facet can take. */
  readonly values: readonly string[];
  /** Whether the command's input chooses among them. */
  readonly isChosen: boolean;
  readonly accepted: readonly string[];
}

export interface IndexedRow<Terms extends LifecycleTerms, Standing, Command> {
  readonly row: Row<Terms>;
  /** Where it is in the table. */
  readonly place: number;
  readonly conditions: readonly IndexedCondition<Standing, Command>[];
}

/** Some rows of a table, in its order. */
export type RowGroup<Terms extends LifecycleTerms, Standing, Command> = readonly IndexedRow<Terms, Standing, Command>[];
