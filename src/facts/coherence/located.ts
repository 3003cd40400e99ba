import type { IssuePath } from '../../vocabulary/index';

/** A part of a situation, and where in it the part lies. */
export interface Located<Part> {
  readonly part: Part;
  readonly path: IssuePath;
}

/** The entries of a list that lies at `path`; an absent list has none. */
export const locate = <Part>(list: readonly Part[] | undefined, path: IssuePath): Located<Part>[] =>
  (list ?? []).map((part, index) => ({ part, path: [...path, index] }));
