import type { Rule } from '../decision/index';
import type { AfterSaleType } from '../vocabulary/index';

/** A row of the rulebook of eligibility: the types it applies to, and what it finds. */
export interface ClaimRule<Facts> extends Rule<Facts> {
  readonly types: readonly AfterSaleType[];
}
