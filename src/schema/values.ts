import * as v from 'valibot';
import type { NonEmpty } from '../decision/index';
import { isCurrency, RATE_PATTERN } from '../money/index';
import { isInstant } from '../time/index';
import { isRuleId } from '../vocabulary/index';

/** JSON text can hold −0, which no amount is: it becomes 0. */
const withoutNegativeZero = (value: number): number => value + 0;

/** A whole number that is exact, within bounds; −0 becomes 0. */
export const integer = (minimum: number, maximum: number = Number.MAX_SAFE_INTEGER) =>
  v.pipe(
    v.number('wrong_type'),
    v.safeInteger('not_integer'),
    v.minValue(minimum, 'out_of_range'),
    v.maxValue(maximum, 'out_of_range'),
    v.transform(withoutNegativeZero),
  );

/** Minor units, not negative. */
export const amount = integer(0);
export const signedAmount = integer(Number.MIN_SAFE_INTEGER);
export const count = integer(0);
export const positive = integer(1);
/** Minor units, more than nothing. */
export const positiveAmount = integer(1);

/** Epoch milliseconds. */
export const instant = v.pipe(
  v.number('wrong_type'),
  v.check<number, 'instant_invalid'>(isInstant, 'instant_invalid'),
  v.transform(withoutNegativeZero),
);

export const text = v.string('wrong_type');
export const id = v.pipe(text, v.nonEmpty('text_empty'));
export const rate = v.pipe(text, v.regex(RATE_PATTERN, 'rate_invalid'));
export const currency = v.pipe(text, v.check<string, 'currency_unknown'>(isCurrency, 'currency_unknown'));
export const ruleId = v.pipe(text, v.guard(isRuleId, 'rule_unknown'));
export const flag = v.boolean('wrong_type');

/** One of the words of a table of the vocabulary. */
export const word = <const Words extends readonly string[]>(words: Words) => v.picklist(words, 'not_one_of');

/** One of the names of a table of the vocabulary. */
export const named = <const Table extends object>(table: Table) =>
  // The names of a constant are those its type says.
  word(Object.keys(table) as readonly string[] as readonly (keyof Table & string)[]);

/** More entries than any list can have: what claims so many is none, and would be read without end. */
const ENDLESS = 2 ** 32;

export const list = <const Entry extends v.GenericSchema>(entry: Entry) => {
  const schema = v.array(entry, 'wrong_type');
  const read = schema['~run'];
  const readWhatEnds: typeof read = (dataset, config) => {
    if (Array.isArray(dataset.value) && dataset.value.length >= ENDLESS) throw new RangeError('an endless list');
    return read.call(schema, dataset, config);
  };
  return Object.assign(schema, { '~run': readWhatEnds });
};

/** A list without entries. */
export const nothing = v.pipe(list(v.unknown()), v.maxLength(0, 'list_too_long')) as unknown as v.GenericSchema<
  readonly []
>;

/** A list with at least one entry, which its length proves and the compiler is told. */
export const nonEmpty = <const Entry extends v.GenericSchema>(entry: Entry) =>
  v.pipe(list(entry), v.minLength(1, 'list_too_short')) as unknown as v.GenericSchema<
    NonEmpty<v.InferInput<Entry>>,
    NonEmpty<v.InferOutput<Entry>>
  >;

export const nullable = <const Wrapped extends v.GenericSchema>(wrapped: Wrapped) => v.nullable(wrapped);
export const optional = <const Wrapped extends v.GenericSchema>(wrapped: Wrapped) => v.exactOptional(wrapped);
