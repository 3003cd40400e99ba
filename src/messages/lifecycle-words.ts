import type { CaseInput } from '../lifecycle/index';
import type {
  CaseCondition,
  CaseConditionValues,
  CaseEffectName,
  CaseStep,
  RefundOrderAction,
  RefundOrderCondition,
  RefundOrderConditionValues,
  RefundOrderEffect,
} from '../vocabulary/index';

/** A text for every name: one that is missing does not compile. */
type Texts<Name extends string> = { readonly [Each in Name]: string };

/** A sentence for every value of every facet. */
type FacetSentences<Values extends Readonly<Record<string, string>>> = {
  readonly [Facet in keyof Values]: Texts<Values[Facet]>;
};

/** What the parts of lifecycles are called, and what they say, in one language. */
export interface LifecycleWords {
  /** What is done in a step of a case, as shown in its history 协商过程 (LIF-12). */
  readonly caseStep: Texts<CaseStep>;
  /** What each value of a condition says, as a sentence. */
  readonly caseCondition: FacetSentences<CaseConditionValues>;
  /** What each effect asks for, as a sentence. */
  readonly caseEffect: Texts<CaseEffectName>;
  readonly caseInput: Texts<keyof CaseInput>;
  readonly refundOrderAction: Texts<RefundOrderAction>;
  readonly refundOrderCondition: FacetSentences<RefundOrderConditionValues>;
  readonly refundOrderEffect: Texts<RefundOrderEffect>;
}

/** The sentence of one value of a facet. */
export const conditionSentence = (
  sentences: LifecycleWords['caseCondition'] | LifecycleWords['refundOrderCondition'],
  condition: CaseCondition | RefundOrderCondition,
  value: string,
): string => {
  const ofCondition = new Map<string, Readonly<Record<string, string>>>(Object.entries(sentences)).get(condition);
  return ofCondition?.[value] ?? value;
};
