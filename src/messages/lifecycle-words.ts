import type { CaseInput } from '../lifecycle/index';
import type { CaseConditionValues, CaseEffectName, CaseStep, RecordKind, RecordNames } from '../vocabulary/index';

/** A text for every name: one that is missing does not compile. */
type Texts<Name extends string> = { readonly [Each in Name]: string };

/** A sentence for every value of every facet. */
type FacetSentences<Values extends Readonly<Record<string, string>>> = {
  readonly [Facet in keyof Values]: Texts<Values[Facet]>;
};

/** What is said of a record beside the case that has a life of its own (STA-04). */
interface RecordWords<Kind extends RecordKind> {
  readonly name: string;
  readonly state: Texts<RecordNames[Kind]['state']>;
  readonly action: Texts<RecordNames[Kind]['action']>;
  /** What each value of a condition says, as a sentence. */
  readonly condition: FacetSentences<RecordNames[Kind]['facets']>;
  /** What each effect asks for, as a sentence. */
  readonly effect: Texts<RecordNames[Kind]['effect']>;
}

/** What the parts of lifecycles are called, and what they say, in one language. */
export interface LifecycleWords {
  /** What is done in a step of a case, as shown in its history 协商过程 (LIF-12). */
  readonly caseStep: Texts<CaseStep>;
  /** What each value of a condition says, as a sentence. */
  readonly caseCondition: FacetSentences<CaseConditionValues>;
  /** What each effect asks for, as a sentence. */
  readonly caseEffect: Texts<CaseEffectName>;
  readonly caseInput: Texts<keyof CaseInput>;
  readonly record: { readonly [Kind in RecordKind]: RecordWords<Kind> };
}
