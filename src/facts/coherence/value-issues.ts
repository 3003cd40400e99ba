import type { IssuePath } from '../../vocabulary/index';
import { type FactIssue, type FactIssueCode, issue } from '../fact-issue';

/** What checks of coherence rely on: that lists are lists, objects are objects, and numbers, ids and words are sound. */
export type Values =
  | {
      readonly is: 'leaf';
      readonly holds: (value: unknown) => boolean;
      readonly code: FactIssueCode;
      readonly params: FactIssue['params'];
    }
  | { readonly is: 'optional'; readonly of: Values }
  | { readonly is: 'nullable'; readonly of: Values }
  | { readonly is: 'list'; readonly of: Values }
  | { readonly is: 'row'; readonly fields: Readonly<Record<string, Values>> };

export const leaf = (
  code: FactIssueCode,
  holds: (value: unknown) => boolean,
  params: FactIssue['params'] = {},
): Values => ({ is: 'leaf', holds, code, params });

export const optional = (of: Values): Values => ({ is: 'optional', of });
export const nullable = (of: Values): Values => ({ is: 'nullable', of });
export const list = (of: Values): Values => ({ is: 'list', of });
export const row = (fields: Readonly<Record<string, Values>>): Values => ({ is: 'row', fields });

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every value that is not what the checks rely on; `path` is where `value` lies. */
export function* valueIssues(values: Values, value: unknown, path: IssuePath): Generator<FactIssue> {
  switch (values.is) {
    case 'leaf':
      if (!values.holds(value)) yield issue(path, values.code, values.params);
      return;
    case 'optional':
      if (value !== undefined) yield* valueIssues(values.of, value, path);
      return;
    case 'nullable':
      if (value !== null) yield* valueIssues(values.of, value, path);
      return;
    case 'list':
      if (!Array.isArray(value)) return yield issue(path, 'wrong_type', { expected: 'list' });
      for (const [index, entry] of value.entries()) yield* valueIssues(values.of, entry, [...path, index]);
      return;
    case 'row':
      if (!isRow(value)) return yield issue(path, 'wrong_type', { expected: 'object' });
      for (const [name, field] of Object.entries(values.fields)) {
        yield* valueIssues(field, value[name], [...path, name]);
      }
      return;
  }
}
