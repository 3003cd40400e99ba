import type { UnitRange } from '../facts/index';
import type { AfterSaleType, Fulfilment } from '../vocabulary/index';
import type { Inquiry } from './inquiry';
import type { Segment } from './segment';

/** What a rule about all units of an application together is asked; they are at one stage, since others need their own. */
export interface WholeClaim {
  readonly inquiry: Inquiry;
  readonly type: AfterSaleType;
  readonly fulfilment: Fulfilment;
  readonly segments: readonly Segment[];
  readonly units: readonly UnitRange[];
}
