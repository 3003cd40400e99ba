import * as v from 'valibot';

/**
 * An object with these keys and no others. Every unknown key is an issue; valibot's own strictObject, whose type this
 * has because it takes and gives the same, names only the first.
 */
export const exactly = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.objectWithRest(entries, v.never('unknown_key'), 'missing') as unknown as v.StrictObjectSchema<Entries, 'missing'>;

/** Lists pass for objects in valibot; keys with a meaning to JavaScript pass for no keys at all. */
export const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !['__proto__', 'constructor', 'prototype'].some((key) => Object.hasOwn(value, key));

type Exactly<Entries extends v.ObjectEntries> = v.StrictObjectSchema<Entries, 'missing'>;

/** An object with these keys and no others, and not a list. */
export const row = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(v.custom<v.InferInput<Exactly<Entries>>>(isRow, 'wrong_type'), exactly(entries));

/** An object with one value for each of some words. */
export const each = <const Words extends readonly string[], const Value extends v.GenericSchema>(
  words: Words,
  value: Value,
) =>
  // The keys are the words, which a loop over them forgets.
  row(Object.fromEntries(words.map((one) => [one, value])) as Readonly<Record<Words[number], Value>>);

/** One of several objects, told apart by the word under `key`. */
export const variant = <const Key extends string, const Options extends v.VariantOptions<Key>>(
  key: Key,
  options: Options,
) =>
  v.pipe(
    v.custom<v.InferInput<v.VariantSchema<Key, Options, 'not_one_of'>>>(isRow, 'wrong_type'),
    v.variant(key, options, 'not_one_of'),
  );

/**
 * One of several schemas, which the value itself tells. It is a union for who reads the schema; but where a union would try
 * all and say that none fits, the faults are those of the one that was chosen.
 */
export const chosen = <const Options extends readonly [v.GenericSchema, ...v.GenericSchema[]]>(
  options: Options,
  choose: (input: unknown) => v.GenericSchema<v.InferInput<Options[number]>, v.InferOutput<Options[number]>>,
): v.UnionSchema<Options, undefined> & { readonly getter: typeof choose } =>
  Object.assign(v.union(options), {
    getter: choose,
    '~run': (
      dataset: v.UnknownDataset,
      config: v.Config<v.BaseIssue<unknown>>,
    ): v.OutputDataset<v.InferOutput<Options[number]>, v.InferIssue<Options[number]> | v.UnionIssue<never>> =>
      choose(dataset.value)['~run'](dataset, config),
  });
