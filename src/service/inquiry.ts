import type { Instant } from '../time/index';

/** A question asked about a case outside of its steps: of the carrier, the warehouse or a superior (SLA-02). */
export interface Inquiry {
  readonly asked: 'carrier' | 'warehouse' | 'supervisor';
  readonly askedAt: Instant;
  /** Absent while nobody has answered. */
  readonly answeredAt?: Instant;
}
