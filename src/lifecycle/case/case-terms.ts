import type { AfterSaleCase, Situation } from '../../facts/index';
import type { Policy } from '../../policy/index';
import type {
  Actor,
  AfterSaleType,
  CaseAction,
  CaseConditionValues,
  CaseEffectName,
  CaseState,
  RuleId,
} from '../../vocabulary/index';
import type { Lifecycle } from '../machine/lifecycle';
import type { Row } from '../machine/row';
import type { CaseInput } from './case-input';

/** A case with all that its steps can depend on. */
export interface CaseStanding {
  readonly situation: Situation;
  readonly case: AfterSaleCase;
  /** The policy the case was opened under. */
  readonly policy: Policy;
}

/** What the facets read of a command: its input may lack what the action needs. */
export interface CaseRequest {
  readonly actor: Actor;
  readonly action: CaseAction;
  readonly input: CaseInput;
}

/** The names the lifecycle of a case is written in. */
export interface CaseTerms {
  readonly state: CaseState;
  readonly type: AfterSaleType;
  readonly actor: Actor;
  readonly action: CaseAction;
  readonly effect: CaseEffectName;
  readonly rule: RuleId;
  readonly facets: CaseConditionValues;
}

export type CaseRow = Row<CaseTerms>;
export type CaseLifecycle = Lifecycle<CaseTerms, CaseStanding, CaseRequest>;
