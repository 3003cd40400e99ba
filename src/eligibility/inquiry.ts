import type { AfterSaleCase, Group, OrderLine, Parcel, Situation, UnitRange, UnitSelection } from '../facts/index';
import type { Amount } from '../money/index';
import type { Policy, WindowAnchor } from '../policy/index';
import type { Instant } from '../time/index';
import type { AfterSaleType, ClaimReason, Fulfilment, ParcelStage } from '../vocabulary/index';
import type { EligibilityQuery } from './eligibility-query';
import type { PaidRange } from './paid-ranges';

/** A question about a situation, with all that the rules ask of both; built once for all types. */
export interface Inquiry extends Pick<Situation, 'order' | 'cases' | 'policy' | 'now'> {
  readonly group: Group | undefined;
  readonly query: EligibilityQuery;
  /** The reason given; null where none is named. */
  readonly named: ClaimReason | null;
  /** The units of one application; undefined where every unit is asked about on its own. */
  readonly lines: readonly UnitSelection[] | undefined;
  readonly knobs: Policy['eligibility'];
  /** The units of the order; worked out when first asked for, as is what follows. */
  readonly segments: () => readonly Segment[];
  /** What was paid for each unit and granted of it. */
  readonly paidRanges: () => readonly PaidRange[];
  /** The units that have left the order. */
  readonly gone: () => readonly UnitRange[];
}

/** Whether the buyer has paid for some units, still has to, or will when they are delivered (ELG-28). */
export type PaymentState = 'paid' | 'awaited' | 'on_delivery';

/** Some units of one line that no rule can tell apart: same parcel, same cases. */
export interface Segment extends UnitRange {
  readonly line: OrderLine;
  readonly parcel: Parcel | undefined;
  readonly stage: ParcelStage;
  readonly fulfilment: Fulfilment;
  /** The cases that claim or claimed these units and still matter, the latest first. */
  readonly past: readonly AfterSaleCase[];
  /** Minor units left of each unit after live grants, where a refund of the line has succeeded; else 0. */
  readonly left: Amount;
  readonly payment: PaymentState;
  /** When the windows of these units start to count; undefined where that has not happened. */
  readonly anchors: Readonly<Record<WindowAnchor, Instant | undefined>>;
}

/** The question about a type for some units of one line. */
export interface UnitsClaim {
  readonly inquiry: Inquiry;
  readonly units: Segment;
  readonly type: AfterSaleType;
}

/** What a rule about all units of an application together is asked; they are at one stage, since others need their own. */
export interface WholeClaim {
  readonly inquiry: Inquiry;
  readonly type: AfterSaleType;
  readonly fulfilment: Fulfilment;
  readonly claimed: readonly (UnitRange & { readonly claim: UnitsClaim })[];
}
