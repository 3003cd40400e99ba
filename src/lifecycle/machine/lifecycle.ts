import type { LifecycleDefinition } from './lifecycle-definition';
import type { LifecycleTerms } from './row';
import type { RowIndex } from './row-index';

/** A lifecycle with its rows indexed by type, state and action. */
export interface Lifecycle<Terms extends LifecycleTerms, Standing, Command>
  extends LifecycleDefinition<Terms, Standing, Command> {
  readonly index: RowIndex<Terms, Standing, Command>;
}
