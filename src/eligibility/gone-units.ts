import { cutBlocks } from '../allocation/index';
import { type AfterSaleCase, mergeRanges, type UnitRange } from '../facts/index';
import { type AfterSaleType, isLive } from '../vocabulary/index';
import type { PaidRange } from './cut-segments';

const REFUNDS_OF_GOODS: readonly AfterSaleType[] = ['refund_only', 'return_refund'];

/**
 * The units that have left the order, or are about to: canceled, or refunded with nothing left of what was paid for
 * them; units that cost nothing go with the others of their case. Pending cases count as well, so that two of them
 * cannot do together what one alone may not (ELG-15, RFD-05).
 */
export function goneUnits(cases: readonly AfterSaleCase[], paidRanges: () => readonly PaidRange[]): UnitRange[] {
  const live = cases.filter(({ state }) => isLive(state));
  const refunds = live.filter(({ type }) => REFUNDS_OF_GOODS.includes(type));
  return mergeRanges([
    ...live.filter(({ type }) => type === 'cancel').flatMap(({ claims }) => claims),
    ...refunds.flatMap(({ claims }) => refundedInFull(cutBlocks(paidRanges(), claims))),
  ]);
}

function refundedInFull(claimed: readonly PaidRange[]): readonly PaidRange[] {
  const spent = claimed.filter(({ paid, granted }) => granted >= paid);
  return spent.length === claimed.length ? spent : spent.filter(({ paid }) => paid > 0);
}
