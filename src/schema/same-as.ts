import type * as v from 'valibot';

/** A type with all of it read-only and intersections written out, so that only what it says is compared. */
type Plain<Value> = Value extends readonly (infer Entry)[]
  ? Value extends readonly []
    ? readonly []
    : Value extends readonly [unknown, ...unknown[]]
      ? readonly [Plain<Entry>, ...Plain<Entry>[]]
      : readonly Plain<Entry>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Plain<Value[Key]> }
    : Value;

/** Whether two types are one: neither allows a value, or a key, that the other does not. */
export type Same<One, Other> =
  (<Probe>() => Probe extends Plain<One> ? 1 : 2) extends <Probe>() => Probe extends Plain<Other> ? 1 : 2
    ? true
    : false;

/** What the compiler says where they are not. */
type Proof<Found, Wanted> = Same<Found, Wanted> extends true ? unknown : { readonly differs: Wanted };

/**
 * A schema under the name of the type it gives: the compiler proves that the two are the same, so that neither can gain a
 * field without the other.
 */
export const sameAs =
  <Type>() =>
  <Schema extends v.GenericSchema>(schema: Schema & Proof<v.InferOutput<Schema>, Type>): v.GenericSchema<Type> =>
    // What the proof has shown, which the compiler does not draw from it.
    schema as unknown as v.GenericSchema<Type>;
