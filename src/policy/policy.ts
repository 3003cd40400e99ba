import type { TimeZone } from '../time/index';
import { ALLOCATION_KNOBS } from './allocation-knobs';
import { BENEFIT_KNOBS } from './benefit-knobs';
import { CALENDAR_KNOBS } from './calendar-knobs';
import { DEADLINE_KNOBS } from './deadline-knobs';
import { ELIGIBILITY_KNOBS } from './eligibility-knobs';
import { EXCEPTION_KNOBS } from './exception-knobs';
import { FREIGHT_KNOBS } from './freight-knobs';
import type { ValuesOf } from './knob';
import { LIFECYCLE_KNOBS } from './lifecycle-knobs';
import { REFUND_KNOBS } from './refund-knobs';
import { SERVICE_KNOBS } from './service-knobs';
import { SETTLEMENT_KNOBS } from './settlement-knobs';
import { WINDOW_KNOBS } from './window-knobs';

/** Every knob there is, by section: the one source of the policy's type, checks, defaults, schema and documentation. */
export const KNOBS = {
  eligibility: ELIGIBILITY_KNOBS,
  windows: WINDOW_KNOBS,
  allocation: ALLOCATION_KNOBS,
  refund: REFUND_KNOBS,
  benefits: BENEFIT_KNOBS,
  freight: FREIGHT_KNOBS,
  lifecycle: LIFECYCLE_KNOBS,
  deadlines: DEADLINE_KNOBS,
  calendar: CALENDAR_KNOBS,
  settlement: SETTLEMENT_KNOBS,
  service: SERVICE_KNOBS,
  exceptions: EXCEPTION_KNOBS,
} as const;

export type Knobs = typeof KNOBS;
export type PolicySection = keyof Knobs;

/** The values of all knobs. */
export type KnobValues = { readonly [Section in PolicySection]: ValuesOf<Knobs[Section]> };

/**
 * A business policy: plain JSON, complete (every knob has a value, so that a stored snapshot means the same after an
 * upgrade), named by id and version.
 */
export interface Policy extends KnobValues {
  readonly id: string;
  readonly version: number;
  /** An IANA name, or an offset such as `+08:00`. */
  readonly timeZone: TimeZone;
}
