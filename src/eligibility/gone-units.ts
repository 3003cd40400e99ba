import { cutBlocks } from '../allocation/index';
import type { UnitRange } from '../facts/index';
import { isLive } from '../vocabulary/index';
import type { Inquiry } from './inquiry';

/**
 * The units that have left the order, or are about to: canceled, or refunded with nothing left of what was paid for
 * them; units that cost nothing go with the others of their case. Pending cases count as well, so that two of them
 * cannot do together what one alone may not (ELG-15, RFD-05).
 */
export const goneUnits = ({ cases, paidRanges }: Pick<Inquiry, 'cases' | 'paidRanges'>): UnitRange[] =>
  cases.flatMap(({ state, type, claims }) => {
    if (!isLive(state)) return [];
    if (type === 'cancel') return claims;
    if (type !== 'refund_only' && type !== 'return_refund') return [];
    const claimed = cutBlocks(paidRanges(), claims);
    const spent = claimed.filter(({ left }) => left <= 0);
    return spent.length === claimed.length ? spent : spent.filter(({ paid }) => paid > 0);
  });
