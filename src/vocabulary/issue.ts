/**
 * One fault in data that came from outside: where it is, which fault, and the values that show it.
 * `path` leads from the checked value to the fault, as keys and indexes.
 */
export interface Issue<Code extends string = string> {
  readonly path: readonly (string | number)[];
  readonly code: Code;
  readonly params: Readonly<Record<string, string | number | boolean | null>>;
}
