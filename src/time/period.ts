import type { Instant } from './instant';

/** A stretch of time in epoch milliseconds, half-open: `from` belongs to it, `to` does not. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant;
}
