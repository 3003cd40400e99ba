import type { IssueCode } from '../../messages/index';
import type { Issue, IssuePath } from '../../vocabulary/index';
import { isRow } from './row';

type FileIssue = Issue<IssueCode>;

/** Everything that is wrong with a value, each fault below the path the value has. */
export type Check = (value: unknown, path: IssuePath) => FileIssue[];

const ofType =
  (expected: string, isOne: (value: unknown) => boolean): Check =>
  (value, path) =>
    isOne(value) ? [] : [{ path, code: 'wrong_type', params: { expected } }];

export const anything: Check = () => [];
export const text = ofType('text', (value) => typeof value === 'string');
export const flag = ofType('boolean', (value) => typeof value === 'boolean');
export const object = ofType('object', isRow);
export const aFunction = ofType('function', (value) => typeof value === 'function');

export const integer: Check = (value, path) =>
  Number.isSafeInteger(value) && !Object.is(value, -0) ? [] : [{ path, code: 'not_integer', params: {} }];

export const oneOf =
  (names: readonly string[]): Check =>
  (value, path) =>
    typeof value === 'string' && names.includes(value)
      ? []
      : [{ path, code: 'not_one_of', params: { offered: names.join(', ') } }];

export const listOf =
  (entry: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((each, index) => entry(each, [...path, index]))
      : [{ path, code: 'wrong_type', params: { expected: 'list' } }];

/** One value, or a list of several. */
export const oneOrSeveral =
  (one: Check): Check =>
  (value, path) =>
    (Array.isArray(value) ? listOf(one) : one)(value, path);

/** Fields by their names, no others; those that are not optional must be there. */
export const rowOf =
  (fields: Readonly<Record<string, Check>>, optional: readonly string[] = []): Check =>
  (value, path) => {
    if (!isRow(value)) return object(value, path);
    const missing = Object.keys(fields).filter((name) => !optional.includes(name) && !Object.hasOwn(value, name));
    return [
      ...missing.map((name): FileIssue => ({ path: [...path, name], code: 'missing', params: {} })),
      ...Object.entries(value).flatMap(([name, field]): FileIssue[] => {
        const check = Object.hasOwn(fields, name) ? fields[name] : undefined;
        return check?.(field, [...path, name]) ?? [{ path: [...path, name], code: 'unknown_key', params: {} }];
      }),
    ];
  };

/** A value for each of some names. */
export const byName =
  (name: Check, entry: Check): Check =>
  (value, path) =>
    isRow(value)
      ? Object.entries(value).flatMap(([key, each]) => [...name(key, [...path, key]), ...entry(each, [...path, key])])
      : object(value, path);

type Parsed = { readonly ok: true } | { readonly ok: false; readonly issues: readonly FileIssue[] };

/** What one of the library's parsers says. */
export const parsedBy =
  (parse: (value: unknown) => Parsed): Check =>
  (value, path) => {
    const parsed = parse(value);
    return parsed.ok ? [] : parsed.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  };
