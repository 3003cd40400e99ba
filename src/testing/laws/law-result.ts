import type { Policy } from '../../policy/index';

/** A law that held for all examples tried. */
export interface HeldLaw {
  readonly law: string;
  readonly sentence: string;
  readonly held: true;
  readonly runs: number;
}

/** A law that does not hold, and the smallest example found of that; plain JSON. */
export interface BrokenLaw {
  readonly law: string;
  readonly sentence: string;
  readonly held: false;
  /** What of the example breaks it. */
  readonly faults: readonly string[];
  readonly counterexample: unknown;
  readonly policy: Policy;
  /** With these two the same example is tried again. */
  readonly seed: number;
  readonly path: string;
}

export type LawResult = HeldLaw | BrokenLaw;
