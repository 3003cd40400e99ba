import fc from 'fast-check';

/** What an arbitrary draws, from a seed that does not change. */
export const drawn = <Value>(arbitrary: fc.Arbitrary<Value>, times: number): Value[] =>
  fc.sample(arbitrary, { numRuns: times, seed: 1 });

/** Every value once, in order. */
export const kinds = (values: readonly unknown[]): string[] => [...new Set(values.map(String))].sort();

/** The least and the greatest. */
export const ends = (numbers: readonly number[]): readonly [least: number, greatest: number] => [
  Math.min(...numbers),
  Math.max(...numbers),
];

/** Which share of some values is so, in tenths. */
export const tenths = <Value>(values: readonly Value[], isSo: (value: Value) => boolean): number =>
  Math.round((10 * values.filter(isSo).length) / values.length);

/** Whether every object has some fields, whichever others it has. */
export const fields = (objects: readonly object[]): string[] => kinds(objects.flatMap((one) => Object.keys(one)));
