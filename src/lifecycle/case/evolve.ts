import type { AfterSaleCase } from '../../facts/index';
import { AfterSaleError, malformed } from '../../vocabulary/index';
import type { CaseEvent } from './case-event';
import { changedCase } from './changed-case';

/** What a case is before its first event: nothing. */
export const initialState: AfterSaleCase | null = null;

/**
 * The case after an event, as a plain copy; the case before is left as it is. Replaying all events of a case, from
 * `initialState` on, gives the case. It decides nothing: whether an event may happen is for `decide` to say.
 *
 * @throws {@link AfterSaleError} `event_out_of_order` where the first event does not open the case, or a later one is not
 * of the next version; `input_malformed` for changes that would give the case another prototype
 *
 * @remarks Rules LIF-12, LIF-32.
 *
 * @example
 * ```ts
 * import { type CaseEvent, evolve, initialState } from 'aftersale/lifecycle';
 * const replay = (events: readonly CaseEvent[]) => events.reduce(evolve, initialState);
 * replay([]); // => null
 * ```
 */
export function evolve(before: AfterSaleCase | null, event: CaseEvent): AfterSaleCase {
  try {
    const { opens, changes, step, version } = event;
    const known = before ?? opens;
    if (known === undefined || version !== (before?.version ?? 0) + 1) {
      throw new AfterSaleError('event_out_of_order', { caseId: event.caseId, version });
    }
    // Told as a field, it would not change the case but what the case is made of.
    if (Object.hasOwn(changes, '__proto__')) throw new AfterSaleError('input_malformed', { field: '__proto__' });
    const history = before === null ? [step] : [...before.history, step];
    return changedCase(known, changes, { state: step.to, version, history });
  } catch (error) {
    throw malformed(error);
  }
}
