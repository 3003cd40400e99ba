import type { IndexedRow } from './indexed-row';
import type { LifecycleTerms } from './row';
import type { Facts } from './row-coverage';

/** Facts to which both rows apply, or null where a facet that both name tells them apart. */
export function commonFacts<Terms extends LifecycleTerms, Standing, Command>(
  one: IndexedRow<Terms, Standing, Command>,
  other: IndexedRow<Terms, Standing, Command>,
): Facts | null {
  const facts = new Map<string, readonly string[]>();
  for (const { name, accepted } of [...one.conditions, ...other.conditions]) {
    const before = facts.get(name);
    facts.set(name, before === undefined ? accepted : accepted.filter((value) => before.includes(value)));
  }
  const shared = [...facts].map(([name, [value]]) => [name, value] as const);
  const witness: Record<string, string> = {};
  for (const [name, value] of shared) {
    if (value === undefined) return null;
    witness[name] = value;
  }
  return witness;
}
