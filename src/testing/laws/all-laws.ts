import { conservedMoney } from './conserved-money';
import { exactRefunds } from './exact-refunds';
import { exactShares } from './exact-shares';
import type { Law } from './law';
import { pureQuotes } from './pure-quotes';
import { refundsOnce } from './refunds-once';
import { refundsWithinCap } from './refunds-within-cap';
import { untouchedNeighbours } from './untouched-neighbours';

/** Every law of the library. */
export const LAWS: readonly Law[] = [
  exactShares,
  exactRefunds,
  conservedMoney,
  refundsWithinCap,
  refundsOnce,
  untouchedNeighbours,
  pureQuotes,
];
