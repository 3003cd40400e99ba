import { ALLOCATION_KNOBS } from './allocation-knobs';
import { BENEFIT_KNOBS } from './benefit-knobs';
import { CALENDAR_KNOBS } from './calendar-knobs';
import { DEADLINE_KNOBS } from './deadline-knobs';
import { ELIGIBILITY_KNOBS } from './eligibility-knobs';
import { EXCEPTION_KNOBS } from './exception-knobs';
import { FREIGHT_KNOBS } from './freight-knobs';
import type { Knob, KnobSection, ValuesOf } from './knob';
import { LIFECYCLE_KNOBS } from './lifecycle-knobs';
import type { Policy } from './policy';
import { REFUND_KNOBS } from './refund-knobs';
import { SERVICE_KNOBS } from './service-knobs';
import { SETTLEMENT_KNOBS } from './settlement-knobs';
import { WINDOW_KNOBS } from './window-knobs';

// A section's values have exactly the types of its knobs, which Object.fromEntries cannot say.
const standardOf = <Section extends KnobSection>(section: Section): ValuesOf<Section> =>
  Object.fromEntries(
    Object.entries(section).map(([name, knob]: [string, Knob<unknown>]) => [name, knob.standard]),
  ) as ValuesOf<Section>;

/**
 * The policy of the published rules: every knob at its default, in the time zone Asia/Shanghai.
 *
 * @example
 * ```ts
 * import { standard } from 'aftersale';
 * standard.eligibility.lastSelfServiceStage; // => 'checked'
 * ```
 */
export const standard: Policy = /* @__PURE__ */ (() => ({
  id: 'standard',
  version: 1,
  timeZone: 'Asia/Shanghai',
  eligibility: standardOf(ELIGIBILITY_KNOBS),
  windows: standardOf(WINDOW_KNOBS),
  allocation: standardOf(ALLOCATION_KNOBS),
  refund: standardOf(REFUND_KNOBS),
  benefits: standardOf(BENEFIT_KNOBS),
  freight: standardOf(FREIGHT_KNOBS),
  lifecycle: standardOf(LIFECYCLE_KNOBS),
  deadlines: standardOf(DEADLINE_KNOBS),
  calendar: standardOf(CALENDAR_KNOBS),
  settlement: standardOf(SETTLEMENT_KNOBS),
  service: standardOf(SERVICE_KNOBS),
  exceptions: standardOf(EXCEPTION_KNOBS),
}))();
