import { sum } from '../money/index';
import type { Contributor, Supplementer } from './contribution';

/** The step at which a trusted buyer is advanced the refund of a return 极速退款 (RFD-23). */
export const instantRefund: Supplementer = ({ order, policy, request }, { total }) => {
  const { instantRefundAt, instantRefundCredit, instantRefundMaximum } = policy.refund;
  const isTrusted = (order.buyer?.credit ?? 0) >= instantRefundCredit;
  const isSmall = instantRefundMaximum === null || total <= instantRefundMaximum;
  const isAdvanced = request.type === 'return_refund' && instantRefundAt !== 'never' && isTrusted && isSmall;
  return { instantAt: isAdvanced ? instantRefundAt : null };
};

/** What was advanced for goods that did not come back, or failed inspection, is owed by the buyer (RFD-23). */
export const advanceOwedBack: Contributor = ({ request, ownCase }) =>
  request.advanceFailed === undefined
    ? {}
    : {
        receivable: sum(
          (ownCase?.refunds ?? []).filter(({ state }) => state === 'succeeded').map(({ total }) => total),
        ),
      };
