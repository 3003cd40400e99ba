import type { Instant } from '../../time/index';
import type { Actor, CaseAction, CaseCondition, CaseState, FinalCaseState, RecordKind } from '../../vocabulary/index';

/** Why a step of a lifecycle is not taken: what each code tells. */
export interface LifecycleReasonParams {
  readonly case_has_ended: { readonly state: FinalCaseState };
  /** Nobody does this in this state; `possible` is what is done in it. */
  readonly action_not_possible: {
    readonly action: CaseAction;
    readonly state: CaseState;
    readonly possible: readonly CaseAction[];
  };
  readonly actor_not_allowed: {
    readonly actor: Actor;
    readonly action: CaseAction;
    readonly allowed: readonly Actor[];
  };
  /** What a condition is, and what it would have to be. */
  readonly condition_not_met: {
    readonly condition: CaseCondition;
    readonly value: string;
    readonly accepted: readonly string[];
  };
  readonly command_input_missing: { readonly action: CaseAction; readonly input: string };
  readonly no_refund_under_way: { readonly action: CaseAction };
  readonly command_id_reused: { readonly commandId: string };
  readonly case_version_stale: { readonly expected: number; readonly actual: number };
  readonly situation_version_stale: { readonly expected: number; readonly actual: number };
  /** From `until` on only this command of the system is allowed (DLN-01). */
  readonly deadline_passed: { readonly until: Instant; readonly actor: Actor; readonly action: string };
  readonly deadline_not_reached: { readonly until: Instant };
  /** Nobody is waited for, or time stands still. */
  readonly no_deadline_running: { readonly record: RecordKind };
  readonly case_id_taken: { readonly caseId: string };
  readonly record_version_stale: { readonly expected: number; readonly actual: number };
  readonly record_action_not_possible: RecordTold & { readonly state: string };
  readonly record_actor_not_allowed: RecordTold & { readonly actor: Actor; readonly allowed: readonly Actor[] };
  readonly record_condition_not_met: {
    readonly record: RecordKind;
    readonly condition: string;
    readonly value: string;
    readonly accepted: readonly string[];
  };
}

/** Of which record, beside the case, which action is told: a word of that record's own vocabulary. */
type RecordTold = {
  readonly record: RecordKind;
  readonly action: string;
};
