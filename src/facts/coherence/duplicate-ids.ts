import { type FactIssue, issue } from '../fact-issue';
import type { Located } from './located';

/** The ids of parts, and where they lie. */
export const idsOf = (parts: readonly Located<{ readonly id: string }>[]): Located<string>[] =>
  parts.map(({ part, path }) => ({ part: part.id, path: [...path, 'id'] }));

/** An issue for every id that stands in the list before. */
export function* duplicateIds(ids: readonly Located<string>[]): Generator<FactIssue> {
  const seen = new Set<string>();
  for (const { part: id, path } of ids) {
    if (seen.has(id)) yield issue(path, 'duplicate_id');
    seen.add(id);
  }
}
