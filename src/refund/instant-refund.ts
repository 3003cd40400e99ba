import { type Amount, sum } from '../money/index';
import type { Contributor } from './contribution';
import type { RefundContext } from './refund-context';
import type { RefundQuote } from './refund-quote';

/** The step at which a trusted buyer is advanced the refund of a return 极速退款 (RFD-23). */
export function instantRefund({ order, policy, request }: RefundContext, total: Amount): RefundQuote['instantAt'] {
  const { instantRefundAt, instantRefundCredit, instantRefundMaximum } = policy.refund;
  const isTrusted = (order.buyer?.credit ?? 0) >= instantRefundCredit;
  const isSmall = instantRefundMaximum === null || total <= instantRefundMaximum;
  const isAdvanced = request.type === 'return_refund' && instantRefundAt !== 'never' && isTrusted && isSmall;
  return isAdvanced ? instantRefundAt : null;
}

/** What was advanced for goods that did not come back, or failed inspection, is owed by the buyer (RFD-23). */
export const advanceOwedBack: Contributor = ({ request, ownCase }) =>
  request.advanceFailed === undefined
    ? null
    : {
        receivable: sum(
          (ownCase?.refunds ?? []).filter(({ state }) => state === 'succeeded').map(({ total }) => total),
        ),
      };
