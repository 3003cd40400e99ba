import { type RefundStory, refundStories } from '../stories/refund-story';
import { faultsOf, same } from './fault-list';
import type { Law } from './law';
import { purityFaults } from './purity';

/** Law 10 of refunds. */
export const pureQuotes: Law<RefundStory> = {
  id: 'pure_quotes',
  sentence:
    'A quote leaves what it was asked of as it is, and depends on nothing else; a stored allocation changes nothing.',
  scenario: refundStories,
  faults({ paused, requests, order, policy }, { quoteRefund, allocateOrder }) {
    const [first] = requests.values();
    const allocated = purityFaults('allocateOrder', allocateOrder, [order, policy]);
    if (first === undefined) return allocated;
    const request = { ...first, caseId: 'new' };
    const stored = { ...paused, allocation: allocateOrder(order, policy) };
    return [
      ...allocated,
      ...purityFaults('quoteRefund', quoteRefund, [paused, request]),
      ...faultsOf([
        same('the quote by a stored allocation', quoteRefund(stored, request), quoteRefund(paused, request)),
      ]),
    ];
  },
};
