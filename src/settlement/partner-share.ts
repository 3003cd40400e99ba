import type { SalesPartner } from '../facts/index';
import { type Amount, multiplyByRate } from '../money/index';
import type { Policy } from '../policy/index';

/** What a partner earns: at the rate agreed for the order, else at the policy's; nothing where there is none (STL-11). */
export const partnerShare = (
  partner: SalesPartner | undefined,
  settlement: Policy['settlement'],
  usual: 'influencerRate' | 'channelRate',
  base: Amount,
): Amount =>
  partner === undefined
    ? 0
    : multiplyByRate(Math.max(0, base), partner.rate ?? settlement[usual], settlement.feeRounding);
