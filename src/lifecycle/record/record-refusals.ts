import { type NonEmpty, type Reason, reason } from '../../decision/index';
import type { Actor, RecordKind } from '../../vocabulary/index';
import type { Refusal } from '../machine/find-row';
import type { RecordTerms } from './lifecycle-record';

/** The reasons for which no row of a record's table applies. */
export function recordRefusals<Kind extends RecordKind>(
  record: Kind,
  { actor, action, state }: { readonly actor: Actor; readonly action: string; readonly state: string },
  [first, ...others]: readonly [Refusal<RecordTerms<Kind>>, ...Refusal<RecordTerms<Kind>>[]],
): NonEmpty<Reason> {
  const told = (refusal: Refusal<RecordTerms<Kind>>): Reason => {
    switch (refusal.why) {
      case 'action':
        return reason('LIF-01', 'record_action_not_possible', { record, action, state });
      case 'actor':
        return reason(refusal.rule, 'record_actor_not_allowed', { record, action, actor, allowed: refusal.allowed });
      case 'facet': {
        const { rule, facet: condition, value, accepted } = refusal;
        return reason(rule, 'record_condition_not_met', { record, condition, value, accepted });
      }
    }
  };
  return [told(first), ...others.map(told)];
}
