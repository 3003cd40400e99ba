import { ACTORS, CASE_ACTIONS, CASE_CONDITIONS, CASE_STATES, FINAL_CASE_STATES } from '../vocabulary/index';
import { RECORD_NAMES } from './record-names';
import { count, id, instant, list, named, text, word } from './values';

const actor = word(ACTORS);
const action = word(CASE_ACTIONS);
const record = named(RECORD_NAMES);

/** What each reason of a lifecycle tells. */
export const lifecycleReasonParams = {
  case_has_ended: { state: word(FINAL_CASE_STATES) },
  action_not_possible: { action, state: word(CASE_STATES), possible: list(action) },
  actor_not_allowed: { actor, action, allowed: list(actor) },
  condition_not_met: { condition: named(CASE_CONDITIONS), value: text, accepted: list(text) },
  command_input_missing: { action, input: text },
  no_refund_under_way: { action },
  command_id_reused: { commandId: id },
  case_version_stale: { expected: count, actual: count },
  situation_version_stale: { expected: count, actual: count },
  deadline_passed: { until: instant, actor, action: text },
  deadline_not_reached: { until: instant },
  no_deadline_running: { record },
  case_id_taken: { caseId: id },
  record_version_stale: { expected: count, actual: count },
  record_action_not_possible: { record, action: text, state: text },
  record_actor_not_allowed: { record, action: text, actor, allowed: list(actor) },
  record_condition_not_met: { record, condition: text, value: text, accepted: list(text) },
};
