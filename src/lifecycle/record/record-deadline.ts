import { addRunningTime, HOUR, type Instant, type Pause } from '../../time/index';
import { malformed, type RecordKind } from '../../vocabulary/index';
import type { Lifecycle } from '../machine/lifecycle';
import type { LifecycleRecord, RecordTerms } from './lifecycle-record';

/** Until when a record waits in its state, in epoch milliseconds; null where nobody is waited for (DLN-01, DLN-06). */
export function recordDeadline<Kind extends RecordKind, Standing, Request>(
  lifecycle: Lifecycle<RecordTerms<Kind>, Standing, Request>,
  record: Pick<LifecycleRecord<Kind>, 'state' | 'enteredAt'>,
  standing: Standing,
  pauses: readonly Pause[],
): Instant | null {
  try {
    const { state, enteredAt } = record;
    const deadline = lifecycle.deadlines[state];
    return deadline === undefined ? null : addRunningTime(enteredAt, deadline.hours(standing) * HOUR, pauses);
  } catch (error) {
    throw malformed(error);
  }
}
