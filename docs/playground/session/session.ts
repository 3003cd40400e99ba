import type { Actor, AfterSaleType, CaseAction, ClaimReason, Situation, UnitSelection } from 'aftersale';
import type { Language } from 'aftersale/messages';

/** What an order is looked at with, but for the policy. */
export type Facts = Omit<Situation, 'policy'>;

/** One step somebody took on the page, so that it can be taken again under another policy. */
export interface Step {
  readonly at: number;
  readonly actor: Actor;
  readonly caseId: string;
  readonly action: CaseAction | 'apply';
  readonly input: Readonly<Record<string, unknown>>;
}

/** An application that is being filled in. */
export interface Draft {
  readonly type: AfterSaleType;
  readonly lines: readonly UnitSelection[];
  readonly reason: ClaimReason;
  /** What the application contains beside these: description, evidence, address, replacement, terms. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** All that a visitor has chosen, and nothing that follows from it; plain JSON, so that a link can hold it. */
export interface Session {
  readonly language: Language;
  readonly facts: Facts;
  /** One policy, or two side by side, as they are written. */
  readonly policies: readonly string[];
  readonly steps: readonly Step[];
  readonly now: number;
  readonly actor: Actor;
  readonly draft: Draft | null;
}
