import type { Rule } from '../decision/index';
import { AFTER_SALE_TYPES, type AfterSaleType } from '../vocabulary/index';

/** A row of the rulebook of eligibility: the types it applies to, and what it finds. */
export interface ClaimRule<Facts> extends Rule<Facts> {
  readonly types: readonly AfterSaleType[];
}

/** The types that undo a sale that was paid: all but the cancel of an unpaid order. */
export const TYPES_AFTER_PAYMENT: readonly AfterSaleType[] = /* @__PURE__ */ AFTER_SALE_TYPES.filter(
  (type) => type !== 'cancel',
);
