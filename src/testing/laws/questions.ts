import { allocateOrder } from '../../allocation/index';
import { checkEligibility } from '../../eligibility/index';
import { applyForAfterSale, availableActions, evolve, nextDeadline, transition } from '../../lifecycle/index';
import { quoteRefund } from '../../refund/index';
import { rollUpOrder } from '../../rollup/index';
import { settleOrder } from '../../settlement/index';

/** What laws hold to account: the questions of the library, or of something that is to answer as it does. */
export interface Questions {
  readonly allocateOrder: typeof allocateOrder;
  readonly quoteRefund: typeof quoteRefund;
  readonly checkEligibility: typeof checkEligibility;
  readonly applyForAfterSale: typeof applyForAfterSale;
  readonly transition: typeof transition;
  readonly availableActions: typeof availableActions;
  readonly nextDeadline: typeof nextDeadline;
  readonly evolve: typeof evolve;
  readonly rollUpOrder: typeof rollUpOrder;
  readonly settleOrder: typeof settleOrder;
}

/** The questions as the library answers them. */
export const QUESTIONS: Questions = {
  allocateOrder,
  quoteRefund,
  checkEligibility,
  applyForAfterSale,
  transition,
  availableActions,
  nextDeadline,
  evolve,
  rollUpOrder,
  settleOrder,
};
