import { malformed } from '../vocabulary/index';
import type { Policy, PolicySection } from './policy';
import { standard } from './standard';

type SectionChanges = { readonly [Section in PolicySection]?: Partial<Policy[Section]> };

/** What a policy says differently from the one it builds on; a name of its own is required. */
export interface PolicyChanges extends SectionChanges {
  readonly id: string;
  readonly version: number;
  readonly timeZone?: Policy['timeZone'];
}

/**
 * The complete policy that says what `changes` says and otherwise what `base` says, knob by knob; a knob that is a
 * table is replaced whole. It refuses nothing: give the result to `checkPolicy`.
 *
 * @example
 * ```ts
 * import { definePolicy } from 'aftersale';
 * const shop = definePolicy({ id: 'my-shop', version: 1, eligibility: { allowTopUp: true } });
 * shop.eligibility.allowTopUp; // => true
 * shop.refund.tenderOrder; // => 'proportional'
 * ```
 */
export function definePolicy(changes: PolicyChanges, base: Policy = standard): Policy {
  try {
    return {
      id: changes.id,
      version: changes.version,
      timeZone: changes.timeZone ?? base.timeZone,
      eligibility: { ...base.eligibility, ...changes.eligibility },
      windows: { ...base.windows, ...changes.windows },
      allocation: { ...base.allocation, ...changes.allocation },
      refund: { ...base.refund, ...changes.refund },
      benefits: { ...base.benefits, ...changes.benefits },
      freight: { ...base.freight, ...changes.freight },
      lifecycle: { ...base.lifecycle, ...changes.lifecycle },
      deadlines: { ...base.deadlines, ...changes.deadlines },
      calendar: { ...base.calendar, ...changes.calendar },
      settlement: { ...base.settlement, ...changes.settlement },
      service: { ...base.service, ...changes.service },
      exceptions: { ...base.exceptions, ...changes.exceptions },
    };
  } catch (error) {
    throw malformed(error);
  }
}
