/** A change at one place of a case, as immer writes and reads it: a JSON patch (RFC 6902) whose path is a list. */
export interface Patch {
  readonly op: 'add' | 'remove' | 'replace';
  readonly path: readonly (string | number)[];
  /** Absent of what is removed. */
  readonly value?: unknown;
}
