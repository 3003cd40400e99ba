import { actionsAsListed } from './actions-as-listed';
import { applicationsAsTold } from './applications-as-told';
import { balancedSettlements } from './balanced-settlements';
import { casesEnd } from './cases-end';
import { casesWithinCap } from './cases-within-cap';
import { closedWindows } from './closed-windows';
import { conservedMoney } from './conserved-money';
import { exactRefunds } from './exact-refunds';
import { exactShares } from './exact-shares';
import type { Law } from './law';
import { pureEligibility } from './pure-eligibility';
import { pureQuotes } from './pure-quotes';
import { pureSteps } from './pure-steps';
import { refundsOnce } from './refunds-once';
import { refundsWithinCap } from './refunds-within-cap';
import { reversedSales } from './reversed-sales';
import { reversedSettlements } from './reversed-settlements';
import { rollupOfAnyOrder } from './rollup-of-any-order';
import { saidOnce } from './said-once';
import { untouchedNeighbours } from './untouched-neighbours';

/** Every law of the library, in the order of its design. */
export const LAWS: readonly Law[] = [
  exactShares,
  exactRefunds,
  conservedMoney,
  refundsWithinCap,
  casesWithinCap,
  refundsOnce,
  saidOnce,
  untouchedNeighbours,
  actionsAsListed,
  applicationsAsTold,
  balancedSettlements,
  reversedSettlements,
  reversedSales,
  casesEnd,
  closedWindows,
  rollupOfAnyOrder,
  pureQuotes,
  pureSteps,
  pureEligibility,
];
