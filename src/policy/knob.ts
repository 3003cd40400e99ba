import type { RuleId } from '../vocabulary/index';

/** What a knob's value is counted in; `null` in a value always means "unlimited". */
export type KnobUnit =
  | 'choice'
  | 'switch'
  | 'count'
  | 'days'
  | 'hours'
  | 'minutes'
  | 'amount'
  | 'rate'
  | 'text'
  | 'rows';

/** The shape a knob's value must have, as data, so that one checker, one schema and one table of the docs read it. */
export type KnobShape =
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'flag' }
  | { readonly is: 'integer'; readonly min: number; readonly max: number }
  | { readonly is: 'rate'; readonly max: number | null }
  | { readonly is: 'text'; readonly named: 'text' | 'time_zone' | 'rule' | 'date' }
  | { readonly is: 'nullable'; readonly shape: KnobShape }
  | ListShape
  | RowShape
  | { readonly is: 'variant'; readonly by: string; readonly rows: Readonly<Record<string, RowShape>> };

/** A list without repetition: no two texts are equal, no two rows in their `key`, where they have one. */
export interface ListShape {
  readonly is: 'list';
  readonly of: KnobShape;
  readonly min: number;
  readonly key?: string;
  /** The field of its rows that grows from row to row; `null`, unlimited, comes last. */
  readonly ascending?: string;
}

/** A set of named values, no others. */
export interface RowShape {
  readonly is: 'row';
  readonly fields: Readonly<Record<string, KnobShape>>;
  readonly optional: readonly string[];
  /** Two fields, of which the first never exceeds the second; `null` in the second is unlimited. */
  readonly bounds?: readonly [string, string];
}

/**
 * One thing a policy can decide: its rules, its unit, what the `standard` policy says, and a sentence.
 * The type parameter is the TypeScript type of the value; `shape` is the same at run time.
 */
export interface Knob<Value> {
  readonly rules: readonly RuleId[];
  readonly unit: KnobUnit;
  readonly shape: KnobShape;
  readonly standard: Value;
  readonly sentence: string;
}

/** A group of knobs under one name in the policy. */
export type KnobSection = Readonly<Record<string, Knob<unknown>>>;

/** The values a section's knobs take together. */
export type ValuesOf<Section> = {
  readonly [Name in keyof Section]: Section[Name] extends Knob<infer Value> ? Value : never;
};

interface About<Value> {
  readonly rules: readonly RuleId[];
  readonly standard: Value;
  readonly sentence: string;
}

export const choice = <const Of extends readonly string[]>(of: Of, about: About<Of[number]>): Knob<Of[number]> => ({
  unit: 'choice',
  shape: { is: 'choice', of },
  ...about,
});

export const flag = (about: About<boolean>): Knob<boolean> => ({ unit: 'switch', shape: { is: 'flag' }, ...about });

type CountedUnit = 'count' | 'days' | 'hours' | 'minutes' | 'amount';

const integer = (min: number): KnobShape => ({ is: 'integer', min, max: Number.MAX_SAFE_INTEGER });

/** A whole number of `unit`, not below `min`. */
export const whole = (unit: CountedUnit, min: number, about: About<number>): Knob<number> => ({
  unit,
  shape: integer(min),
  ...about,
});

/** A whole number of `unit`, not below `min`, or null for unlimited. */
export const wholeOrUnlimited = (unit: CountedUnit, min: number, about: About<number | null>): Knob<number | null> => ({
  unit,
  shape: { is: 'nullable', shape: integer(min) },
  ...about,
});

/** A decimal rate as text, between 0 and 1 inclusive. */
export const share = (about: About<string>): Knob<string> => ({
  unit: 'rate',
  shape: { is: 'rate', max: 1 },
  ...about,
});

/** A value whose shape is spelled out: rows of a table, or a variant. */
export const shaped = <Value>(shape: KnobShape, about: About<Value>): Knob<Value> => ({
  unit: 'rows',
  shape,
  ...about,
});
