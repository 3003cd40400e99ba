import type { Reason } from '../decision/index';

/** The reasons in their order, each once. */
export function distinctReasons(reasons: readonly Reason[]): readonly Reason[] {
  if (reasons.length < 2) return reasons;
  const known = new Map(reasons.map((reason): [string, Reason] => [JSON.stringify(reason), reason]));
  return [...known.values()];
}
