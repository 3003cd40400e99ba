import type { AfterSaleCase } from '../../facts/index';
import type { CaseEffect } from './case-effect';
import type { CaseEvent } from './case-event';

/** The versions an answer was decided on: save it only where they are still stored (LIF-32). */
export interface Expected {
  readonly situationVersion: number;
  /** Null of a case that is to come about. */
  readonly caseVersion: number | null;
}

/** What a command comes to: what has happened, and what the caller is to carry out. */
export interface CaseDecision {
  /** None of a replay. */
  readonly events: readonly CaseEvent[];
  readonly effects: readonly CaseEffect[];
  readonly expects: Expected;
  /** The command was carried out before: nothing is to be done again. */
  readonly replay: boolean;
}

/** The same with the cases after it. */
export interface CaseTransition extends CaseDecision {
  readonly case: AfterSaleCase;
  /** Cases that came about by it: units that were split off (LIF-29). */
  readonly opened: readonly AfterSaleCase[];
}
