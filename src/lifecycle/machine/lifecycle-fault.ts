/** Something wrong with a lifecycle's table, and where. */
export type LifecycleFault =
  | { readonly fault: 'unreachable_state'; readonly state: string }
  /** Nothing leads out of a state that is neither final nor resting. */
  | { readonly fault: 'dead_end'; readonly type: string; readonly state: string }
  /** Each of the states leads on, but only to the others. */
  | { readonly fault: 'loop_without_exit'; readonly type: string; readonly states: readonly string[] }
  | { readonly fault: 'no_deadline'; readonly type: string; readonly state: string }
  | { readonly fault: 'final_state_left'; readonly state: string; readonly action: string }
  /** Two rows apply to the same facts; the rows by their place in the table. */
  | {
      readonly fault: 'ambiguous_rows';
      readonly rows: readonly [number, number];
      readonly type: string;
      readonly state: string;
      readonly action: string;
      readonly actor: string;
      readonly facts: Readonly<Record<string, string>>;
    }
  /** Rows accept each of these values, but none accepts them together; of a time-out, none accepts them at all. */
  | {
      readonly fault: 'uncovered_facts';
      readonly type: string;
      readonly state: string;
      readonly action: string;
      readonly actor: string;
      readonly facts: Readonly<Record<string, string>>;
    }
  /** No row names the value, and it is not declared as one that refuses. */
  | { readonly fault: 'value_without_row'; readonly facet: string; readonly value: string }
  /** No row, or none with an actor, takes the action. */
  | { readonly fault: 'action_for_nobody'; readonly action: string };
