interface Step {
  readonly types: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly becomes: string | null;
}

/** By type, the states that lives can come into that start as one of some types: by its own steps, and by conversion. */
export function reachedStates(
  starting: readonly string[],
  initial: string,
  steps: readonly Step[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const reached = new Map<string, Set<string>>();
  const open = starting.map((type) => ({ type, state: initial }));
  // What is found is appended, and walked in its turn.
  for (const { type, state } of open) {
    const states = reached.get(type) ?? new Set();
    if (states.has(state)) continue;
    reached.set(type, states.add(state));
    for (const { from, to, types, becomes } of steps) {
      if (from === state && types.includes(type)) open.push({ type: becomes ?? type, state: to });
    }
  }
  return reached;
}
