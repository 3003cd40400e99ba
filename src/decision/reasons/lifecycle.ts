import type { Instant } from '../../time/index';
import type {
  Actor,
  CaseAction,
  CaseCondition,
  CaseState,
  CaseStep,
  FinalCaseState,
  RefundOrderAction,
  RefundOrderCondition,
  RefundState,
} from '../../vocabulary/index';

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
  readonly refund_action_not_possible: { readonly action: RefundOrderAction; readonly state: RefundState };
  readonly refund_condition_not_met: {
    readonly condition: RefundOrderCondition;
    readonly value: string;
    readonly accepted: readonly string[];
  };
  readonly command_id_reused: { readonly commandId: string; readonly action: CaseStep };
  readonly case_version_stale: { readonly expected: number; readonly actual: number };
  readonly situation_version_stale: { readonly expected: number; readonly actual: number };
  /** Only the system's command `action` is allowed from `until` on. */
  readonly deadline_passed: { readonly until: Instant; readonly actor: Actor; readonly action: CaseAction };
  readonly deadline_not_reached: { readonly until: Instant };
  readonly case_id_taken: { readonly caseId: string };
}
