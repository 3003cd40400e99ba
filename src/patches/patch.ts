/** A change at one place of a document, as immer writes it: the way of a JSON patch (RFC 6902), its path as a list. */
export interface Patch {
  readonly op: 'add' | 'remove' | 'replace';
  readonly path: readonly (string | number)[];
  /** Absent of what is removed. */
  readonly value?: unknown;
}
