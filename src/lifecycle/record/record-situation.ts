import type { Policy } from '../../policy/index';
import type { Instant } from '../../time/index';

/** Under which policy, and when, a record is asked about. */
export interface RecordSituation {
  readonly policy: Policy;
  /** Epoch milliseconds. */
  readonly now: Instant;
}
