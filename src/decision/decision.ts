import type { Instant } from '../time/index';
import type { RuleId } from '../vocabulary/index';
import type { Reason } from './reason';

/** What a decision can come to. */
export const OUTCOMES = ['allow', 'review', 'deny'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** A list with at least one element: a denial without a reason does not compile. */
export type NonEmpty<Item> = readonly [Item, ...Item[]];

/** A rule that was asked, and whether it held. */
export interface Check {
  readonly rule: RuleId;
  readonly held: boolean;
}

/** Every rule that was asked, and whether it held, in the order of asking. */
export interface Trace {
  /** Id and version, such as `standard@1`. */
  readonly policy: string;
  readonly now: Instant;
  readonly checked: readonly Check[];
}

export interface Allowed<Value> {
  readonly outcome: 'allow';
  readonly value: Value;
  readonly notes: readonly Reason[];
  readonly trace?: Trace;
}

/** Possible, but it needs a person; the reasons say why. */
export interface UnderReview<Value> {
  readonly outcome: 'review';
  readonly value: Value;
  readonly reasons: NonEmpty<Reason>;
  readonly notes: readonly Reason[];
  readonly trace?: Trace;
}

export interface Denied {
  readonly outcome: 'deny';
  readonly reasons: NonEmpty<Reason>;
  readonly trace?: Trace;
}

/** The answer to a question that can be refused: a business "no" is an answer, never an exception. */
export type Decision<Value> = Allowed<Value> | UnderReview<Value> | Denied;
