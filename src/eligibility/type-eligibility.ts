import type { Trace, Verdict } from '../decision/index';
import type { UnitRange } from '../facts/index';
import type { Instant } from '../time/index';
import type { AfterSaleType, ApplicationInput, ClaimReason } from '../vocabulary/index';

/** Until when a claim may be made. */
export interface Lapse {
  /** The first instant at which it is too late; null where no end is known, and where it is denied. */
  readonly until: Instant | null;
  /** The id of the window that decides this; null where none does. */
  readonly window: string | null;
}

/** The answer for some units of one line that are in the same position (ELG-25). */
export type UnitsEligibility = Verdict & UnitRange & Lapse;

/** A reason that can be given, until when, and what an application for it must contain (ELG-12). */
export interface ReasonInputs {
  readonly reason: ClaimReason;
  readonly until: Instant | null;
  readonly required: readonly ApplicationInput[];
}

/** What a form for the application asks for; empty where it is denied. */
export interface ApplicationForm {
  /** Whatever the reason. */
  readonly required: readonly ApplicationInput[];
  readonly reasons: readonly ReasonInputs[];
}

/** Whether one after-sale type is open, for which units, until when, and if not, every reason why (ELG-23). */
export type TypeEligibility = Verdict &
  Lapse & {
    readonly type: AfterSaleType;
    readonly byUnits: readonly UnitsEligibility[];
    readonly inputs: ApplicationForm;
    readonly trace?: Trace;
  };
