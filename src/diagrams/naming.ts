import type { ModelCondition } from './lifecycle-model';

/** What the names of a lifecycle are called in a diagram or table: in a language, or as they are. */
export interface Naming {
  readonly type: (type: string) => string;
  readonly state: (state: string) => string;
  readonly actor: (actor: string) => string;
  readonly action: (action: string) => string;
  readonly condition: (condition: ModelCondition) => string;
  readonly effect: (effect: string) => string;
}

const asItIs = (name: string): string => name;

/** The names as the table has them. */
export const plainNaming: Naming = {
  type: asItIs,
  state: asItIs,
  actor: asItIs,
  action: asItIs,
  condition: ({ facet, values }) => `${facet}: ${values.join(' or ')}`,
  effect: asItIs,
};
