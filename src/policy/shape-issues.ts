import { isAmount, isRate } from '../money/index';
import { isLocalDate, isTimeZone } from '../time/index';
import { type IssuePath, isRuleId } from '../vocabulary/index';
import type { KnobShape, ListShape, RowShape } from './knob';
import type { PolicyIssue, PolicyIssueCode } from './policy-issue';

type Row = Readonly<Record<string, unknown>>;
type ShapeOf<Is extends KnobShape['is']> = Extract<KnobShape, { readonly is: Is }>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const issue = (path: IssuePath, code: PolicyIssueCode, params: PolicyIssue['params'] = {}): PolicyIssue => ({
  path,
  code,
  params,
});

/** Every way in which a value differs from its shape; `path` is where the value lies. */
export function* shapeIssues(shape: KnobShape, value: unknown, path: IssuePath): Generator<PolicyIssue> {
  switch (shape.is) {
    case 'choice':
      if (!shape.of.some((offered) => offered === value)) {
        yield issue(path, 'not_one_of', { offered: shape.of.join(', ') });
      }
      return;
    case 'flag':
      if (typeof value !== 'boolean') yield issue(path, 'wrong_type', { expected: 'boolean' });
      return;
    case 'integer':
      return yield* integerIssues(shape, value, path);
    case 'rate':
      return yield* rateIssues(shape, value, path);
    case 'text':
      return yield* textIssues(shape, value, path);
    case 'nullable':
      if (value !== null) yield* shapeIssues(shape.shape, value, path);
      return;
    case 'list':
      return yield* listIssues(shape, value, path);
    case 'row':
      return yield* rowIssues(shape, value, path);
    case 'variant':
      return yield* variantIssues(shape, value, path);
  }
}

function* integerIssues({ min, max }: ShapeOf<'integer'>, value: unknown, path: IssuePath): Generator<PolicyIssue> {
  if (typeof value !== 'number') yield issue(path, 'wrong_type', { expected: 'number' });
  else if (!isAmount(value)) yield issue(path, 'not_integer');
  else if (value < min || value > max) yield issue(path, 'out_of_range', { minimum: min, maximum: max });
}

function* rateIssues({ max }: ShapeOf<'rate'>, value: unknown, path: IssuePath): Generator<PolicyIssue> {
  if (!isRate(value)) yield issue(path, 'rate_invalid');
  else if (max !== null && Number(value) > max) yield issue(path, 'out_of_range', { minimum: 0, maximum: max });
}

function* textIssues({ named }: ShapeOf<'text'>, value: unknown, path: IssuePath): Generator<PolicyIssue> {
  if (typeof value !== 'string') yield issue(path, 'wrong_type', { expected: 'text' });
  else if (value === '') yield issue(path, 'text_empty');
  else if (named === 'time_zone' && !isTimeZone(value)) yield issue(path, 'time_zone_unknown');
  else if (named === 'date' && !isLocalDate(value)) yield issue(path, 'date_invalid');
  else if (named === 'rule' && !isRuleId(value)) yield issue(path, 'rule_unknown');
}

function* listIssues(shape: ListShape, value: unknown, path: IssuePath): Generator<PolicyIssue> {
  if (!Array.isArray(value)) return yield issue(path, 'wrong_type', { expected: 'list' });
  if (value.length < shape.min) yield issue(path, 'list_too_short', { minimum: shape.min });
  for (const [index, entry] of value.entries()) yield* shapeIssues(shape.of, entry, [...path, index]);
  yield* repetitions(shape, value, path);
  yield* descents(shape, value, path);
}

function* repetitions({ key }: ListShape, list: readonly unknown[], path: IssuePath): Generator<PolicyIssue> {
  const seen = new Set<unknown>();
  for (const [index, entry] of list.entries()) {
    const identity = key === undefined ? entry : fieldOf(entry, key);
    if (typeof identity !== 'string') continue;
    if (seen.has(identity)) yield issue(key === undefined ? [...path, index] : [...path, index, key], 'duplicate');
    seen.add(identity);
  }
}

function* descents({ ascending }: ListShape, list: readonly unknown[], path: IssuePath): Generator<PolicyIssue> {
  if (ascending === undefined) return;
  for (const [index, entry] of list.entries()) {
    const [before, after] = [boundOf(fieldOf(list[index - 1], ascending)), boundOf(fieldOf(entry, ascending))];
    if (before >= after) yield issue([...path, index, ascending], 'not_ascending');
  }
}

function* rowIssues({ fields, optional, bounds }: RowShape, value: unknown, path: IssuePath): Generator<PolicyIssue> {
  if (!isRow(value)) return yield issue(path, 'wrong_type', { expected: 'object' });
  for (const [name, shape] of Object.entries(fields)) {
    if (Object.hasOwn(value, name)) yield* shapeIssues(shape, value[name], [...path, name]);
    else if (!optional.includes(name)) yield issue([...path, name], 'missing');
  }
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(fields, name)) yield issue([...path, name], 'unknown_key');
  }
  if (bounds === undefined) return;
  const [lower, upper] = bounds;
  const maximum = boundOf(fieldOf(value, upper));
  if (boundOf(fieldOf(value, lower)) > maximum) yield issue([...path, lower], 'bounds_crossed', { maximum });
}

function* variantIssues({ by, rows }: ShapeOf<'variant'>, value: unknown, path: IssuePath): Generator<PolicyIssue> {
  if (!isRow(value)) return yield issue(path, 'wrong_type', { expected: 'object' });
  const name = fieldOf(value, by);
  const choice: KnobShape = { is: 'choice', of: Object.keys(rows) };
  const row = typeof name === 'string' && Object.hasOwn(rows, name) ? rows[name] : undefined;
  if (row === undefined) yield* shapeIssues(choice, name, [...path, by]);
  else yield* rowIssues({ ...row, fields: { [by]: choice, ...row.fields } }, value, path);
}

const fieldOf = (value: unknown, name: string): unknown =>
  isRow(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** What a bound is compared by: itself, or without end where it is null. Nothing compares with what is no number. */
function boundOf(value: unknown): number {
  if (value === null) return Number.POSITIVE_INFINITY;
  return typeof value === 'number' ? value : Number.NaN;
}
