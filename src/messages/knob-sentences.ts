import type { Knobs } from '../policy/index';

/** What each knob of a policy decides, as a sentence: one that is missing does not compile. */
export type KnobSentences = {
  readonly [Section in keyof Knobs]: { readonly [Name in keyof Knobs[Section]]: string };
};
